import { readQuantity } from '../../cells/quantity';
import { nothing, wrong } from '../../cells/sheetError';
import { readVector } from '../../cells/vector';
import { readWeights } from '../../cells/weights';
import { cadenceFit } from '../../scores/cadence';
import { sum } from '../../scores/sum';
import { weightedMean } from '../../scores/weightedMean';
import { optionalNumber, requireArguments } from '../arguments';
import { requiredNumber } from '../scalars';

export interface CadenceArguments {
  cycleDays: unknown;
  refreshDays: unknown;
  lagDays?: unknown;
  weights?: unknown;
}

export interface CadenceAssessment {
  refresh: number;
  lag: number;
  /** By segment; null where the cycle is blank or 0, which cannot be told apart. */
  segments: { cycle: number | null; fit: number; weight: number }[];
  score: number;
  /** The weighted mean of the cycles. */
  cycle: number;
}

export function assessCadence(given: CadenceArguments): CadenceAssessment {
  const { cycleDays, refreshDays, lagDays, weights: weightCells } = given;
  requireArguments({ cycleDays, refreshDays });
  const refresh = requiredNumber(refreshDays, 'refreshDays', 'Write the days between two plans, such as 365 or 90.');
  if (refresh <= 0)
    throw wrong(`refreshDays is ${refresh}, but must be above 0. Write the days between two plans, such as 365 or 90.`);
  const lag = optionalNumber(lagDays, 'lagDays') ?? 0;
  if (lag < 0) throw wrong(`lagDays is ${lag}, but must be 0 or more. Write the days from information to plan.`);
  const cycles = readCycles(cycleDays);
  const stated = readWeights(weightCells, 'weights', cycles.length, 'segments in cycleDays');
  const weights = stated.map((weight, i) => (cycles[i] === null ? 0 : weight));
  if (weights.every((weight) => weight === 0)) {
    throw nothing(
      'There is no selling cycle to score yet: no segment has both a cycle and a weight above 0. Type the cycle of each segment in days.',
    );
  }
  const all = sum(weights);
  const segments = cycles.map((cycle, i) => ({
    cycle,
    fit: cycle === null ? 0 : cadenceFit(cycle, refresh, lag),
    weight: weights[i] / all,
  }));
  const mean = (values: number[]) => weightedMean(values, weights);
  return {
    refresh,
    lag,
    segments,
    score: Math.min(1, mean(segments.map(({ fit }) => fit))),
    cycle: mean(cycles.map((cycle) => cycle ?? 0)),
  };
}

function readCycles(argument: unknown): (number | null)[] {
  const { cells, place } = readVector(argument, 'cycleDays');
  return cells.map((cell, i) => {
    const cycle = readQuantity(cell, () => place(i), 'the selling cycle in days, such as 90') ?? 0;
    if (cycle < 0) throw wrong(`${place(i)} is ${cycle}. A selling cycle must be above 0 days.`);
    return cycle === 0 ? null : cycle;
  });
}
