import { labelKey, tidy } from '../../cells/label';
import { cellAddress } from '../address';
import type { Cell, NamedPlace, Place } from '../sheet';
import type { State } from '../state/state';
import type { TablePlan, Value } from '../writePlan';

/** What is kept in the workbook, where people can see it: headings in their order, from the first column on. */
export const strategyTable = { name: 'Strategy', sheet: 'Strategy', headings: ['Imperative', 'Owner', 'Weight'] };
export const mapTable = {
  name: 'Alignment_map',
  sheet: 'Alignment map',
  headings: ['Sheet', 'Column', 'Label', 'Imperative'],
};
export const reserveName = 'Reserve';
/** Where that name stands for something of the user's. */
const otherReserveName = 'Strategy_reserve';

/** What Plumbline's own tables hold now, header first, and the reserve's cell; null where the workbook has none. */
export interface Held {
  strategy: Cell[][] | null;
  map: Cell[][] | null;
  reserve: Cell | null;
}

/** The reserve's cell, null where there is none, or its sheet is gone: a write may have been undone. */
export function reservePlace({ strategy: { reserveHome }, sheets }: State): Place | null {
  return reserveHome && sheets?.some(({ name }) => name === reserveHome.sheet) ? reserveHome : null;
}

export const isReserveName = (name: string): boolean => name === reserveName || name === otherReserveName;

/** What a reserve that has no cell yet will be called. */
export const newReserveName = ({ named }: State): string =>
  named.some(({ name }) => name.toLowerCase() === reserveName.toLowerCase()) ? otherReserveName : reserveName;

/** Whether a table begins with these headings. Columns that a person has added may follow. */
export const hasHeadings = (rows: Cell[][], headings: readonly string[]): boolean =>
  headings.every((heading, i) => labelKey(String(rows[0]?.[i] ?? '')) === labelKey(heading));

export const sameRows = (one: readonly Value[][], other: readonly Cell[][]): boolean =>
  one.length === other.length && one.every((row, i) => row.every((value, j) => value === (other[i][j] ?? '')));

/** One of these tables with new rows, where it stands and as what it stands there. */
export const rewritten = ({ name, kind, place: { sheet, area } }: NamedPlace, rows: Value[][]): TablePlan => ({
  name,
  ...(kind === 'name' && { isRange: true }),
  sheet,
  at: cellAddress(area.row, area.column),
  rows,
});

/** A heading on one line, short enough for a text inside a formula. */
export const oneLine = (heading: string): string => [...tidy(heading).replace(/\s+/g, ' ')].slice(0, 100).join('');
