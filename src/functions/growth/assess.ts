import { readQuantity } from '../../cells/quantity';
import { nothing, wrong } from '../../cells/sheetError';
import { isLeftOut, readVector, readVectorOf, type Vector } from '../../cells/vector';
import { growth, type Growth, type GrowthPlan } from '../../scores/growth';
import { requireArguments } from '../arguments';
import { requiredNumber } from '../scalars';

export interface GrowthAssessment {
  plan: GrowthPlan;
  growth: Growth;
}

export interface GrowthArguments {
  base: unknown;
  rate: unknown;
  organic: unknown;
  inorganic?: unknown;
}

export function assessGrowth(given: GrowthArguments): GrowthAssessment {
  const { base, rate, organic, inorganic } = given;
  requireArguments({ base, rate, organic });
  const plan = {
    base: aboveZero(base, 'base', 'Give the level that growth starts from.'),
    rate: aboveZero(rate, 'rate', 'Write 11% or 0.11.'),
    ...readLevels(organic, inorganic),
  };
  const horizon = plan.organic.length;
  if (plan.organic[horizon - 1] === 0 && plan.inorganic[horizon - 1] === 0) {
    throw nothing(
      `Year ${horizon}, the last of organic, holds no level yet. Type the level projected for each year, or give fewer years.`,
    );
  }
  const found = growth(plan);
  if (!Number.isFinite(found.target) || !Number.isFinite(found.score) || !Number.isFinite(found.gap)) {
    throw wrong(
      `A growth of ${Number((plan.rate * 100).toPrecision(6))}% a year for ${horizon} years from ${plan.base} gives no target that fits these levels. Check base, rate and the number of years.`,
    );
  }
  return { plan, growth: found };
}

function aboveZero(argument: unknown, name: string, hint: string): number {
  const number = requiredNumber(argument, name, hint);
  if (number <= 0) throw wrong(`${name} is ${number}, but must be above 0. ${hint}`);
  return number;
}

/** The levels by year; a blank year is 0. */
function readLevels(organic: unknown, inorganic: unknown): { organic: number[]; inorganic: number[] } {
  const numbers = ({ cells, place }: Vector) =>
    cells.map((cell, t) => readQuantity(cell, () => place(t), 'the level projected for that year') ?? 0);
  const own = numbers(readVector(organic, 'organic'));
  const count = own.length;
  const added = isLeftOut(inorganic)
    ? own.map(() => 0)
    : numbers(readVectorOf(inorganic, 'inorganic', count, 'years in organic'));
  return { organic: own, inorganic: added };
}
