/** The limits of a 95% interval; null for one that is not estimable. */
export interface Interval {
  low: number | null;
  high: number | null;
}

/** The .975 quantile of the standard normal distribution. */
export const normalQuantile = 1.959963984540054;
