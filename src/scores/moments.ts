import { sum } from './sum';
import type { Tally } from './tally';

export interface Moments {
  n: number;
  mean: number;
  /** Σ(x − mean)². */
  squares: number;
  /** The same over n − 1; null of fewer than two. */
  variance: number | null;
}

/**
 * Mean and variance of a sample that is not empty, in two passes. The mean is taken as a distance from the smallest value: of equal
 * ratings it is then exactly that rating (3 × 0.1 / 3 is not 0.1), and their variance exactly 0 and not 1e-34, on which a
 * standardised difference would divide.
 */
export function moments({ values, counts, n }: Tally): Moments {
  const origin = values[0];
  const mean = origin + sum(values.map((value, i) => counts[i] * (value - origin))) / n;
  const squares = sum(values.map((value, i) => counts[i] * (value - mean) ** 2));
  return { n, mean, squares, variance: n < 2 ? null : squares / (n - 1) };
}

/** √((Σ(x−x̄)² + Σ(y−ȳ)²)/(m+n−2)); null where one person a side leaves no degree of freedom. */
export function pooledDeviation(x: Moments, y: Moments): number | null {
  const freedom = x.n + y.n - 2;
  return freedom < 1 ? null : Math.sqrt((x.squares + y.squares) / freedom);
}
