import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Interval } from './interval';
import type { Moments } from './moments';

/**
 * 95% interval of a difference of means without assuming equal variances (Welch 1947; degrees of freedom after Satterthwaite
 * 1946): x̄ − ȳ ± t·√(s²_x/m + s²_y/n). Null with fewer than two a side, or where nobody differs from anybody in their group:
 * then nothing says how far the difference may stray.
 */
export function welchInterval(x: Moments, y: Moments): Interval | null {
  if (x.variance === null || y.variance === null) return null;
  const [a, b] = [x.variance / x.n, y.variance / y.n];
  if (a + b === 0) return null;
  // As shares of a + b, so that neither square underflows.
  const [p, q] = [a / (a + b), b / (a + b)];
  const freedom = 1 / (p ** 2 / (x.n - 1) + q ** 2 / (y.n - 1));
  const reach = tQuantile(0.975, freedom) * Math.sqrt(a + b);
  const gap = x.mean - y.mean;
  return { low: gap - reach, high: gap + reach };
}
