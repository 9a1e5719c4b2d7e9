import { geometricMean } from './geometricMean';
import { sum } from './sum';
import { weightedMean } from './weightedMean';

export interface Coherence {
  score: number;
  /** What the score lies between: the weakest leg and the weighted arithmetic mean. */
  least: number;
  mean: number;
  /** The place of the weakest leg that has weight; the first of equals. */
  weakest: number;
  /** By leg: its weight as a share, the points it costs against 1, and what 0.05 more would bring. */
  legs: { weight: number; lost: number; effect: number }[];
}

/** How much better a leg is made when its effect is shown. */
const improvement = 0.05;

/**
 * Weighted geometric mean of scores in [0, 1]: a failed leg cannot be bought back. What 1 − G loses is parted by w·ln s;
 * where legs are 0 they alone share it, by weight (the limit).
 */
export function coherence(scores: readonly number[], weights: readonly number[]): Coherence {
  const all = sum(weights);
  const parts = weights.map((weight) => weight / all);
  const score = geometricMean(scores, parts);
  const failed = scores.map((value, i) => value === 0 && parts[i] > 0);
  const pulls = scores.map((value, i) => {
    if (parts[i] === 0) return 0;
    if (score === 0) return failed[i] ? parts[i] : 0;
    return -parts[i] * Math.log(value);
  });
  const pull = sum(pulls);
  const weakest = scores.reduce((at, value, i) => (parts[i] > 0 && (at < 0 || value < scores[at]) ? i : at), -1);
  return {
    score,
    least: scores[weakest],
    mean: Math.min(1, weightedMean(scores, parts)),
    weakest,
    legs: parts.map((weight, i) => ({
      weight,
      lost: pull > 0 ? ((1 - score) * pulls[i]) / pull : 0,
      effect: effectOf(i, scores, parts, score, failed),
    })),
  };
}

function effectOf(
  leg: number,
  scores: readonly number[],
  parts: readonly number[],
  score: number,
  failed: boolean[],
): number {
  const better = Math.min(1, scores[leg] + improvement);
  if (parts[leg] === 0) return 0;
  if (score > 0)
    return Math.min(1 - score, score * Math.expm1(parts[leg] * (Math.log(better) - Math.log(scores[leg]))));
  // Only a lone failed leg lifts the score from 0; with many legs this runs for one of them at most.
  const lone = failed[leg] && !failed.some((is, i) => is && i !== leg);
  return lone
    ? geometricMean(
        scores.map((value, i) => (i === leg ? better : value)),
        parts,
      )
    : 0;
}
