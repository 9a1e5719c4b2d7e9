import { CellError, type Cell } from '../cell';

/** What came of one call, before it is a cell. */
export type Outcome = { value: unknown } | { code: string; sentence: string };

export const failed = (outcome: Outcome): outcome is { code: string; sentence: string } => 'code' in outcome;

interface RichValue {
  basicValue?: unknown;
  code?: unknown;
}

/** One element of a returned array. Excel shows null, undefined and NaN there as 0; so does this page, for hiding it would hide a bug. */
function element(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : 0;
  if (value === null || value === undefined) return 0;
  const { basicValue, code } = value as RichValue;
  if (typeof code === 'string') return new CellError(code);
  if (basicValue !== undefined) return element(basicValue);
  return new CellError('#VALUE!');
}

/** A returned value as cells, with Excel's own verdicts on what isn't one. */
export function cellsOfResult(value: unknown): Cell | Cell[][] {
  if (typeof value === 'number' && !Number.isFinite(value))
    return new CellError(Number.isNaN(value) ? '#VALUE!' : '#NUM!');
  if (!Array.isArray(value)) return element(value);
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const rectangular = rows.every((row) => Array.isArray(row) && row.length === width);
  if (width === 0 || !rectangular) return new CellError('#VALUE!');
  return (rows as unknown[][]).map((row) => row.map(element));
}
