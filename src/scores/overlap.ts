import { sum } from './sum';

/** Overlap of two distributions, each divided by its own sum: Σ min(p, q) = 1 − total variation. Values ≥ 0, sums > 0. */
export function overlap(p: readonly number[], q: readonly number[]): number {
  const [allP, allQ] = [sum(p), sum(q)];
  return Math.min(1, sum(p.map((value, i) => Math.min(value / allP, q[i] / allQ))));
}
