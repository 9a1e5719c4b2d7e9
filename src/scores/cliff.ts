import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Interval } from './interval';
import { levelsOf, type Level } from './levels';
import { sum } from './sum';
import type { Tally } from './tally';

export interface CliffDelta extends Interval {
  delta: number;
  /** Null with fewer than two a side. */
  variance: number | null;
}

/**
 * Cliff's δ = (#x>y − #x<y)/(mn) (Cliff 1993), with the interval of Feng & Cliff (2004) on m+n−2 degrees of freedom. Linear in
 * the distinct values: who beats whom is counted by running totals over the sorted levels.
 *
 * Where the groups do not overlap, |δ| = 1 and the variance is 0: the outer limit is δ itself, the inner one not estimable.
 */
export function cliffDelta(x: Tally, y: Tally): CliffDelta {
  const dominance = dominances(levelsOf(x, y), x.n, y.n);
  const { delta } = dominance;
  if (x.n < 2 || y.n < 2) return { delta, variance: null, low: null, high: null };
  const variance = varianceOf(dominance, x.n, y.n);
  if (Math.abs(delta) === 1) return { delta, variance, low: delta < 0 ? -1 : null, high: delta > 0 ? 1 : null };
  const t = tQuantile(0.975, x.n + y.n - 2);
  const rest = 1 - delta ** 2;
  const scale = rest + t ** 2 * variance;
  const centre = (delta * rest) / scale;
  const reach = (t * Math.sqrt(variance) * Math.sqrt(rest ** 2 + t ** 2 * variance)) / scale;
  return { delta, variance, low: Math.max(-1, centre - reach), high: Math.min(1, centre + reach) };
}

interface Dominances {
  delta: number;
  /** Pairs in which x is above y, below it, equal to it. */
  above: number;
  below: number;
  equal: number;
  /** For each level: its size in x and y, and how far one of it dominates the other group, from −1 to 1. */
  rows: { size: number; mean: number }[];
  columns: { size: number; mean: number }[];
}

function dominances(levels: Level[], m: number, n: number): Dominances {
  const found: Dominances = { delta: 0, above: 0, below: 0, equal: 0, rows: [], columns: [] };
  let [xBelow, yBelow] = [0, 0];
  for (const { first, second } of levels) {
    const [xAbove, yAbove] = [m - xBelow - first, n - yBelow - second];
    found.above += first * yBelow;
    found.below += first * yAbove;
    found.equal += first * second;
    if (first) found.rows.push({ size: first, mean: (yBelow - yAbove) / n });
    if (second) found.columns.push({ size: second, mean: (xAbove - xBelow) / m });
    xBelow += first;
    yBelow += second;
  }
  found.delta = (found.above - found.below) / (m * n);
  return found;
}

/**
 * Unbiased variance of δ (Cliff 1993): [n²Σ(d_i.−δ)² + m²Σ(d_.j−δ)² − ΣΣ(d_ij−δ)²] / (mn(m−1)(n−1)). It can come out near 0 or below,
 * so it is floored at (1−δ²)/(mn−1).
 */
function varianceOf({ delta, above, below, equal, rows, columns }: Dominances, m: number, n: number): number {
  const spread = (list: { size: number; mean: number }[]) =>
    sum(list.map(({ size, mean }) => size * (mean - delta) ** 2));
  const cells = above * (1 - delta) ** 2 + below * (1 + delta) ** 2 + equal * delta ** 2;
  // Divided term by term: mn·(m−1)(n−1) of a full sheet would be 1e24.
  const unbiased =
    (n / (n - 1)) * (spread(rows) / m / (m - 1)) +
    (m / (m - 1)) * (spread(columns) / n / (n - 1)) -
    cells / (m * n) / (m - 1) / (n - 1);
  return Math.max(unbiased, (1 - delta ** 2) / (m * n - 1));
}

/** A verdict on |δ|; the bounds are those of Romano et al. (2006). */
export function deltaBand(delta: number): string {
  const size = Math.abs(delta);
  if (size < 0.147) return 'negligible';
  if (size < 0.33) return 'small';
  return size < 0.474 ? 'medium' : 'large';
}
