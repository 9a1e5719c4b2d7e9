import { labelKey } from '../../cells/label';
import type { Found, Shape } from '../layout';
import type { ColumnFacts } from './facts';
import type { Grid } from './grid';
import type { Names } from './naming';
import { periodIn } from './periods';
import { found, isCode } from './roles';
import { says } from './words';

/** Whether a heading names an imperative, alone or beside a group or unit ("Win retail USD"). */
export function namesImperative(heading: string, names: Names, imperatives: readonly string[]): boolean {
  if (names.isImperative(heading)) return true;
  const key = labelKey(heading);
  return imperatives.some((name) => {
    const imperative = labelKey(name);
    return imperative.length > 3 && (key.startsWith(`${imperative} `) || key.endsWith(` ${imperative}`));
  });
}

/** Whether columns hold shares of a whole: between 0 and 1, and at most 1 in all along a row. */
export function areShares(grid: Grid, lines: number[], columns: ColumnFacts[]): 'whole' | 'part' | null {
  if (columns.length < 2 || columns.some((facts) => facts.within01 < facts.numbers)) return null;
  let rows = 0;
  let whole = 0;
  for (const row of lines) {
    const sum = columns.reduce((total, { column }) => total + (grid.number(row, column) || 0), 0);
    if (sum > 1.005) return null;
    if (sum > 0) rows++;
    if (sum > 0.995) whole++;
  }
  return rows === 0 ? null : whole >= 0.8 * rows ? 'whole' : 'part';
}

/** Headings that name no time, money, unit or total: labels that stand across. */
export const isLabelHeading = ({ heading, words }: ColumnFacts): boolean =>
  heading !== '' &&
  periodIn(heading) === null &&
  !says.money.test(words) &&
  !says.hours.test(words) &&
  !says.headcount.test(words) &&
  !says.quota.test(words) &&
  !says.quantity.test(words) &&
  !says.price.test(words) &&
  !isCode(words) &&
  !says.ratio.test(words);

/** How labels and amounts lie, told by the headings over the amounts where no column names imperatives. */
export function findShape(
  named: ColumnFacts[],
  amounts: ColumnFacts[],
  tag: ColumnFacts | null,
  isHeaded: boolean,
): Found<Shape> {
  if (named.length >= 2 && named.length >= amounts.length / 2 && !tag)
    return found('wide', 'sure', `${named.length} headings name imperatives`);
  if (tag) return found('long', 'sure', `“${tag.heading || 'a column'}” names imperatives row by row`);
  if (named.length >= 2) return found('wide', 'likely', `${named.length} headings name imperatives`);
  const periods = amounts.filter(({ heading }) => periodIn(heading) !== null).length;
  if (periods >= 2 && periods >= amounts.length / 2) return found('long', 'sure', 'one line a row, time across');
  if (amounts.length <= 1) return found('long', amounts.length === 1 ? 'sure' : 'guess', 'one line a row');
  const labels = amounts.filter(isLabelHeading).length;
  if (isHeaded && labels >= 3 && labels === amounts.length)
    return found('wide', 'guess', 'the headings over the amounts look like labels');
  return found('long', 'likely', 'one line a row');
}
