/**
 * Quantiles of type 7 (Hyndman & Fan 1996), what Excel's PERCENTILE.INC gives: linear between the order statistics, of
 * which the first is the 0% and the last the 100% quantile. `sorted` ascends and holds at least one number.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const part = place - below;
  if (part === 0) return sorted[below];
  // Weighted, not low + part·(high − low): that difference can overflow.
  return sorted[below] * (1 - part) + sorted[below + 1] * part;
}

/** The median; an even count averages the middle two. */
export const median = (values: ArrayLike<number>): number => quantile(new Float64Array(values).sort(), 0.5);
