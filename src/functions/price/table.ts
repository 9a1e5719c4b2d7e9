import { noSegment } from '../../cells/segments';
import type { Pairs } from '../../cells/pairs';
import { median } from '../../scores/quantile';
import { valuesAt } from '../../scores/ranks';
import { concordanceOf, pairsOf, readTolerance } from './assess';
import { fairLines, type SegmentLine } from './fairLines';
import { notesOf, type PriceTable, type Row } from './notes';
import { finite, placesOf } from './places';
import { segmentRows } from './segmentRows';

const header: Row = [
  'Row',
  'Price',
  'Value',
  'Weight',
  'Fair price',
  'Deviation %',
  'In band',
  'Money to corridor',
  'Concordance',
  'Quadrant',
  'Segment',
  'Note',
];

export function priceTable(
  prices: unknown,
  values: unknown,
  weights: unknown,
  toleranceArgument: unknown,
  segments: unknown,
): Row[] {
  const tolerance = readTolerance(toleranceArgument);
  const pairs = pairsOf({ prices, values, weights, segments });
  const found = concordanceOf(pairs);
  const lines = fairLines(pairs);
  const table: PriceTable = { pairs, found, lines, tolerance, places: placesOf(pairs, lines, tolerance) };
  return [header, ...dealRows(table), ...notesOf(table), ...(pairs.segmented ? segmentRows(table) : [])];
}

function dealRows({ pairs, found, lines, places }: PriceTable): Row[] {
  const quadrants = quadrantsOf(pairs, lines);
  const segment = (row: number) => (pairs.segmented ? (pairs.names[pairs.segmentOfRow[row]] ?? '') : '');
  let deal = 0;
  return pairs.reasons.map((reason, row): Row => {
    const named = segment(row) === noSegment && reason !== '' ? '' : segment(row);
    if (reason !== '') return [row + 1, '', '', '', '', '', '', '', '', '', named, reason];
    const i = deal++;
    const place = places[i];
    return [
      row + 1,
      pairs.prices[i],
      pairs.values[i],
      pairs.weights[i],
      place ? finite(place.fair) : 'n.e.',
      finite(place?.deviation ?? NaN),
      place ? (place.inside ? 'yes' : 'no') : 'n.e.',
      place ? finite(place.money) : 'n.e.',
      finite(found.concordant[i] / found.comparable[i]),
      quadrants[i],
      named,
      '',
    ];
  });
}

/** Where a deal stands against the medians of its segment (after Gale's value map); a median itself counts as high. */
function quadrantsOf({ prices, values, rows }: Pairs, lines: SegmentLine[]): string[] {
  const quadrants: string[] = new Array(rows.length).fill('');
  for (const { members, line } of lines) {
    if (line === null) continue;
    const price = median(valuesAt(prices, members));
    const value = median(valuesAt(values, members));
    for (const deal of members) {
      const worth = values[deal] >= value ? 'high value' : 'low value';
      quadrants[deal] = `${worth}, ${prices[deal] >= price ? 'high price' : 'low price'}`;
    }
  }
  return quadrants;
}
