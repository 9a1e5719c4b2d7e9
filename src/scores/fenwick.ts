/** Running totals by place, with the sum up to a place in O(log n) (Fenwick 1994). Places count from 0. */
export class Fenwick {
  private readonly tree: Float64Array;

  constructor(size: number) {
    this.tree = new Float64Array(size + 1);
  }

  add(place: number, value: number): void {
    for (let i = place + 1; i < this.tree.length; i += i & -i) this.tree[i] += value;
  }

  /** The total of the places 0 to `place`; 0 for place −1. */
  upTo(place: number): number {
    let total = 0;
    for (let i = place + 1; i > 0; i -= i & -i) total += this.tree[i];
    return total;
  }
}
