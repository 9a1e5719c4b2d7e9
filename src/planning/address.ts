import type { Area } from './sheet';

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B5", or "$B$5" with the mark `$`. */
export const cellAddress = (row: number, column: number, mark: '' | '$' = ''): string =>
  `${mark}${columnLetters(column)}${mark}${row + 1}`;

/** "B5:M76", or one cell. */
export function areaAddress({ row, column, rows, columns }: Area, mark: '' | '$' = ''): string {
  const first = cellAddress(row, column, mark);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1, mark)}`;
}

const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** Reads "B5", "$B$5:$M$76"; null where the text is no address of cells. */
export function parseArea(text: string): Area | null {
  const match = cells.exec(text.trim());
  if (!match) return null;
  const [, left, top, right = left, bottom = top] = match;
  const [rows, columns] = [
    [Number(top) - 1, Number(bottom) - 1],
    [columnNumber(left), columnNumber(right)],
  ].map((ends) => ends.sort((a, b) => a - b));
  if (rows[0] < 0) return null;
  return { row: rows[0], column: columns[0], rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 };
}

/** Names that need no quotes: they can't be taken for a cell (A1, R1C1) or a truth value. */
const plainName = /^(?!(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$)[A-Z_][A-Z0-9_]*$/i;

/** The name of a sheet as a formula writes it: in apostrophes where it could be read otherwise. */
export const sheetName = (name: string): string => (plainName.test(name) ? name : `'${name.replace(/'/g, "''")}'`);

/** "Budget!P2", "'Go to market'!$A$1:$B$9". */
export const placeAddress = (sheet: string, area: Area, mark: '' | '$' = ''): string =>
  `${sheetName(sheet)}!${areaAddress(area, mark)}`;
