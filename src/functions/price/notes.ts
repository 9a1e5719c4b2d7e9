import { count } from '../../cells/matrix';
import type { Pairs } from '../../cells/pairs';
import { concordance, concordanceBand, type Concordance } from '../../scores/concordance';
import { effectiveSize } from '../../scores/effectiveSize';
import { jackknife, type Interval } from '../../scores/jackknife';
import { valuesAt } from '../../scores/ranks';
import { sum } from '../../scores/sum';
import { leftOut } from './assess';
import { rises, type SegmentLine } from './fairLines';
import { finite, moneyOf, shareInside, type Place } from './places';

export type Row = (string | number)[];

/** What the table is made of. */
export interface PriceTable {
  pairs: Pairs;
  found: Concordance;
  lines: SegmentLine[];
  tolerance: number;
  places: (Place | null)[];
}

/** Below this many deals a score says little. */
export const fewDeals = 10;

/** A segment with more of the comparable pairs than this makes the score its own. */
const dominant = 0.8;

/** A line under the table: what it is, a number in the column it belongs to, and a sentence in the last. */
const note = (
  label: string,
  numbers: Partial<Record<'weight' | 'share' | 'money' | 'score', number | string>>,
  sentence: string,
): Row => [
  label,
  '',
  '',
  numbers.weight ?? '',
  '',
  '',
  numbers.share ?? '',
  numbers.money ?? '',
  numbers.score ?? '',
  '',
  '',
  sentence,
];

/** The total, the score's interval, and what must be known beside it. */
export function notesOf(table: PriceTable): Row[] {
  const { pairs, found, places, tolerance } = table;
  const interval = jackknife(found);
  const deals = pairs.rows.map((_, deal) => deal);
  const { missing, above } = moneyOf(places, deals);
  const percent = `${Number((tolerance * 100).toPrecision(6))}%`;
  return [
    note(
      'Total',
      {
        weight: finite(sum(pairs.weights)),
        share: finite(shareInside(pairs, places, deals)),
        money: finite(missing - above),
        score: found.c,
      },
      verdictOf(found.c, interval),
    ),
    note('Missing to the floor', { money: finite(missing) }, `of deals more than ${percent} below their fair price`),
    note('Above the ceiling', { money: finite(above) }, `of deals more than ${percent} above their fair price`),
    ...intervalNotes(interval),
    ...countNotes(table),
    ...warnings(table),
  ];
}

/** The band of a score, and whether it may be claimed. */
export function verdictOf(c: number, interval: Interval | null): string {
  if (c <= 0.5) return concordanceBand(c);
  const claim = !interval
    ? 'no interval can be estimated, so claim nothing from it'
    : interval.low > 0.5
      ? 'its lower limit exceeds 0.5'
      : 'not to be claimed: its lower limit does not exceed 0.5';
  return `${concordanceBand(c)}; ${claim}`;
}

function intervalNotes(interval: Interval | null): Row[] {
  const ofInterval = (part: keyof Interval) => ({ score: interval ? interval[part] : 'n.e.' });
  return [
    note('Standard error', ofInterval('standardError'), 'delete-one jackknife'),
    note('95% lower limit', ofInterval('low'), 'claim that price follows value only if this exceeds 0.5'),
    note('95% upper limit', ofInterval('high'), ''),
  ];
}

function countNotes({ pairs, found }: PriceTable): Row[] {
  const alone = found.comparable.filter((weight) => weight === 0).length;
  return [
    note('Deals used', { weight: pairs.rows.length }, 'rows with a price above 0 and a value'),
    note(
      'Effective number',
      { weight: finite(effectiveSize(pairs.weights)) },
      'how many deals of equal weight these are worth: (Σw)²/Σw²',
    ),
    ...(alone
      ? [note('Without a pair', { weight: alone }, 'deals with no other of a different value in their segment')]
      : []),
    ...[...leftOut(pairs)].map(([reason, rows]) => note(`Left out: ${reason}`, { weight: rows }, '')),
  ];
}

function warnings(table: PriceTable): Row[] {
  const { pairs, lines } = table;
  const warn = (what: string, sentence: string) => note(`Warning: ${what}`, {}, sentence);
  const warned = pairs.segmented ? segmentWarnings(table, warn) : [];
  const falling = lines.filter(({ line }) => line !== null && !rises(line)).map(({ name }) => name);
  if (falling.length) {
    const where = pairs.segmented ? ` in ${falling.join(', ')}` : '';
    warned.push(warn('no fair price', `the line through the prices does not rise with value${where}`));
  }
  if (pairs.rows.length < fewDeals)
    warned.push(
      warn('few deals', `${count(pairs.rows.length, 'deal')} only: below ${fewDeals}, chance decides the score`),
    );
  if (pairs.currencies.size > 1) {
    const named = [...pairs.currencies].sort().join(', ');
    warned.push(warn('mixed currencies', `the prices name ${named}; they are compared as they stand, never converted`));
  }
  return warned;
}

/** What segments hide: the score without them, those that are inverted, and one that outweighs the rest. */
function segmentWarnings({ pairs, found, lines }: PriceTable, warn: (what: string, sentence: string) => Row): Row[] {
  const pooled = concordance({
    y: pairs.prices,
    x: pairs.values,
    weights: pairs.weights,
    groups: pairs.segments.map(() => 0),
  });
  const rows = [
    note('Pooled score', { score: finite(pooled.c) }, 'without regard to segments: it can hide an inverted one'),
  ];
  const all = sum(found.comparable);
  const parts = lines.map(({ name, members }) => {
    const comparable = sum(valuesAt(found.comparable, members));
    return { name, share: comparable / all, c: sum(valuesAt(found.concordant, members)) / comparable };
  });
  const inverted = parts.filter(({ c }) => c < 0.5).map(({ name }) => name);
  if (inverted.length) rows.push(warn('inverted', `more value carries less price in ${inverted.join(', ')}`));
  const largest = parts.find(({ share }) => share > dominant);
  if (largest && parts.length > 1)
    rows.push(
      warn('one segment', `${largest.name} holds ${Math.round(largest.share * 100)}% of the pairs that are compared`),
    );
  return rows;
}
