import { type AmountReader, sumOfNumbers } from './amount';
import { CellError, plain } from './cell';
import { isMissing, parseNumber } from './number';
import { SheetError, quote, wrong } from './sheetError';

export interface RowReading {
  amount: number;
  /** The first cell that is text and no number. */
  notANumber?: { text: string; column: number };
  /** Such a cell stands in a row that holds no number. */
  caption: boolean;
}

/** Reads a row cell by cell. No number may mean blank or 0: hosts pass blanks as 0. */
export function readRow(row: unknown[], index: number, reader: AmountReader): RowReading {
  const numbers: number[] = [];
  let notANumber: RowReading['notANumber'];
  row.forEach((cell, column) => {
    const value = reader.read(cell);
    if (value instanceof CellError) {
      throw new SheetError(
        value.code,
        `Row ${index + 1}, column ${column + 1} of amounts shows ${value.code}. Mend that cell first.`,
      );
    }
    if (typeof value === 'string') notANumber ??= { text: value, column };
    else if (value !== null) numbers.push(value);
  });
  return {
    amount: sumOfNumbers(numbers),
    notANumber,
    caption: notANumber !== undefined && !numbers.some((number) => number !== 0),
  };
}

/** Whether a cell holds money: 0 does not, since a blank may arrive as 0. */
export function isAmount(cell: unknown): boolean {
  const value = plain(cell);
  if (typeof value === 'number') return value !== 0;
  return typeof value === 'string' && !isMissing(value) && (parseNumber(value)?.value ?? 0) !== 0;
}

export function notANumber({ text, column }: { text: string; column: number }, row: number, label: string): SheetError {
  const tagged = label ? ` (tagged ${quote(label)})` : '';
  return wrong(
    `Row ${row + 1}, column ${column + 1} of amounts${tagged}: ${quote(text)} is not a number. Type a number or clear the cell.`,
  );
}
