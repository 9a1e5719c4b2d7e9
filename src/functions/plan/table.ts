import { capped, realise, uncapped, type Realisation } from '../../scores/plan';
import { estimable, type Row } from '../estimable';
import type { PlanAssessment } from './assess';
import { idleLines } from './lines';

const header = ['Imperative', 'Plan', 'Actual', 'Realised', 'Shortfall', 'Share of shortfall', 'Over-delivery', 'Note'];

/** Reported of other companies, and no norm. */
const context = '50–60% (HBR/Cespedes), 63% (Mankins & Steele 2005): reported of other companies, never a norm';

/** The plan by line: what was realised, and where the shortfall is. The lines add up to the total. */
export function planTable({ plan, actual, lines, captions, total }: PlanAssessment): Row[] {
  const { columns } = plan;
  const { lineOfColumn, lineOfRow } = lines;
  const lineOf = lineOfColumn
    ? (i: number) => lineOfColumn[i % columns]
    : (i: number) => lineOfRow(Math.floor(i / columns));
  const idle = idleLines(lines, [plan, actual]);
  const realised = realise(plan.amounts, actual.amounts, lines.labels.length, lineOf);
  const rows = realised.map((line, i) => rowOf(lines.labels[i], line, total)).filter((_, i) => !idle.has(i));
  const empty = realised.filter(
    ({ plan: planned, over, loss }, i) => !idle.has(i) && planned + over + loss === 0,
  ).length;
  const currencies = new Set([...plan.currencies, ...actual.currencies]);
  return [
    header,
    ...rows,
    rowOf('Total', total, total),
    ...ratios(total),
    ['Lines without amount', empty, '', '', '', '', '', 'lines that hold neither a plan nor an actual'],
    ...(captions ? [['Captions', captions, '', '', '', '', '', 'rows of text without a number, left out'] as Row] : []),
    ...warnings(lines.totals, currencies),
    ['Context', '', '', '', '', '', '', context],
  ];
}

function rowOf(label: string, line: Realisation, total: Realisation): Row {
  return [
    label,
    line.plan,
    line.actual,
    line.plan > 0 ? capped(line) : 'n.e.',
    line.shortfall,
    total.shortfall > 0 ? line.shortfall / total.shortfall : 'n.e.',
    line.over,
    noteOf(line),
  ];
}

function noteOf({ plan, actual, over, loss, shortfall }: Realisation): string {
  if (plan === 0) return over > 0 ? 'no plan' : '';
  if (loss > 0) return 'a loss counts as 0';
  if (shortfall > 0 && over > 0)
    return actual >= plan ? 'over-delivery hides the shortfall' : 'over-delivery hides part of the shortfall';
  return shortfall > 0 ? 'short of plan' : 'plan reached';
}

/** capped + over-delivery − losses = uncapped, all of them shares of the plan. */
function ratios(total: Realisation): Row[] {
  const { plan, over, loss } = total;
  const ratio = (label: string, value: number, money: number | string, note: string): Row => [
    label,
    '',
    '',
    estimable(value),
    '',
    '',
    money,
    note,
  ];
  const rows = [
    ratio('Capped', capped(total), '', 'each amount counts up to its plan'),
    ratio('Hidden by over-delivery', over / plan, over, 'beyond plan: hides shortfall elsewhere where all is added'),
  ];
  if (loss > 0) rows.push(ratio('Losses', -loss / plan, -loss, 'actuals below 0, which count as 0 where capped'));
  return [...rows, ratio('Uncapped', uncapped(total), '', 'all actuals over all plans')];
}

function warnings(totals: string[], currencies: Set<string>): Row[] {
  const rows: Row[] = totals.map((label) => [
    `Warning: ${label}`,
    '',
    '',
    '',
    '',
    '',
    '',
    'counts its lines a second time: leave it out of the ranges',
  ]);
  if (currencies.size > 1) {
    const note = `the amounts name ${[...currencies].sort().join(', ')}; they are added as they stand, never converted`;
    rows.push(['Warning: mixed currencies', '', '', '', '', '', '', note]);
  }
  return rows;
}
