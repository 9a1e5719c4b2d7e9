/** Compound growth rate that leads from `start` to `end` in so many periods, (end/start)^(1/periods) − 1; start, end > 0. */
export const growthRate = (start: number, end: number, periods: number): number =>
  // By way of the logarithm: near 0 the power would cancel.
  Math.expm1(Math.log(end / start) / periods);
