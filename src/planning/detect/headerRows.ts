import type { Grid } from './grid';
import { mergedAcross } from './headings';
import { periodIn } from './periods';
import type { Rows } from './rows';
import { isHeading } from './top';

/** What a row that may belong to a header holds; null where it holds data or nothing. */
function contents(grid: Grid, row: number, numeric: boolean[]) {
  if (row < 0 || row >= grid.rows) return null;
  const over: number[] = [];
  const beside: number[] = [];
  const numbers: number[] = [];
  for (let column = 0; column < grid.columns; column++) {
    if (isHeading(grid, row, column)) (numeric[column] ? over : beside).push(column);
    else if (grid.kind(row, column) === 'number') numbers.push(column);
  }
  return { over, beside, numbers };
}

/** A row of groups above the headings ("Q1", "Budget"), not a title: it names at least two columns or spans some. */
export function belongsAbove(grid: Grid, row: number, header: Rows, numeric: boolean[]): boolean {
  const cells = contents(grid, row, numeric);
  if (!cells || cells.numbers.length > 0 || cells.over.length === 0) return false;
  if (cells.over.length >= 2) return true;
  // A lone cell: a quarter above its months, or a heading merged over some, but not all, of the columns.
  const [column] = cells.over;
  const width = mergedAcross(grid.content, row, column);
  const isTitle = cells.beside.some((place) => grid.kind(header.first, place) !== 'blank');
  if (width >= 2) return width < 0.8 * numeric.length && !isTitle;
  const period = periodIn(grid.text(row, column));
  return (
    !isTitle && (period === 'quarter' || period === 'half' || period === 'year') && grid.text(row, column).length <= 12
  );
}

/** Whether all of a row above the headings are surely groups: merged over columns, or times. */
export function areGroups(grid: Grid, row: number, numeric: boolean[]): boolean {
  const over = contents(grid, row, numeric)?.over ?? [];
  return over.every(
    (column) => mergedAcross(grid.content, row, column) >= 2 || periodIn(grid.text(row, column)) !== null,
  );
}

/** A row of units ("USD", "k€"), of second headings ("Budget", "Actual") or of column numbers. */
export function belongsBelow(grid: Grid, row: number, numeric: boolean[]): boolean {
  const cells = contents(grid, row, numeric);
  if (!cells) return false;
  const columns = numeric.filter(Boolean).length;
  if (cells.numbers.length > 0)
    return cells.over.length + cells.beside.length <= 1 && countsColumns(grid, row, cells.numbers);
  return cells.over.length >= 2 && cells.over.length >= columns / 2;
}

/** 1, 2, 3 … (or (1), (2), (3) …) above amounts: numbers of columns, as in printed tables; no answers to a survey. */
function countsColumns(grid: Grid, row: number, columns: number[]): boolean {
  const numberAt = (column: number) => Math.abs(grid.number(row, column));
  const first = numberAt(columns[0]);
  if (columns.length < 3 || first < 1 || first > 3 || row + 1 >= grid.rows) return false;
  const isLarge = (column: number) => Math.abs(grid.number(row + 1, column)) > 50;
  return (
    columns.every((column, i) => numberAt(column) === first + i) && columns.filter(isLarge).length > columns.length / 2
  );
}
