import { sum } from './sum';

/**
 * Weighted geometric mean exp(Σ w·ln x / Σ w) of values ≥ 0 with weights ≥ 0, at least one above 0. A value of 0 with
 * weight makes it 0; one without weight does not count (0·ln 0 is none). Kept between the smallest and the largest value,
 * which rounding could leave.
 */
export function geometricMean(values: readonly number[], weights: readonly number[]): number {
  const held = values.map((value, i) => ({ value, weight: weights[i] })).filter(({ weight }) => weight > 0);
  const [least, most] = held.reduce(([low, high], { value }) => [Math.min(low, value), Math.max(high, value)], [
    Infinity,
    -Infinity,
  ] as number[]);
  if (least === 0) return 0;
  const all = sum(held.map(({ weight }) => weight));
  const log = sum(held.map(({ value, weight }) => (weight / all) * Math.log(value)));
  return Math.min(most, Math.max(least, Math.exp(log)));
}
