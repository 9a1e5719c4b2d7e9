import { labelKey } from '../../cells/label';
import type { Grid } from './grid';
import type { Rows } from './header';

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

/** Columns that stand apart from the main table, beyond an empty column, and are filled in few of its rows only. */
export function columnsApart(grid: Grid, header: Rows | null, data: Rows): Set<number> {
  const from = header?.first ?? data.first;
  const filled = new Uint32Array(grid.columns);
  const rows = Math.min(data.last + 1 - from, 5000);
  const blocks: { columns: number[]; rows: number; cells: number }[] = [];
  for (let row = from; row < from + rows; row++)
    for (let column = 0; column < grid.columns; column++) if (grid.kind(row, column) !== 'blank') filled[column]++;
  for (let column = 0; column < grid.columns; column++) {
    if (filled[column] === 0) continue;
    if (column === 0 || filled[column - 1] === 0) blocks.push({ columns: [], rows: 0, cells: 0 });
    const block = blocks[blocks.length - 1];
    block.columns.push(column);
    block.rows = Math.max(block.rows, filled[column]);
    block.cells += filled[column];
  }
  const main = blocks.reduce((best, block) => (block.cells > best.cells ? block : best), blocks[0]);
  const apart = blocks.filter((block) => block !== main && block.rows < 0.5 * main.rows);
  return new Set(apart.flatMap((block) => block.columns));
}
