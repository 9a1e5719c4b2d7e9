import { alignMoves } from '../../functions/align/moves';
import { alignTable } from '../../functions/align/table';
import { alignTeams } from '../../functions/align/teams';
import type { State } from '../state/state';
import { cellProblem } from './cellProblem';
import { labelsView, meaningsOf } from './labelsView';
import { memo } from '../memo';
import { moneyFormat, percentText, type MoneyFormat } from './moneyText';
import { placed } from './placed';
import { rangesOf } from './ranges';
import { scoreOf, type Score } from './score';
import { sentence } from './sentence';
import { strategyView } from './strategyView';
import { talliesOf } from './tallies';
import type { Bar, LabelsView, Move, Outcome, ResultView, TeamLine } from './views';
import { warningsOf } from './warnings';

/** The score of the mapped sheet: what the formula gives that can be inserted, reckoned on the same cells. */
export function resultView(state: State): Outcome<ResultView> {
  const warnings = warningsOf(state);
  const refused = (problem: string): Outcome<ResultView> => ({ result: null, problem, warnings });
  if (!state.sheet) return refused('No sheet has been read yet. Choose the sheet to score.');
  const lacking = missing(state);
  if (lacking) return refused(lacking);
  const tallies = talliesOf(state);
  const unreadable = tallies && cellProblem(tallies, meaningsOf(state), state.sheet);
  if (unreadable) return { result: null, problem: unreadable.text, warnings: [unreadable, ...warnings] };
  if (tallies && !holdsMoney(labelsView(state)))
    return refused('There is no money to score yet. Type amounts, or look at which columns hold them.');
  const score = scoreOf(state);
  if (typeof score === 'string') return refused(tallies ? score : placed(score, rangesOf(state)));
  return { result: view(score, moneyFormat(state)), problem: null, warnings };
}

const holdsMoney = ({ lines, unlabelled }: LabelsView): boolean =>
  unlabelled !== null || lines.some(({ share }) => share > 0);

function missing(state: State): string | null {
  const ranges = rangesOf(state);
  const { problem, reserveProblem } = strategyView(state);
  if (problem ?? reserveProblem) return problem ?? reserveProblem;
  if (state.sheet?.layout.purpose.is !== 'resources')
    return 'This sheet is set to hold something else than money or time. Change that on Map.';
  if (!ranges?.amounts) return 'No column of amounts has been found. Choose one under Columns.';
  if (ranges.tags) return null;
  switch (state.sheet.layout.shape.is) {
    case 'shares':
      return 'Every imperative needs a column of shares with its name in the header.';
    case 'wide':
      return 'The columns have no header to map. Choose the header under Columns.';
    default:
      return 'No column of labels has been found. Choose the column that says what each line is under Columns.';
  }
}

const view = memo(({ assessment, teams }: Score, format: MoneyFormat): ResultView => {
  const { alignment } = assessment;
  const { low, high, even, total, toMove } = alignment;
  // Amounts are left out: they serve the table's own search for subtotals, and these lines are sums already.
  const table = alignTable(assessment, []);
  const count = assessment.ledger.strategy.names.length + 2;
  const focus = table.find(([label], i) => i > count + 1 && label === 'Effective priorities');
  return {
    low,
    high,
    even,
    headline: `${percentText(low)} of the ${format.noun} ${/s$/.test(format.noun) ? 'sit' : 'sits'} where the strategy says.`,
    verdict: sentence(String(table[count + 1][7])),
    bars: table.slice(1, count + 1).map(barOf),
    total,
    toMove,
    moves: alignMoves(assessment, null).slice(1, -1).map(moveOf),
    focus: { strategy: Number(focus?.[1]), money: typeof focus?.[2] === 'number' ? focus[2] : null },
    teams:
      teams &&
      teamsOf(
        alignTeams(
          assessment,
          teams.map((team) => [team]),
        ),
      ),
  };
});

type Row = (string | number)[];

const barOf = ([name, target, actual, targetMoney, actualMoney, , , verdict]: Row): Bar => ({
  name: String(name),
  target: Number(target),
  actual: Number(actual),
  targetMoney: Number(targetMoney),
  actualMoney: Number(actualMoney),
  verdict: String(verdict),
});

const moveOf = ([from, to, money, after]: Row): Move => ({
  from: String(from),
  to: String(to),
  money: Number(money),
  after: Number(after),
});

/** ALIGNTEAMS as it stands: the teams, then the pooled score, and what is hidden where a team could be scored. */
function teamsOf(table: Row[]): ResultView['teams'] {
  // A team may be called so itself: the line of the table is the last one of that name.
  const pooled = table.map(([name]) => name).lastIndexOf('Pooled score');
  const number = (label: string): number | null => {
    const value = table.slice(pooled).find(([name]) => name === label)?.[2];
    return typeof value === 'number' ? value : null;
  };
  const hidden = number('Hidden by netting between teams');
  return {
    lines: table.slice(1, pooled).map(teamOf),
    mean: number('Money-weighted mean'),
    hidden,
    says:
      hidden === null || hidden < 0.005
        ? 'Netting between teams hides nothing: each is as aligned as all of them together.'
        : `Netting between teams hides ${Math.round(hidden * 100)} points: team by team, less sits where the strategy says.`,
  };
}

const teamOf = ([name, money, score, toMove]: Row): TeamLine => ({
  name: String(name),
  money: Number(money),
  score: typeof score === 'number' ? score : null,
  toMove: typeof toMove === 'number' ? toMove : null,
});
