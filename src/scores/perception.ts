import { pooledDeviation, type Moments } from './moments';
import { sum } from './sum';

/** An element that both groups rated. */
export interface RatedElement {
  leaders: Moments;
  reps: Moments;
  /** Its importance, 0 or more. */
  weight: number;
}

export interface PerceptionGap {
  /** Σ ω|x̄ − ȳ| / Σω / R: 0 where both groups see the same, 1 where they stand at opposite ends. */
  score: number;
  /** What each element adds to the score. */
  points: number[];
  /** What the score would be expected to be if both groups thought alike; null where nothing tells how answers vary. */
  noiseFloor: number | null;
}

/**
 * Absolute per element, because gaps point both ways: leaders are surer of the direction, reps of the execution, and a signed mean would
 * cancel to nothing. `range` is max − min of the scale; the weights must not all be 0.
 */
export function perceptionGap(elements: readonly RatedElement[], range: number): PerceptionGap {
  const shares = sharesOf(elements);
  const points = elements.map(
    ({ leaders, reps }, e) => shares[e] * Math.min(1, Math.abs(leaders.mean - reps.mean) / range),
  );
  return { score: Math.min(1, sum(points)), points, noiseFloor: noiseFloor(elements, range) };
}

/** Weights as shares of 1, by way of the largest so that their sum cannot overflow. */
function sharesOf(elements: readonly RatedElement[]): number[] {
  const largest = elements.reduce((most, { weight }) => Math.max(most, weight), 0);
  const sizes = elements.map(({ weight }) => weight / largest);
  const all = sum(sizes);
  return sizes.map((size) => size / all);
}

/**
 * |gap| is above 0 by chance alone. With no true gap x̄ − ȳ is about normal with deviation σ√(1/m+1/n), so |x̄ − ȳ| is expected to be
 * s_pooled·√(2/π·(1/m+1/n)). Over the elements for which s_pooled can be estimated.
 */
function noiseFloor(elements: readonly RatedElement[], range: number): number | null {
  const held = elements.filter(({ leaders, reps, weight }) => weight > 0 && leaders.n + reps.n > 2);
  if (held.length === 0) return null;
  const shares = sharesOf(held);
  return sum(
    held.map(({ leaders, reps }, e) => {
      const deviation = pooledDeviation(leaders, reps) as number;
      return shares[e] * (deviation / range) * Math.sqrt((2 / Math.PI) * (1 / leaders.n + 1 / reps.n));
    }),
  );
}

/** Half a point and a full point of the scale from 1 to 5. */
const bounds = { gap: 0.125, worlds: 0.25 };
/** A score that rounding has left just below a bound is at it. */
const slack = 1e-12;

export function perceptionBand({ score, noiseFloor }: PerceptionGap): string {
  if (noiseFloor !== null && score < noiseFloor - slack) return 'not distinguishable from chance';
  if (score < bounds.gap - slack) return 'shared view';
  return score < bounds.worlds - slack ? 'gap' : 'different worlds';
}
