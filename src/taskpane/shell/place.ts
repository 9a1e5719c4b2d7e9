import type { Place } from '../../planning/sheet';

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** A column as its sheet names it. Columns count from 0. */
export const columnName = letters;

/** Cells in words: “row 16”, “rows 16 to 20”, “B2:C7”. A rectangle that starts in the first column of a line is its rows. */
export function cellsInWords({ area }: Place): string {
  const { row, column, rows, columns } = area;
  if (column === 0 && columns > 1) return rows === 1 ? `row ${row + 1}` : `rows ${row + 1} to ${row + rows}`;
  const first = `${letters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
}

/** Cells by sheet and address, as a formula would name them: “Budget!B2:C7”. */
export function addressOf({ sheet, area: { row, column, rows, columns } }: Place): string {
  const first = `${letters(column)}${row + 1}`;
  const last = `${letters(column + columns - 1)}${row + rows}`;
  return `${sheet}!${first === last ? first : `${first}:${last}`}`;
}
