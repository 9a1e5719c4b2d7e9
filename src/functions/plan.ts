import { assessPlan, planScore } from './plan/assess';
import { readCapped } from './plan/capped';
import { planTable } from './plan/table';

/**
 * Share of the plan that was realised, from 0 to 1.
 *
 * Each amount counts up to its own plan, so over-delivery in one place does not make up for a shortfall in another; a loss
 * where profit was planned counts 0. Uncapped it is all actuals over all plans, without an upper bound. Give lines where
 * more is better, such as revenue, margin or units, and only periods that are over.
 * @customfunction PLANSCORE
 * @helpurl https://localhost:3000/help/PLANSCORE.html
 * @param plan What was planned: one row a line, one column a period, or any other shape.
 * @param actual What came, in the same shape.
 * @param [capped] FALSE for all actuals over all plans. TRUE (the default), blank or 0: each amount counts up to its plan. (0 is no FALSE, because a blank cell may arrive as 0.)
 * @returns The score, from 0 to 1; uncapped it may exceed 1 or fall below 0.
 * @throws #VALUE! when the ranges differ in shape, a plan is negative, or text stands beside an amount.
 * @throws #N/A when there is no plan above 0. An error cell shows as itself.
 * @example =PLANSCORE(A2:A4, B2:B4) → 0.633333333333333
 * A2:B4 = {100, 150; 100, 50; 100, 40}
 * @example =PLANSCORE(A2:A4, B2:B4, FALSE) → 0.8
 * A2:B4 = {100, 150; 100, 50; 100, 40}
 * @example =PLANSCORE(A2:A4, B2:B4) → 0.458333333333333
 * A2:B4 = {200, -50; "1,000", "550"; "", ""}
 * @example =PLANSCORE(A2:A3, B2:B3) → #VALUE! Row 2, column 1 of actual: “see note” is not a number.
 * A2:B3 = {100, 150; 100, "see note"}
 */
export function PLANSCORE(plan: any[][], actual: any[][], capped?: any): number {
  const isCapped = readCapped(capped);
  return planScore(assessPlan(plan, actual), isCapped);
}

/**
 * Where a plan fell short: plan, actual, what was realised, and each imperative's share of the shortfall.
 *
 * The lines add up to the total, whose realised share is PLANSCORE. Below stand the capped and the uncapped score and what
 * lies between them: over-delivery, which hides shortfall where everything is added.
 * @customfunction PLANTABLE
 * @helpurl https://localhost:3000/help/PLANTABLE.html
 * @param plan What was planned: one row a line, one column a period.
 * @param actual What came, in the same shape.
 * @param [labels] The imperative of each row, or of each column; equal labels are added. Leave out Total rows: they would count twice.
 * @returns A table: imperative, plan, actual, realised, shortfall, share of the shortfall, over-delivery, note; then the total, capped and uncapped scores.
 * @throws #VALUE! when labels do not fit plan, else as PLANSCORE does.
 * @throws #N/A as PLANSCORE does.
 * @example =INDEX(PLANTABLE(B2:B4, C2:C4, A2:A4), 4, 5) → 60
 * A2:C4 = {"Win retail", 100, 150; "Grow services", 100, 50; "Cut churn", 100, 40}
 * @example =PLANTABLE(B2:C3, D2:E3, A2:A3) → {"Imperative", "Plan", "Actual", "Realised", "Shortfall", "Share of shortfall", "Over-delivery", "Note"; "Win retail", 200, 220, 0.9, 20, 0.25, 40, "over-delivery hides the shortfall"; "Cut churn", 100, 40, 0.4, 60, 0.75, 0, "short of plan"; "Total", 300, 260, 0.733333333333333, 80, 1, 40, "over-delivery hides part of the shortfall"; "Capped", "", "", 0.733333333333333, "", "", "", "each amount counts up to its plan"; "Hidden by over-delivery", "", "", 0.133333333333333, "", "", 40, "beyond plan: hides shortfall elsewhere where all is added"; "Uncapped", "", "", 0.866666666666667, "", "", "", "all actuals over all plans"; "Lines without amount", 0, "", "", "", "", "", "lines that hold neither a plan nor an actual"; "Context", "", "", "", "", "", "", "50–60% (HBR/Cespedes), 63% (Mankins & Steele 2005): reported of other companies, never a norm"}
 * A2:E3 = {"Win retail", 100, 100, 140, 80; "Cut churn", 50, 50, 20, 20}
 */
export function PLANTABLE(plan: any[][], actual: any[][], labels?: any[][]): any[][] {
  return planTable(assessPlan(plan, actual, labels));
}
