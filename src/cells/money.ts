import { AmountReader } from './amount';
import { CellError } from './cell';
import { matrixOf } from './matrix';
import { SheetError, quote, wrong } from './sheetError';

/** A range of money, row after row in one list. Blanks and text are 0 there; where text stands is kept beside. */
export interface Money {
  name: string;
  rows: number;
  columns: number;
  amounts: Float64Array;
  /** The first text of a row that is no number, by row. */
  texts: Map<number, { text: string; column: number }>;
  currencies: Set<string>;
}

/** Reads a range of money. Error cells show as themselves at once; text waits for `rejectText`, which knows the captions. */
export function readMoney(argument: unknown, name: string): Money {
  const rows = matrixOf(argument);
  const columns = rows[0].length;
  const reader = new AmountReader();
  const amounts = new Float64Array(rows.length * columns);
  const texts: Money['texts'] = new Map();
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < columns; j++) {
      const cell = rows[i][j];
      if (typeof cell === 'number' && Number.isFinite(cell)) {
        amounts[i * columns + j] = cell;
        continue;
      }
      const value = reader.read(cell);
      if (value instanceof CellError) {
        throw new SheetError(
          value.code,
          `Row ${i + 1}, column ${j + 1} of ${name} shows ${value.code}. Mend that cell first.`,
        );
      }
      if (typeof value === 'number') amounts[i * columns + j] = value;
      else if (value !== null && !texts.has(i)) texts.set(i, { text: value, column: j });
    }
  }
  return { name, rows: rows.length, columns, amounts, texts, currencies: reader.currencies };
}

/** Whether a row holds an amount: 0 is none, since a blank may arrive as 0. */
export function holdsAmount({ amounts, columns }: Money, row: number): boolean {
  for (let j = row * columns; j < (row + 1) * columns; j++) if (amounts[j] !== 0) return true;
  return false;
}

/**
 * The captions of ranges that belong together row by row: rows with text and no amount in any of them. Text in any
 * other row, or in one that `isNamed` says is a line, is #VALUE!.
 */
export function captionsOf(ranges: Money[], isNamed: (row: number) => boolean): Set<number> {
  const captions = new Set<number>();
  for (const { name, texts } of ranges) {
    for (const [row, { text, column }] of texts) {
      if (isNamed(row) || ranges.some((range) => holdsAmount(range, row))) {
        throw wrong(
          `Row ${row + 1}, column ${column + 1} of ${name}: ${quote(text)} is not a number. Type a number or clear the cell.`,
        );
      }
      captions.add(row);
    }
  }
  return captions;
}
