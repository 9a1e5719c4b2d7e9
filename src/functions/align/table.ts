import { alignmentBand } from '../../scores/align';
import type { Assessment } from './assess';
import { notesOf, type Row } from './notes';

const header: Row = [
  'Imperative',
  'Target %',
  'Actual %',
  'Target money',
  'Actual money',
  'Move in(+)/out(−)',
  'Points',
  'Verdict',
];

const unmapped = 'Unmapped';
const totalled = 'Total';

/** How many rows of the table hold shares of the whole: its header, the imperatives, non-strategic and unmapped. */
export const rowsOfShares = (table: readonly (readonly unknown[])[]): number =>
  table.findIndex(([name], row) => name === totalled && table[row - 1]?.[0] === unmapped);

/** Differences of share below this are shown as on target. */
const onTarget = 1e-9;

/** The score taken apart: a row for each imperative, non-strategic, unmapped and the total, then what should be known beside it. */
export function alignTable(assessment: Assessment, amounts: unknown): Row[] {
  const { ledger, alignment, spending } = assessment;
  const { actual, target, total } = alignment;
  const bucket = (name: string, a: number, t: number, money: number, verdict: string): Row => [
    name,
    t,
    a,
    t * total,
    money,
    (t - a) * Math.abs(total),
    Math.min(a, t),
    verdict,
  ];
  const rows = ledger.strategy.names.map((name, k) =>
    bucket(
      name,
      actual.imperatives[k],
      target.imperatives[k],
      spending.imperatives[k],
      verdictOf(actual.imperatives[k], target.imperatives[k]),
    ),
  );
  rows.push(
    bucket(
      'Non-strategic',
      actual.nonStrategic,
      target.nonStrategic,
      spending.nonStrategic,
      reserveVerdict(actual.nonStrategic, target.nonStrategic),
    ),
    bucket(unmapped, actual.unmapped, 0, spending.unmapped, actual.unmapped > onTarget ? 'map or move' : ''),
    [totalled, 1, 1, total, total, 0, alignment.low, alignmentBand(alignment.low, alignment.even)],
  );
  return [header, ...rows, ...notesOf(assessment, amounts)];
}

function verdictOf(actual: number, target: number): string {
  if (Math.abs(actual - target) <= onTarget) return 'on target';
  return actual < target ? 'under-funded' : 'over-funded';
}

function reserveVerdict(actual: number, reserve: number): string {
  if (actual <= onTarget && reserve === 0) return '';
  if (Math.abs(actual - reserve) <= onTarget) return 'within the reserve';
  return actual < reserve ? 'reserve not used up' : 'over the reserve';
}
