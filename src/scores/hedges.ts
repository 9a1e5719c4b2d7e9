import gammaDeltaRatio from '@stdlib/math-base-special-gamma-delta-ratio';
import { normalQuantile, type Interval } from './interval';
import { pooledDeviation, type Moments } from './moments';

export interface HedgesG extends Interval {
  g: number;
  variance: number;
  low: number;
  high: number;
}

/** J(ν) = Γ(ν/2)/(√(ν/2)·Γ((ν−1)/2)), ν ≥ 2 (Hedges 1981). By the ratio of gammas, which alone would overflow from ν = 344 on. */
export const smallSampleCorrection = (freedom: number): number =>
  gammaDeltaRatio(freedom / 2, -0.5) / Math.sqrt(freedom / 2);

/**
 * Hedges' g = J(m+n−2)·(x̄−ȳ)/s_pooled, its variance 1/m + 1/n + g²/(2(m+n)) and the interval g ± 1.96·√variance (Hedges &
 * Olkin 1985). Null with fewer than two a side, or where s_pooled = 0.
 */
export function hedgesG(x: Moments, y: Moments): HedgesG | null {
  const deviation = pooledDeviation(x, y);
  if (x.n < 2 || y.n < 2 || !deviation) return null;
  const g = smallSampleCorrection(x.n + y.n - 2) * ((x.mean - y.mean) / deviation);
  const variance = 1 / x.n + 1 / y.n + g ** 2 / (2 * (x.n + y.n));
  const reach = normalQuantile * Math.sqrt(variance);
  return { g, variance, low: g - reach, high: g + reach };
}
