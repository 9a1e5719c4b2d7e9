/** The definitions written out pair by pair: what the fast algorithms are compared with. */

export interface Rows {
  prices: number[];
  values: number[];
  weights: number[];
  segments: number[];
}

const rounded = (value: number) => Number(value.toPrecision(12));

/** Each row's part in the numerator and in the denominator of C. */
export function naiveParts({ prices, values, weights, segments }: Rows): { num: number[]; den: number[] } {
  const [p, v] = [prices.map(rounded), values.map(rounded)];
  const num = p.map(() => 0);
  const den = p.map(() => 0);
  for (let i = 0; i < p.length; i++) {
    for (let j = 0; j < p.length; j++) {
      if (segments[i] !== segments[j] || v[i] === v[j]) continue;
      const sign = Math.sign(p[i] - p[j]) * Math.sign(v[i] - v[j]);
      num[i] += weights[i] * weights[j] * (sign > 0 ? 1 : sign === 0 ? 0.5 : 0);
      den[i] += weights[i] * weights[j];
    }
  }
  return { num, den };
}

const total = (list: number[]) => list.reduce((sum, value) => sum + value, 0);

export function naiveC(rows: Rows): number {
  const { num, den } = naiveParts(rows);
  return total(num) / total(den);
}

/** The jackknife's standard error, each row really deleted. */
export function naiveJackknife(rows: Rows): number {
  const n = rows.prices.length;
  const without = rows.prices.map((_, i) => {
    const rest = (list: number[]) => list.filter((_value, j) => j !== i);
    return naiveC({
      prices: rest(rows.prices),
      values: rest(rows.values),
      weights: rest(rows.weights),
      segments: rest(rows.segments),
    });
  });
  const mean = total(without) / n;
  return Math.sqrt(((n - 1) / n) * total(without.map((c) => (c - mean) ** 2)));
}

export function naiveMedian(list: number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The line, and the size of the two slopes that its slope averages. */
export function naiveLine(x: number[], y: number[]): { slope: number; intercept: number; size: number } | null {
  const slopes: number[] = [];
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) if (x[i] !== x[j]) slopes.push((y[i] - y[j]) / (x[i] - x[j]));
  if (slopes.length === 0) return null;
  const slope = naiveMedian(slopes);
  slopes.sort((a, b) => a - b);
  const size = Math.max(Math.abs(slopes[(slopes.length - 1) >> 1]), Math.abs(slopes[slopes.length >> 1]));
  return { size, slope, intercept: naiveMedian(x.map((value, i) => y[i] - slope * value)) };
}

export function naiveTauB(x: number[], y: number[]): number {
  let [surplus, untiedX, untiedY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const [dx, dy] = [Math.sign(rounded(x[i]) - rounded(x[j])), Math.sign(rounded(y[i]) - rounded(y[j]))];
      surplus += dx * dy;
      untiedX += dx * dx;
      untiedY += dy * dy;
    }
  }
  return surplus / Math.sqrt(untiedX * untiedY);
}
