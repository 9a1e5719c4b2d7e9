import type { Pairs } from '../../cells/pairs';
import { nothing, quote, wrong, type SheetError } from '../../cells/sheetError';
import { round12, valuesAt } from '../../scores/ranks';
import { theilSen, type Line } from '../../scores/theilSen';
import { usedSentence, within } from './assess';

/** A segment's deals (their places), and its fair-value line: null where no two values differ. */
export interface SegmentLine {
  name: string;
  members: number[];
  line: Line | null;
}

/** The Theil–Sen line of each segment that has deals, in the sheet's order. */
export function fairLines({ prices, values, segments, names }: Pairs): SegmentLine[] {
  const members: number[][] = names.map(() => []);
  segments.forEach((segment, deal) => members[segment].push(deal));
  return names
    .map((name, segment) => ({ name, members: members[segment] }))
    .filter((segment) => segment.members.length > 0)
    .map((segment) => ({
      ...segment,
      line: theilSen(valuesAt(values, segment.members).map(round12), valuesAt(prices, segment.members)),
    }));
}

/** Whether the prices and values were small enough for their line to be numbers. */
export const isLine = ({ slope, intercept }: Line): boolean => Number.isFinite(slope) && Number.isFinite(intercept);

/** Whether a line can say what is fair: price rises with value. */
export const rises = (line: Line | null): line is Line => line !== null && line.slope > 0 && isLine(line);

/** Why a segment's line can't, or why there is none. */
export function whyNot(pairs: Pairs, segment?: SegmentLine): SheetError {
  if (!segment || segment.line === null)
    return nothing(
      `There is no fair-value line: it takes two deals with different values${within(pairs)}. ${usedSentence(pairs)}`,
    );
  const { slope } = segment.line;
  const where = pairs.segmented ? ` in segment ${quote(segment.name)}` : '';
  if (!isLine(segment.line))
    return wrong(`Prices and values${where} are too large or too far apart for a line. Write them in other units.`);
  return nothing(
    `Price does not rise with value${where}: the fair-value line's slope is ${Number(slope.toPrecision(6))}. ` +
      'There is no corridor around such a line; look at PRICEVALUE and PRICETABLE first.',
  );
}

/** What a line asks for a value. */
export const fairAt = ({ slope, intercept }: Line, value: number): number => intercept + slope * value;
