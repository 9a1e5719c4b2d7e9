import { sum } from './sum';

/** Mean by weights ≥ 0, at least one above 0. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const all = sum(weights);
  return sum(values.map((value, i) => value * (weights[i] / all)));
}
