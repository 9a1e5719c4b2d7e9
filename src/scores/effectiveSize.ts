import { sum } from './sum';

/** How many equal weights are worth as much as these: (Σw)²/Σw² (Kish 1965). Weights > 0; 0 for none. */
export function effectiveSize(weights: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < weights.length; i++) largest = Math.max(largest, weights[i]);
  if (largest === 0) return 0;
  // Relative to the largest, so that no square overflows.
  const relative = new Float64Array(weights).map((weight) => weight / largest);
  return sum(relative) ** 2 / sum(relative.map((weight) => weight * weight));
}
