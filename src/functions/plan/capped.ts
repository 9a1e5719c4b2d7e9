import { CellError, plain } from '../../cells/cell';
import { scalarOf } from '../../cells/matrix';
import { isMissing } from '../../cells/number';
import { SheetError, quote, wrong } from '../../cells/sheetError';

/**
 * Whether each amount counts up to its plan only: TRUE where left out. 0 is no FALSE: a blank cell arrives as 0 in some
 * builds of Excel, and must not turn the score into the flattering one.
 */
export function readCapped(argument: unknown): boolean {
  const value = plain(scalarOf(argument, 'capped'));
  if (value instanceof CellError) throw new SheetError(value.code, `capped shows ${value.code}. Mend that cell first.`);
  if (typeof value === 'boolean') return value;
  if (value === null || value === 0 || value === 1) return true;
  const word = String(value).trim().toLowerCase();
  if (word === 'true' || word === '1' || isMissing(word)) return true;
  if (word === 'false') return false;
  throw wrong(`capped is ${quote(String(value))}. Write TRUE, FALSE, or leave it out.`);
}
