import { CellError, plain } from './cell';
import { isMissing, parseNumber } from './number';
import { SheetError, quote, wrong } from './sheetError';

/**
 * A cell that must hold a number where it holds anything: null where it is blank or says that there is nothing. Text
 * that is no number is #VALUE!, an error cell shows as itself; `place` says where, `example` what could stand there.
 */
export function readQuantity(cell: unknown, place: () => string, example: string): number | null {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const value = plain(cell);
  if (value instanceof CellError)
    throw new SheetError(value.code, `${place()} shows ${value.code}. Mend that cell first.`);
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || isMissing(value)) return null;
  const written = parseNumber(value);
  if (written) return written.value;
  throw wrong(`${place()}: ${quote(value.trim())} is not a number. Write ${example}, or clear the cell.`);
}
