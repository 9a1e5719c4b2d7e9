import { Fenwick } from './fenwick';
import { byRank, denseRanks, valuesAt } from './ranks';
import { sum } from './sum';

/** Observations with a weight each; only pairs of the same group are compared. */
export interface Observations {
  /** What should rise, prices. */
  y: ArrayLike<number>;
  /** What it should rise with, values. */
  x: ArrayLike<number>;
  weights: ArrayLike<number>;
  /** The group of each observation, from 0. */
  groups: ArrayLike<number>;
}

export interface Concordance {
  /** P(higher x has higher y) over pairs of different x in the same group, ties of y ½; NaN without such a pair. */
  c: number;
  /** The part of each observation in the numerator and the denominator: its own pairs' weight. */
  concordant: Float64Array;
  comparable: Float64Array;
}

/**
 * C = Σ w_i w_j [1{(y_i−y_j)(x_i−x_j) > 0} + ½·1{y_i = y_j}] / Σ w_i w_j over pairs with x_i ≠ x_j: (1 + d)/2 with Somers'
 * d of y given x (Somers 1962). O(n log n): within a group, ascending in x, a Fenwick tree over the ranks of y holds the
 * weights of all lower x; descending, of all higher x. Equal means the same to 12 significant digits.
 */
export function concordance({ y, x, weights, groups }: Observations): Concordance {
  const concordant = new Float64Array(y.length);
  const comparable = new Float64Array(y.length);
  let largest = 0;
  for (let i = 0; i < weights.length; i++) largest = Math.max(largest, weights[i]);
  // So that no product of two weights overflows; a power of 2, so that whole weights stay exact.
  const scale = 2 ** Math.floor(Math.log2(largest));
  for (const members of membersOf(groups)) {
    const part: Part = {
      weights: valuesAt(weights, members).map((weight) => weight / scale),
      concordant: new Float64Array(members.length),
      comparable: new Float64Array(members.length),
    };
    const ys = denseRanks(valuesAt(y, members));
    const xs = byRank(denseRanks(valuesAt(x, members)));
    pass(xs, ys, part, false);
    pass(xs, ys, part, true);
    members.forEach((i, member) => {
      comparable[i] = part.comparable[member];
      // Differences of sums round: a part is never more than the whole.
      concordant[i] = Math.min(Math.max(part.concordant[member], 0), part.comparable[member]);
    });
  }
  const all = sum(comparable);
  return { c: all > 0 ? Math.min(1, sum(concordant) / all) : NaN, concordant, comparable };
}

/** One group: its members' weights, and what is found of them. */
interface Part {
  weights: Float64Array;
  concordant: Float64Array;
  comparable: Float64Array;
}

/** Goes through blocks of equal x, up or down, and adds to each member the weight of the earlier ones that agree with it, and of all. */
function pass(
  { order, starts }: { order: Uint32Array; starts: Uint32Array },
  { ranks, count }: { ranks: Uint32Array; count: number },
  { weights, concordant, comparable }: Part,
  down: boolean,
): void {
  const tree = new Fenwick(count);
  const blocks = starts.length - 1;
  let all = 0;
  for (let step = 0; step < blocks; step++) {
    const block = down ? blocks - 1 - step : step;
    const [from, to] = [starts[block], starts[block + 1]];
    for (let at = from; at < to; at++) {
      const member = order[at];
      const below = tree.upTo(ranks[member] - 1);
      const upTo = tree.upTo(ranks[member]);
      // Ascending in x, lower y agrees; descending, higher y does; equal y counts half.
      concordant[member] += weights[member] * ((down ? all - upTo : below) + (upTo - below) / 2);
      comparable[member] += weights[member] * all;
    }
    for (let at = from; at < to; at++) {
      tree.add(ranks[order[at]], weights[order[at]]);
      all += weights[order[at]];
    }
  }
}

/** The members of each group, in order. */
function membersOf(groups: ArrayLike<number>): number[][] {
  const members: number[][] = [];
  for (let i = 0; i < groups.length; i++) (members[groups[i]] ??= []).push(i);
  return members.filter(Boolean);
}

/** The verdict on C; the bounds are conventions. */
export function concordanceBand(c: number): string {
  if (c <= 0.5) return 'unrelated or inverted';
  if (c < 0.65) return 'weak';
  return c < 0.8 ? 'moderate' : 'coherent';
}
