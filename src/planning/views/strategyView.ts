import { labelKey, tidy } from '../../cells/label';
import { isMissing, parseNumber } from '../../cells/number';
import { quote } from '../../cells/sheetError';
import { FOCUSCOUNT } from '../../functions/focus';
import { nameTrouble } from '../state/rename';
import type { Imperative, State } from '../state/state';
import { weightOf } from './given';
import { memo } from '../memo';
import type { StrategyRow, StrategyView } from './views';

/** The strategy as it stands: shares, focus, and what is wrong with it in words. */
export const strategyView = (state: State): StrategyView => view(state.strategy.imperatives, state.strategy.reserve);

const view = memo((imperatives: Imperative[], reserve: string): StrategyView => {
  const rows = imperatives.map((imperative, i) => rowOf(imperative, imperatives.slice(0, i)));
  const weights = imperatives.map(({ name, weight }) => (tidy(name) ? Math.max(0, weightOf(weight) ?? 0) : 0));
  const largest = Math.max(0, ...weights);
  // By the largest first: a sum of huge weights would overflow.
  const all = weights.reduce((sum, weight) => sum + (largest && weight / largest), 0);
  const focus = focusOf(weights);
  return {
    rows: rows.map((row, i) => ({ ...row, share: all > 0 ? weights[i] / largest / all : null })),
    focus,
    advice: adviceOf(focus, imperatives),
    problem: problemOf(imperatives, rows, largest),
    reserveProblem: reserveProblemOf(reserve),
  };
});

function rowOf({ id, name, weight }: Imperative, above: Imperative[]): StrategyRow {
  const names = above.map((imperative) => imperative.name);
  return { id, share: null, problem: nameProblem(name, weight, names) ?? weightProblem(weight) };
}

function nameProblem(name: string, weight: string, above: string[]): string | null {
  switch (nameTrouble(name, above)) {
    case 'blank':
      return weightOf(weight) === 0 ? null : 'Name this imperative, or clear its weight.';
    case 'double':
      return `${quote(tidy(name))} is listed already. Keep one row for each imperative.`;
    case 'split':
      return `${quote(tidy(name))} reads like a split over several imperatives. Leave out “;”, “|” and shares.`;
    case 'word':
      return `${quote(tidy(name))} says of a line that it serves no imperative. Choose another name.`;
    case null:
      return null;
  }
}

function weightProblem(weight: string): string | null {
  const value = weightOf(weight);
  if (value === null) return `${quote(tidy(weight))} is not a number. Write a weight such as 30 or 30%.`;
  return value < 0 ? 'A weight can’t be below 0. Write 0 or more.' : null;
}

function problemOf(imperatives: Imperative[], rows: StrategyRow[], largest: number): string | null {
  if (!imperatives.some(({ name }) => labelKey(name) !== ''))
    return 'There is no strategy yet. List what the company wants to achieve, each with its weight.';
  const wrong = rows.find(({ problem }) => problem !== null);
  if (wrong) return wrong.problem;
  return largest === 0 ? 'All weights are zero or blank. Give at least one imperative a weight above 0.' : null;
}

function reserveProblemOf(reserve: string): string | null {
  if (isMissing(reserve)) return null;
  const share = parseNumber(reserve)?.value;
  if (share === undefined)
    return `${quote(tidy(reserve))} is not a number. Write a share such as 10%, or leave it blank.`;
  return share < 0 || share >= 1
    ? 'The reserve is a share from 0% to below 100%. Write 10% or 0.1, or leave it blank.'
    : null;
}

function focusOf(weights: number[]): number | null {
  try {
    return FOCUSCOUNT(weights.map((weight) => [weight]));
  } catch {
    return null;
  }
}

/** Bands of the effective number of priorities: conventions, after "3", "a handful", "a dozen or more". */
function adviceOf(focus: number | null, imperatives: Imperative[]): string {
  if (focus === null) return '';
  const marked = imperatives.filter(({ weight }) => weight.includes('%')).length;
  const plain = imperatives.filter(({ weight }) => !weight.includes('%') && weightOf(weight)).length;
  if (marked > 0 && plain > 0)
    return 'Some weights are percentages and some are not: 50% counts as 0.5 beside 30. Write all of them the same way.';
  const number = `In effect ${focus.toLocaleString('en-US', { maximumFractionDigits: 1 })} priorities`;
  if (focus <= 4) return `${number}: focused.`;
  if (focus <= 7) return `${number}: stretched. Three or four are easier to follow.`;
  if (focus <= 12) return `${number}: diffuse. Consider which of them matter most.`;
  return `${number}: everything is a priority. A handful is easier to follow than a dozen.`;
}
