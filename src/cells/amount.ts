import { CellError, plain } from './cell';
import { isMissing, parseNumber } from './number';

/**
 * Reads the cells of a money range. A number is itself, a blank or a missing token is null, a text that is no number
 * comes back as the text, an error as the error. Collects the currencies met on the way.
 */
export class AmountReader {
  readonly currencies = new Set<string>();

  read(cell: unknown): number | null | string | CellError {
    const value = plain(cell);
    if (typeof value === 'boolean') return null;
    if (typeof value !== 'string') return value;
    if (isMissing(value)) return null;
    const written = parseNumber(value);
    if (!written) return value.trim();
    if (written.currency) this.currencies.add(written.currency);
    return written.value;
  }
}

/**
 * The compensated sum of a row that holds only numbers and blanks; NaN as soon as there is anything else. Hot: a full
 * sheet has millions of cells. Two-sum (Knuth) keeps what each addition rounds off, out of the way of the sum itself.
 */
export function sumOfNumbers(row: unknown[]): number {
  let sum = 0;
  let lost = 0;
  for (let j = 0; j < row.length; j++) {
    const cell = row[j];
    if (typeof cell === 'number') {
      const next = sum + cell;
      const part = next - sum;
      lost += sum - (next - part) + (cell - part);
      sum = next;
    } else if (cell !== null && cell !== '' && cell !== undefined) return NaN;
  }
  return sum + lost;
}
