import { jackknife } from '../../scores/jackknife';
import { valuesAt } from '../../scores/ranks';
import { sum } from '../../scores/sum';
import { rises, type SegmentLine } from './fairLines';
import { fewDeals, verdictOf, type PriceTable, type Row } from './notes';
import { finite, moneyOf, shareInside } from './places';

const header: Row = [
  'Segment',
  'Deals',
  'Weight',
  'Score',
  'Standard error',
  '95% lower limit',
  '95% upper limit',
  'In band',
  'Money to corridor',
  'Slope',
  'Intercept',
  'Verdict',
];

/** A table under the table: each segment's own score, interval, line and verdict. */
export function segmentRows(table: PriceTable): Row[] {
  return [header.map(() => ''), header, ...table.lines.map((segment) => rowOf(table, segment))];
}

function rowOf(table: PriceTable, { name, members, line }: SegmentLine): Row {
  const { pairs, found, places } = table;
  const concordant = valuesAt(found.concordant, members);
  const comparable = valuesAt(found.comparable, members);
  const all = sum(comparable);
  const c = all > 0 ? Math.min(1, sum(concordant) / all) : NaN;
  const interval = all > 0 ? jackknife({ c, concordant, comparable }) : null;
  const { missing, above } = moneyOf(places, members);
  const judged = rises(line);
  return [
    name,
    members.length,
    finite(sum(valuesAt(pairs.weights, members))),
    finite(c),
    finite(interval?.standardError ?? NaN),
    finite(interval?.low ?? NaN),
    finite(interval?.high ?? NaN),
    finite(shareInside(pairs, places, members)),
    judged ? finite(missing - above) : 'n.e.',
    finite(line?.slope ?? NaN),
    finite(line?.intercept ?? NaN),
    Number.isNaN(c) ? 'no two different values' : verdict(verdictOf(c, interval), judged, members.length),
  ];
}

function verdict(words: string, judged: boolean, deals: number): string {
  const falls = judged ? '' : '; price does not rise with value';
  return `${words}${falls}${deals < fewDeals ? '; few deals' : ''}`;
}
