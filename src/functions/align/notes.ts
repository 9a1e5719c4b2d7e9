import { AmountReader } from '../../cells/amount';
import { labelKey } from '../../cells/label';
import { count, matrixOf } from '../../cells/matrix';
import { wordOf } from '../../cells/tag';
import { effectiveNumber } from '../../scores/focus';
import { totalByTarget } from '../../scores/spending';
import { suspectSubtotals } from '../../scores/subtotals';
import type { Assessment } from './assess';

export type Row = (string | number)[];

/** A line under the table: what it is, a number in the column it belongs to, and a sentence in the last. */
const note = (
  label: string,
  numbers: Partial<Record<'target' | 'actual' | 'money' | 'points', number>>,
  sentence: string,
): Row => [
  label,
  numbers.target ?? '',
  numbers.actual ?? '',
  '',
  numbers.money ?? '',
  '',
  numbers.points ?? '',
  sentence,
];

/** How many labels or rows are listed before the rest is added up in one line. */
const listed = 20;

/** What must be known beside the score: its range, its benchmark, focus, what was left out, and what looks wrong. */
export function notesOf(assessment: Assessment, amounts: unknown): Row[] {
  const { alignment, ledger, totals, spending } = assessment;
  const { low, high, even, total, toMove } = alignment;
  const excluded = totals[ledger.targets.buckets.excluded];
  const points = Math.round((low - even) * 1000) / 10;
  const shared = sharedMoney(assessment);
  const notes = [
    note('High', { points: high }, 'the score if the unmapped money turns out to be where it is missing'),
    note(
      'Even split',
      { points: even },
      `an even split would score this; the plan is ${Math.abs(points)} points ${points < 0 ? 'below' : 'above'} it`,
    ),
    note('Money to move', { money: toMove }, 'the least that must change place to reach the target'),
    note(
      'Effective priorities',
      focusOf(assessment),
      'how many priorities the strategy names in effect (target) and the money follows (actual)',
    ),
    note('Excluded', { money: excluded }, 'left out by an explicit word: Exclude, Total, Subtotal or Grand total'),
    note(
      'Sheet total',
      { money: total + excluded },
      'everything the range holds: the total above and the excluded money',
    ),
    note('Lines without amount', { actual: ledger.withoutAmount }, 'tagged lines whose cells hold no amount'),
    note(
      'On several imperatives',
      { actual: shared / total, money: shared },
      'money on lines whose tag splits it over more than one imperative',
    ),
  ];
  return [...notes, ...unrecognised(assessment, spending.unmapped), ...warnings(assessment, amounts)];
}

function focusOf({ ledger, spending, alignment }: Assessment): { target: number; actual?: number } {
  const sizes = spending.imperatives.map((money) => money * Math.sign(alignment.total));
  const target = effectiveNumber(ledger.strategy.weights);
  return sizes.some((size) => size > 0) ? { target, actual: effectiveNumber(sizes) } : { target };
}

/** The money of the lines that serve more than one imperative. */
function sharedMoney({ ledger, entries }: Assessment): number {
  const { imperatives, excluded } = ledger.targets.buckets;
  const totals = totalByTarget(entries);
  return ledger.targets.list.reduce((sum, { shares }, target) => {
    const served = new Set(
      shares.filter(({ bucket, share }) => bucket < imperatives && share > 0).map(({ bucket }) => bucket),
    );
    const counted = shares.reduce((part, { bucket, share }) => (bucket === excluded ? part : part + share), 0);
    return served.size > 1 ? sum + totals[target] * counted : sum;
  }, 0);
}

/** Labels that are no imperative and no word, with the money that is unmapped because of them, largest first. */
function unrecognised({ ledger, entries }: Assessment, unmapped: number): Row[] {
  const byLabel = new Map<string, { label: string; money: number }>();
  const totals = totalByTarget(entries);
  ledger.targets.list.forEach(({ shares }, target) => {
    for (const { unrecognised: label, share } of shares) {
      if (label === undefined || totals[target] === 0) continue;
      const known = byLabel.get(labelKey(label));
      if (known) known.money += totals[target] * share;
      else byLabel.set(labelKey(label), { label, money: totals[target] * share });
    }
  });
  const labels = [...byLabel.values()].sort((one, other) => Math.abs(other.money) - Math.abs(one.money));
  const rows = labels
    .slice(0, listed)
    .map(({ label, money }) =>
      note(
        `Unrecognised: ${label}`,
        { actual: unmapped ? money / unmapped : 0, money },
        'not an imperative of the strategy; counted as unmapped (share of the unmapped)',
      ),
    );
  const rest = labels.slice(listed);
  if (rest.length === 0) return rows;
  const money = rest.reduce((sum, label) => sum + label.money, 0);
  return [
    ...rows,
    note(
      `Unrecognised: ${count(rest.length, 'more label')}`,
      { actual: unmapped ? money / unmapped : 0, money },
      'the smaller ones together',
    ),
  ];
}

function warnings({ ledger, totals }: Assessment, amounts: unknown): Row[] {
  const rows = subtotalWarnings(ledger.layout === 'wide' ? [] : numbersOf(amounts), ledger);
  if (ledger.currencies.size > 1) {
    rows.push(
      note(
        'Warning: mixed currencies',
        {},
        `the amounts name ${[...ledger.currencies].sort().join(', ')}; they are added as they stand, never converted`,
      ),
    );
  }
  const words = ledger.strategy.names.filter(wordOf);
  if (words.length)
    rows.push(
      note(
        'Warning: strategy',
        {},
        `${words.join(', ')} stands in the strategy, so it counts as an imperative and not as a word`,
      ),
    );
  if (totals.length && ledger.strategy.weights.includes(0)) {
    const without = ledger.strategy.names.filter((_, k) => ledger.strategy.weights[k] === 0);
    rows.push(note('Warning: no weight', {}, `${without.join(', ')} has no weight, so its target is 0`));
  }
  return rows;
}

function subtotalWarnings(rows: number[][], { targets, targetOf }: Assessment['ledger']): Row[] {
  const counts = (row: number) =>
    targetOf[row] >= 0 && targets.list[targetOf[row]].shares.some(({ bucket }) => bucket !== targets.buckets.excluded);
  const suspects = suspectSubtotals(rows).filter(({ row }) => counts(row));
  const shown = suspects.slice(0, listed).map(({ row, from, to }) => {
    const money = rows[row].reduce((sum, value) => sum + value, 0);
    return note(
      `Warning: row ${row + 1}`,
      { money },
      `row ${row + 1} equals the sum of rows ${from + 1} to ${to + 1} in every column – subtotal? If so, tag it Subtotal`,
    );
  });
  const more = suspects.length - shown.length;
  if (more > 0)
    shown.push(note('Warning: more rows', {}, `${count(more, 'further row')} equal the sum of rows above them`));
  return shown;
}

/** The amounts as numbers, column by column; what is none counts 0 here. */
function numbersOf(amounts: unknown): number[][] {
  const reader = new AmountReader();
  return matrixOf(amounts).map((row) =>
    row.map((cell) => {
      const value = reader.read(cell);
      return typeof value === 'number' ? value : 0;
    }),
  );
}
