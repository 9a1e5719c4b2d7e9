import type { Concordance } from './concordance';
import { sum } from './sum';

/** A standard error, and a 95% interval. */
export interface Interval {
  standardError: number;
  low: number;
  high: number;
}

/** The 97.5% quantile of the standard normal distribution. */
const normal975 = 1.959963984540054;

/** Closer to 1 than this, |2C − 1| is 1 but for rounding, and a denominator less this share is nothing. */
const negligible = 1e-12;

/**
 * The delete-one jackknife of a concordance C (Efron & Stein 1981), with the 95% interval on the scale atanh(2C − 1). Exact
 * without recomputing: C without i is (Num − num_i)/(Den − den_i), where Num and Den count each pair once.
 * Null where it is not estimable: fewer than three observations, |2C − 1| = 1, or an observation without which no pair is left.
 */
export function jackknife({ c, concordant, comparable }: Concordance): Interval | null {
  const n = comparable.length;
  const [num, den] = [sum(concordant) / 2, sum(comparable) / 2];
  if (n < 3 || !(Math.abs(2 * c - 1) < 1 - negligible)) return null;
  const without = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if (den - comparable[i] <= negligible * den) return null;
    without[i] = (num - concordant[i]) / (den - comparable[i]);
  }
  const mean = sum(without) / n;
  const standardError = Math.sqrt(((n - 1) / n) * sum(without.map((value) => (value - mean) ** 2)));
  // d(atanh(2C−1))/dC = 2 / (1 − (2C−1)²) = 1 / (2C(1−C))
  const centre = Math.atanh(2 * c - 1);
  const reach = (normal975 * standardError) / (2 * c * (1 - c));
  return { standardError, low: (1 + Math.tanh(centre - reach)) / 2, high: (1 + Math.tanh(centre + reach)) / 2 };
}
