import { labelKey } from '../../cells/label';
import type { Grid } from './grid';
import type { Rows } from './rows';

/** So many blank rows end a table: what comes after is something else. */
const gap = 100;

/** The lines under a header: to the last row with a number, or to where another table begins. Null where there is none. */
export function findData(grid: Grid, header: Rows | null, numeric: boolean[]): Rows | null {
  let first = -1;
  let last = -1;
  let blank = 0;
  // Whether nothing but blank rows and titles came since the last line.
  let apart = false;
  for (let row = header ? header.last + 1 : 0; row < grid.rows && blank < gap; row++) {
    if (grid.isBlankRow(row)) {
      blank++;
      apart = true;
      continue;
    }
    blank = 0;
    if (apart && first >= 0 && header && startsTable(grid, row, header, numeric)) break;
    if (isLine(grid, row, numeric)) {
      apart = false;
      if (first < 0) first = row;
      last = row;
    } else if (first < 0 && header) first = row;
  }
  return first < 0 ? null : { first, last: Math.max(first, last) };
}

/** Whether a row holds a number where numbers stand, or enough cells to be a line without one. */
function isLine(grid: Grid, row: number, numeric: boolean[]): boolean {
  let filled = 0;
  for (let column = 0; column < grid.columns; column++) {
    const kind = grid.kind(row, column);
    if (numeric[column] && (kind === 'number' || kind === 'error')) return true;
    if (kind !== 'blank') filled++;
  }
  return filled >= 3 || (filled === 2 && grid.columns <= 4);
}

/** Headings of another table: texts over several columns of numbers, none of them the header's own. */
function startsTable(grid: Grid, row: number, header: Rows, numeric: boolean[]): boolean {
  let over = 0;
  let own = 0;
  for (let column = 0; column < grid.columns; column++) {
    const kind = grid.kind(row, column);
    if (kind === 'number') return false;
    if (kind !== 'text' || !numeric[column]) continue;
    over++;
    if (labelKey(grid.text(row, column)) === labelKey(grid.text(header.last, column))) own++;
  }
  return over >= 2 && own < over / 2 && over >= numeric.filter(Boolean).length / 2;
}
