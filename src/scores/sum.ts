/**
 * Sums that keep what each addition rounds off (Neumaier 1974), so that the order of the rows does not show in a result.
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const next = total + values[i];
    lost += Math.abs(total) >= Math.abs(values[i]) ? total - next + values[i] : values[i] - next + total;
    total = next;
  }
  return total + lost;
}

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
    return Array.from(this.totals, (total, account) => total + this.lost[account]);
  }
}
