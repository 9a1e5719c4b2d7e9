import { labelKey, tidy } from '../../cells/label';
import type { Cell } from '../sheet';
import type { Value } from '../writePlan';

/** What is kept in the workbook, where people can see it: headings in their order, from the first column on. */
export const strategyTable = { name: 'Strategy', sheet: 'Strategy', headings: ['Imperative', 'Owner', 'Weight'] };
export const mapTable = {
  name: 'Alignment_map',
  sheet: 'Alignment map',
  headings: ['Sheet', 'Column', 'Label', 'Imperative'],
};
export const reserveName = 'Reserve';

/** What Plumbline's own tables hold now, header first, and the reserve's cell; null where the workbook has none. */
export interface Held {
  strategy: Cell[][] | null;
  map: Cell[][] | null;
  reserve: Cell | null;
}

/** Whether a table begins with these headings. Columns that a person has added may follow. */
export const hasHeadings = (rows: Cell[][], headings: readonly string[]): boolean =>
  headings.every((heading, i) => labelKey(String(rows[0]?.[i] ?? '')) === labelKey(heading));

export const sameRows = (one: readonly Value[][], other: readonly Cell[][]): boolean =>
  one.length === other.length && one.every((row, i) => row.every((value, j) => value === (other[i][j] ?? '')));

/** A heading on one line, short enough for a text inside a formula. */
export const oneLine = (heading: string): string => [...tidy(heading).replace(/\s+/g, ' ')].slice(0, 100).join('');
