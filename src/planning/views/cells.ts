import { CellError } from '../../cells/cell';
import { labelOf } from '../../cells/label';
import type { Cell, SheetContent } from '../sheet';

/** Rows or columns that follow one another; the sheet's own numbers, from 0. */
export interface Span {
  first: number;
  count: number;
}

/**
 * What a formula takes as one argument: these rows of these columns, put together in this order. One span each way is a
 * plain rectangle. `filledDown` means that a blank cell says what the cell above it says, once all is put together.
 */
export interface Cells {
  rows: Span[];
  columns: Span[];
  filledDown: boolean;
}

/** Rows or columns as spans, in the order given. */
export function spansOf(places: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const place of places) {
    const last = spans[spans.length - 1];
    if (last && place === last.first + last.count) last.count++;
    else spans.push({ first: place, count: 1 });
  }
  return spans;
}

/** The sheet's rows (or columns) that spans hold, in their order. */
export const placesOf = (spans: readonly Span[]): number[] =>
  spans.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i));

export const holds = (spans: readonly Span[], place: number): boolean =>
  spans.some(({ first, count }) => place >= first && place < first + count);

/** The cells that a formula would be handed. */
export function cellsOf(content: SheetContent, cells: Cells): Cell[][] {
  const columns = placesOf(cells.columns).map((column) => column - content.area.column);
  const matrix: Cell[][] = [];
  for (const { first, count } of cells.rows)
    for (let row = first; row < first + count; row++) {
      const line = content.cells[row - content.area.row];
      matrix.push(columns.map((column) => line?.[column] ?? ''));
    }
  return cells.filledDown ? filledDown(matrix) : matrix;
}

function filledDown(matrix: Cell[][]): Cell[][] {
  let above: Cell[] = [];
  return matrix.map((row) => (above = row.map((cell, j) => (cell === '' ? (above[j] ?? '') : cell))));
}

/** The cell of a sheet by its own row and column; blank outside of what was read. */
export const cellAt = ({ area, cells }: SheetContent, row: number, column: number): Cell =>
  cells[row - area.row]?.[column - area.column] ?? '';

/** A cell as a label; an error cell shows as its code. */
export function textOf(cell: Cell): string {
  const label = labelOf(cell);
  return label instanceof CellError ? label.code : label;
}
