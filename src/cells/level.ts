import { CellError, plain } from './cell';
import { labelKey } from './label';
import { isMissing, parseNumber } from './number';
import { SheetError, quote, wrong } from './sheetError';

/** Lines of sight as numbers: none, indirect, direct, and not that team's job. */
export const none = 0;
export const indirect = 1;
export const direct = 2;
export const notApplicable = 3;

const words = new Map<string, number>([
  ['direct', direct],
  ['d', direct],
  ['indirect', indirect],
  ['i', indirect],
  ['none', none],
  ['n', none],
  ['no', none],
  ['n/a', notApplicable],
  ['na', notApplicable],
  ['not applicable', notApplicable],
]);

/**
 * Reads one cell of a line-of-sight matrix. A blank is none, because the leader who has not asked cannot see; so are the
 * other missing tokens. An error cell shows as itself: a broken lookup must look neither like no sight nor like N/A.
 */
export function readLevel(cell: unknown, place: () => string): number {
  if (cell === 0 || cell === 1 || cell === 2) return cell;
  const value = plain(cell);
  if (value instanceof CellError)
    throw new SheetError(value.code, `${place()} shows ${value.code}. Mend that cell first.`);
  if (value === null || typeof value === 'boolean') return none;
  if (typeof value === 'string') {
    const level = words.get(labelKey(value));
    if (level !== undefined) return level;
    if (isMissing(value)) return none;
  }
  const number = typeof value === 'number' ? value : parseNumber(value)?.value;
  if (number === 0 || number === 1 || number === 2) return number;
  throw wrong(
    `${place()}: ${quote(String(value).trim())} is no level. Write Direct, Indirect, None or N/A (or D, I, N; 2, 1, 0), without headings and team names.`,
  );
}
