import { shares } from './shares';
import { sum } from './sum';

/** How a strategy survives from level to level. Lists are by level, without the strategy itself. */
export interface Cascade {
  /** Overlap with the level before. */
  steps: number[];
  /** Overlap with the strategy. */
  cumulative: number[];
  /** What a level adds to the drift from the strategy; below 0 where it undoes some. They add up to 1 − score. */
  drift: number[];
  /** The imperative that lost the largest share of the whole against the strategy, and how much; null where none did. */
  worst: ({ place: number; shortfall: number } | null)[];
  /** The last level's overlap with the strategy. */
  score: number;
  /** No score can be lower, given the steps (triangle inequality). */
  floor: number;
  /** What proportional loss would leave: a benchmark, not a bound. */
  product: number;
  /** Drift end to end over the drift of the first step; null where the first step has none. */
  amplification: number | null;
}

/** Differences of share below this are rounding. */
const negligible = 1e-12;

/**
 * Each level's amounts by imperative, the strategy first; amounts ≥ 0 with a sum above 0. The overlap of two levels is
 * Σ min(p, q) of their shares, 1 − total variation, which is a distance: hence score ≥ max(0, 1 − Σ(1 − step)).
 */
export function cascade(levels: readonly (readonly number[])[]): Cascade {
  const [strategy, ...rest] = levels.map(shares);
  const overlap = (p: readonly number[], q: readonly number[]) =>
    Math.min(1, sum(p.map((value, k) => Math.min(value, q[k]))));
  const steps = rest.map((level, l) => overlap(l === 0 ? strategy : rest[l - 1], level));
  const cumulative = rest.map((level) => overlap(strategy, level));
  const score = cumulative[cumulative.length - 1];
  return {
    steps,
    cumulative,
    drift: cumulative.map((reached, l) => (l === 0 ? 1 : cumulative[l - 1]) - reached),
    worst: rest.map((level) => worstOf(strategy, level)),
    score,
    floor: Math.max(0, 1 - sum(steps.map((step) => 1 - step))),
    product: steps.reduce((all, step) => all * step, 1),
    amplification: 1 - steps[0] > negligible ? (1 - score) / (1 - steps[0]) : null,
  };
}

function worstOf(strategy: readonly number[], level: readonly number[]): Cascade['worst'][number] {
  let worst: Cascade['worst'][number] = null;
  for (let k = 0; k < strategy.length; k++) {
    const shortfall = strategy[k] - level[k];
    // A tie that rounding breaks goes to the first, as the list has it.
    if (shortfall > (worst?.shortfall ?? 0) + negligible) worst = { place: k, shortfall };
  }
  return worst;
}
