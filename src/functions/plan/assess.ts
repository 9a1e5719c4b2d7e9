import { matrixOf, shapeOf } from '../../cells/matrix';
import { captionsOf, readMoney, type Money } from '../../cells/money';
import { nothing, wrong } from '../../cells/sheetError';
import { capped, realise, uncapped, type Realisation } from '../../scores/plan';
import { requireArguments } from '../arguments';
import { readLines, type Lines } from './lines';

export interface PlanAssessment {
  plan: Money;
  actual: Money;
  lines: Lines;
  captions: number;
  total: Realisation;
}

/** Plan and actual, read and compared as a whole. */
export function assessPlan(planArgument: unknown, actualArgument: unknown, labels?: unknown): PlanAssessment {
  requireArguments({ plan: planArgument, actual: actualArgument });
  const [planned, reached] = [matrixOf(planArgument), matrixOf(actualArgument)];
  if (planned.length !== reached.length || planned[0].length !== reached[0].length) {
    throw wrong(
      `plan is ${shapeOf(planned)}, but actual is ${shapeOf(reached)}. Give two ranges of the same shape, of elapsed periods only.`,
    );
  }
  const plan = readMoney(planArgument, 'plan');
  const actual = readMoney(actualArgument, 'actual');
  const lines = readLines(labels, plan);
  const captions = captionsOf([plan, actual], lines.isNamed);
  refuseNegative(plan);
  const [total] = realise(plan.amounts, actual.amounts, 1, () => 0);
  if (!Number.isFinite(total.plan) || !Number.isFinite(total.over + total.loss))
    throw wrong('The amounts are too large to add. Write them in thousands or millions.');
  if (total.plan === 0)
    throw nothing(
      'There is no plan to score yet: plan holds no amount above 0. Type what was planned for each period.',
    );
  return { plan, actual, lines, captions: captions.size, total };
}

function refuseNegative({ amounts, columns }: Money): void {
  const at = amounts.findIndex((amount) => amount < 0);
  if (at < 0) return;
  throw wrong(
    `Row ${Math.floor(at / columns) + 1}, column ${(at % columns) + 1} of plan is ${amounts[at]}. ` +
      'Plans must be 0 or more: give only lines where more is better, such as revenue, margin or units.',
  );
}

/** The score itself: capped, or all actuals over all plans. */
export function planScore({ total }: PlanAssessment, isCapped: boolean): number {
  if (isCapped) return capped(total);
  const ratio = uncapped(total);
  if (!Number.isFinite(ratio))
    throw wrong('The actuals are too large against the plan. Check that both are in one unit.');
  return ratio;
}
