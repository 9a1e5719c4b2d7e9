import { sum as kahanBabushka } from 'simple-statistics';

/** The sum, keeping what each addition rounds off (Neumaier 1974), so that the order of the rows does not show in a result. */
export const sum = (values: ArrayLike<number>): number => kahanBabushka(values as number[]);

/** Running compensated sums, one for each of `count` accounts. */
export class Sums {
  private readonly totals: Float64Array;
  private readonly lost: Float64Array;

  constructor(count: number) {
    this.totals = new Float64Array(count);
    this.lost = new Float64Array(count);
  }

  add(account: number, value: number): void {
    const total = this.totals[account];
    const next = total + value;
    const part = next - total;
    this.lost[account] += total - (next - part) + (value - part);
    this.totals[account] = next;
  }

  values(): number[] {
    // Not Array.from with a function, which is several times slower.
    const values = new Array<number>(this.totals.length);
    for (let account = 0; account < values.length; account++)
      values[account] = this.totals[account] + this.lost[account];
    return values;
  }
}
