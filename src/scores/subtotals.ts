/** A row that equals, in every column, the sum of a block of rows above it. Places count from 0. */
export interface Suspect {
  row: number;
  from: number;
  to: number;
}

/** Relative size below which two sums are the same money. */
const slack = 1e-9;

/**
 * Rows that look like subtotals: each equals the sum of two or more consecutive rows above it in every column, where
 * earlier suspects may be passed over (a grand total adds details, not subtotals). Arithmetic suspects, it never decides:
 * 100 + 200 and a real line of 300 happens.
 *
 * Near-linear: a row is folded into one number (columns times fixed unequal factors), so that a block's sum is a difference
 * of two prefix sums, looked up instead of searched; what is found is then checked column by column.
 */
export function suspectSubtotals(rows: readonly (readonly number[])[]): Suspect[] {
  const suspects: Suspect[] = [];
  const largest = rows.reduce((size, row) => Math.max(size, Math.abs(fold(row))), 0);
  const details = new Prefix(largest); // without the suspects
  const all = new Prefix(largest); // with them, in case one of them was a real line
  rows.forEach((row, i) => {
    if (row.every((value) => value === 0)) return;
    const block = details.blockOf(row) ?? all.blockOf(row);
    if (block) suspects.push({ row: i, ...block });
    else details.push(i, row);
    all.push(i, row);
  });
  return suspects;
}

/** The rows so far, and where each value of their folded prefix sum was last met. */
class Prefix {
  private readonly kept: { place: number; row: readonly number[] }[] = [];
  private readonly starts = new Map<number, number>([[0, 0]]);
  private folded = 0;

  constructor(private readonly largest: number) {}

  push(place: number, row: readonly number[]): void {
    this.kept.push({ place, row });
    this.folded += fold(row);
    this.starts.set(this.bin(this.folded), this.kept.length);
  }

  /** The block of at least two kept rows that ends at the last one and adds up to the row. */
  blockOf(row: readonly number[]): { from: number; to: number } | null {
    const end = this.kept.length;
    const wanted = this.bin(this.folded - fold(row));
    for (const key of [wanted, wanted - 1, wanted + 1]) {
      const start = this.starts.get(key);
      if (start !== undefined && end - start >= 2 && this.addsUp(start, row)) {
        return { from: this.kept[start].place, to: this.kept[end - 1].place };
      }
    }
    return null;
  }

  private addsUp(start: number, row: readonly number[]): boolean {
    return row.every((value, column) => {
      let total = 0;
      let size = 0;
      for (let i = start; i < this.kept.length; i++) {
        total += this.kept[i].row[column];
        size += Math.abs(this.kept[i].row[column]);
      }
      return Math.abs(total - value) <= slack * Math.max(size, Math.abs(value));
    });
  }

  /** Sums that differ by rounding fall into the same or a neighbouring bin. */
  private bin(value: number): number {
    return Math.round((value / this.largest) * 1e9);
  }
}

/** A row as one number: columns times the fractional parts of multiples of the golden ratio (fixed, unequal, never 0). */
const fold = (row: readonly number[]): number =>
  row.reduce((sum, value, j) => sum + value * (0.5 + (((j + 1) * 0.6180339887498949) % 1)), 0);
