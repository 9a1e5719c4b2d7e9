import { SheetError } from '../../cells/sheetError';
import { AGREESCORE, PERCEPTIONGAP, PERCEPTIONTABLE } from '../../functions/perception';
import type { Cell, SheetContent } from '../sheet';
import type { State, SurveyChoice } from '../state/state';
import { cellsOf } from './cells';
import { memo } from '../memo';
import { placed } from './placed';
import { rangesOf, type Ranges } from './ranges';
import { rolesView } from './rolesView';
import { sentence } from './sentence';
import { sheetWarnings, workbookWarnings } from './sheetWarnings';
import { figure, numberIn } from './tableFigures';
import type { Outcome, SurveyView, Warning } from './views';

/** The survey scored as its formulas would score it. */
export function surveyView(state: State): Outcome<SurveyView> {
  const { sheet, survey } = state;
  const ranges = rangesOf(state);
  if (!sheet || !ranges)
    return { result: null, problem: 'No sheet has been read yet. Choose the survey’s sheet.', warnings: [] };
  const warnings = [...workbookWarnings(state, sheet), ...hints(state), ...sheetWarnings(state, sheet)];
  if (!ranges.ratings || !ranges.roles)
    return {
      result: null,
      problem: 'Say which columns hold the ratings, and which the role of each person.',
      warnings,
    };
  if (survey.leader === '') return { result: null, problem: 'Say which role the leaders have.', warnings };
  const found = measured(sheet.content, ranges, survey);
  return typeof found === 'string'
    ? { result: null, problem: placed(found, ranges), warnings }
    : { result: found, problem: null, warnings };
}

const hints = (state: State): Warning[] => {
  const { scaleHint } = rolesView(state);
  return scaleHint === null ? [] : [{ text: scaleHint, place: null }];
};

const measured = memo((content: SheetContent, ranges: Ranges, choice: SurveyChoice): SurveyView | string => {
  const cells = (given: 'ratings' | 'roles' | 'elements') =>
    ranges[given] ? cellsOf(content, ranges[given]) : undefined;
  const [ratings, roles] = [cells('ratings') as Cell[][], cells('roles') as Cell[][]];
  const { leader, rep, min, max } = choice;
  try {
    const score = PERCEPTIONGAP(ratings, roles, leader, rep, min, max);
    const table = PERCEPTIONTABLE(ratings, roles, leader, rep, min, max, undefined, cells('elements'));
    const people = figure(table, 'People');
    const agree = figure(table, 'Agreement (mean rwg)');
    return {
      score,
      headline: headlineOf(score, max - min),
      noiseFloor: numberIn(figure(table, 'Noise floor')[1]),
      leaders: Number(people[1]),
      reps: Number(people[2]),
      agree: agreement(ratings, min, max),
      agreeLeaders: numberIn(agree[1]),
      agreeReps: numberIn(agree[2]),
      verdict: sentence(`${figure(table, 'Verdict')[1]}`),
      table,
    };
  } catch (error) {
    if (error instanceof SheetError) return error.message;
    throw error;
  }
});

/** The gap in points of the scale, which people know: they answered on it. */
function headlineOf(score: number, width: number): string {
  const points = (score * width).toLocaleString('en-US', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return `Leaders and reps are ${points} points apart on average, of ${width} that are possible.`;
}

function agreement(ratings: Cell[][], min: number, max: number): number | null {
  try {
    return AGREESCORE(ratings, min, max);
  } catch {
    return null;
  }
}
