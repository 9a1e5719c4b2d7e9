import { byRank, exactRanks, valuesAt } from './ranks';

/** A slope that parts all others: those below it, and those equal to it if it includes them, from those above. */
export interface Bound {
  slope: number;
  inclusive: boolean;
}

/** Tells which members of `order` from one place up to another stood before a member that should stand before them. */
export type Visit = (order: Uint32Array, from: number, to: number, member: number) => void;

/**
 * The slopes of all pairs of points with different x, without forming them. In the order of their residuals y − t·x, two
 * points change places exactly when t passes their slope: so the slopes between two bounds are the inversions between two
 * orders, and a merge sort counts or lists them in O(n log n + listed).
 *
 * Hazard: rounded residuals would miscount slopes near t. They are held as two numbers each (Dekker 1971), which is exact
 * for all but the last bits of a hundred.
 */
export class Slopes {
  /** How many pairs have different x. */
  readonly count: number;
  /** The order below all slopes: ascending in x, then in y. Points of equal x never change places. */
  readonly first: Uint32Array;
  private readonly high: Float64Array;
  private readonly low: Float64Array;

  constructor(
    private readonly x: Float64Array,
    private readonly y: Float64Array,
  ) {
    this.high = new Float64Array(x.length);
    this.low = new Float64Array(x.length);
    this.first = byRank(exactRanks(x), byRank(exactRanks(y)).order).order;
    let sameX = 0;
    for (let at = 1, run = 0; at < x.length; at++) {
      run = x[this.first[at]] === x[this.first[at - 1]] ? run + 1 : 0;
      sameX += run;
    }
    this.count = (x.length * (x.length - 1)) / 2 - sameX;
  }

  get size(): number {
    return this.x.length;
  }

  /** The slope of a pair. */
  of(i: number, j: number): number {
    return (this.y[j] - this.y[i]) / (this.x[j] - this.x[i]);
  }

  /** The order at a bound, from the order at a lower one, and how many slopes lie between the two. */
  advance(order: Uint32Array, bound: Bound, visit?: Visit): { order: Uint32Array; between: number } {
    this.setResiduals(bound.slope);
    let members = order.slice();
    let keys: Float64Array = valuesAt(this.high, order);
    let nextMembers = new Uint32Array(this.size);
    let nextKeys: Float64Array = new Float64Array(this.size);
    let between = 0;
    for (let width = 1; width < this.size; width *= 2) {
      for (let from = 0; from < this.size; from += 2 * width) {
        const middle = Math.min(from + width, this.size);
        const to = Math.min(from + 2 * width, this.size);
        let [left, right] = [from, middle];
        for (let at = from; at < to; at++) {
          const takesRight =
            right < to &&
            (left === middle ||
              keys[right] < keys[left] ||
              (keys[right] === keys[left] && this.passes(members[right], members[left], bound)));
          if (takesRight && left < middle) {
            between += middle - left;
            visit?.(members, left, middle, members[right]);
          }
          const source = takesRight ? right++ : left++;
          nextMembers[at] = members[source];
          nextKeys[at] = keys[source];
        }
      }
      [members, nextMembers] = [nextMembers, members];
      [keys, nextKeys] = [nextKeys, keys];
    }
    return { order: members, between };
  }

  /** Whether j, so far after i with the same leading part of the residual, stands before it at the bound. */
  private passes(j: number, i: number, { slope, inclusive }: Bound): boolean {
    if (this.x[i] === this.x[j]) return false;
    if (slope !== Infinity && this.low[i] !== this.low[j]) return this.low[j] < this.low[i];
    // Equal residuals: the slope of the pair is the bound, which the pair with the higher x last has passed if it is included.
    return inclusive ? this.x[j] > this.x[i] : this.x[j] < this.x[i];
  }

  private setResiduals(t: number): void {
    const { x, y, high, low } = this;
    const [tHigh, tLow] = split(t);
    for (let i = 0; i < x.length; i++) {
      if (t === Infinity) {
        high[i] = -x[i];
        continue;
      }
      // The product t·x and the difference y − t·x with what each rounds off (Dekker 1971; Knuth's two-sum).
      const product = t * x[i];
      const scaled = splitter * x[i];
      const xHigh = scaled - (scaled - x[i]);
      const xLow = x[i] - xHigh;
      const lostInProduct = tHigh * xHigh - product + tHigh * xLow + tLow * xHigh + tLow * xLow;
      const difference = y[i] - product;
      const part = difference - y[i];
      const lost = y[i] - (difference - part) - (product + part) - lostInProduct;
      high[i] = difference + lost;
      low[i] = lost - (high[i] - difference);
    }
  }
}

const splitter = 2 ** 27 + 1;

/** A number as the sum of two that have half its digits each. */
function split(value: number): [number, number] {
  const scaled = splitter * value;
  const high = scaled - (scaled - value);
  return [high, value - high];
}
