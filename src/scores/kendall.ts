import { byRank, denseRanks } from './ranks';
import { Fenwick } from './fenwick';

/**
 * Kendall's τ-b (Kendall 1945), in O(n log n) as by Knight (1966): concordant less discordant pairs over
 * √((n₀ − n₁)(n₀ − n₂)), n₀ all pairs, n₁ and n₂ those tied in x or in y. NaN where x or y is all the same. Equal means
 * the same to 12 significant digits.
 */
export function tauB(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const [xs, ys] = [denseRanks(x), denseRanks(y)];
  const { order, starts } = byRank(xs);
  const tree = new Fenwick(ys.count);
  let surplus = 0;
  for (let block = 0; block < xs.count; block++) {
    for (let at = starts[block]; at < starts[block + 1]; at++) {
      const rank = ys.ranks[order[at]];
      // Of the points with lower x: those with lower y agree, those with higher y do not.
      surplus += tree.upTo(rank - 1) - (starts[block] - tree.upTo(rank));
    }
    for (let at = starts[block]; at < starts[block + 1]; at++) tree.add(ys.ranks[order[at]], 1);
  }
  const all = pairs(x.length);
  const spread = Math.sqrt(all - tied(starts)) * Math.sqrt(all - tied(byRank(ys).starts));
  // The two roots round: never past ±1.
  return spread > 0 ? Math.max(-1, Math.min(1, surplus / spread)) : NaN;
}

const pairs = (n: number): number => (n * (n - 1)) / 2;

const tied = (starts: Uint32Array): number => {
  let count = 0;
  for (let rank = 1; rank < starts.length; rank++) count += pairs(starts[rank] - starts[rank - 1]);
  return count;
};
