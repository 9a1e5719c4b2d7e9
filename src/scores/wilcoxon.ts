import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { levelsOf, type Level } from './levels';
import { sum } from './sum';
import type { Tally } from './tally';

export interface RankSumTest {
  p: number;
  /** The smallest p that any answer of these groups could have given, with the ties there are; null where p is not exact. */
  smallest: number | null;
}

/** Up to so many in both groups together the distribution is counted out. */
export const largestExact = 60;

/** Two-sided Wilcoxon–Mann–Whitney test with midranks: exact for up to 60, else by the tie-corrected normal. Neither sample is empty. */
export function rankSumTest(x: Tally, y: Tally): RankSumTest {
  return x.n + y.n <= largestExact ? exact(levelsOf(x, y), x.n, y.n) : { p: normalRankSumP(x, y), smallest: null };
}

/**
 * P(|W − EW| ≥ |w − EW|) over all ways to draw the first group from the pooled answers. Doubled midranks are whole numbers, so the
 * ways to reach each rank sum can be counted by dynamic programming (Streitberg & Röhmel 1986). Hazard: the counts exceed
 * 2^53; as only positive ones are added, their relative error stays below 60 roundings.
 */
function exact(levels: Level[], m: number, n: number): RankSumTest {
  const [drawn, total] = [Math.min(m, n), m + n];
  const ways = waysToSum(levels, drawn, total);
  const centre = drawn * (total + 1);
  const observed = Math.abs(doubledRankSum(levels, m <= n) - centre);
  let [all, asFar, farthest, atFarthest] = [0, 0, -1, 0];
  ways.forEach((count, rankSum) => {
    if (count === 0) return;
    const distance = Math.abs(rankSum - centre);
    all += count;
    if (distance >= observed) asFar += count;
    if (distance > farthest) [farthest, atFarthest] = [distance, count];
    else if (distance === farthest) atFarthest += count;
  });
  return { p: asFar / all, smallest: atFarthest / all };
}

/** ways[s]: how many subsets of `drawn` people have doubled midranks that add up to s. */
function waysToSum(levels: Level[], drawn: number, total: number): Float64Array {
  const most = drawn * 2 * total;
  const ways = Array.from({ length: drawn + 1 }, () => new Float64Array(most + 1));
  ways[0][0] = 1;
  let [below, reached] = [0, 0];
  for (const { first, second } of levels) {
    const rank = 2 * below + first + second + 1;
    for (let person = 0; person < first + second; person++) {
      reached = Math.min(most, reached + rank);
      for (let k = Math.min(drawn, below + person + 1); k > 0; k--) {
        for (let s = reached; s >= rank; s--) ways[k][s] += ways[k - 1][s - rank];
      }
    }
    below += first + second;
  }
  return ways[drawn];
}

function doubledRankSum(levels: Level[], ofFirst: boolean): number {
  let [below, rankSum] = [0, 0];
  for (const { first, second } of levels) {
    rankSum += (ofFirst ? first : second) * (2 * below + first + second + 1);
    below += first + second;
  }
  return rankSum;
}

/**
 * Normal approximation with continuity .5. The variance mn/(N(N−1))·Σ(r − r̄)² over all midranks r is the textbook's tie-corrected
 * one, without its difference of cubes, which cancels where nearly all are tied.
 */
export function normalRankSumP(x: Tally, y: Tally): number {
  const [m, n, total] = [x.n, y.n, x.n + y.n];
  let below = 0;
  const ranks = levelsOf(x, y).map(({ first, second }) => {
    const offset = below + (first + second + 1) / 2 - (total + 1) / 2;
    below += first + second;
    return { first, size: first + second, offset };
  });
  const distance = Math.abs(sum(ranks.map(({ first, offset }) => first * offset)));
  const spread = sum(ranks.map(({ size, offset }) => size * offset ** 2));
  if (spread === 0) return 1;
  const deviation = Math.sqrt((m / total) * (n / (total - 1)) * spread);
  return Math.min(1, 2 * normalCdf(-Math.max(0, distance - 0.5) / deviation, 0, 1));
}

/** 2/C(m+n, m): the smallest two-sided p of groups of this size where no two answers are the same. */
export function smallestUntied(m: number, n: number): number {
  const drawn = Math.min(m, n);
  let p = 2;
  for (let i = 1; i <= drawn && p > 0; i++) p *= i / (m + n - drawn + i);
  return Math.min(1, p);
}
