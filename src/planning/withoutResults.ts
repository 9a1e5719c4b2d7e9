import { words } from '../functions/generated/words';
import type { Area, SheetContent, SheetFormula } from './sheet';
import { callAt, tokens } from './write/tokens';

const tables = words.filter(({ isTable }) => isTable).map(({ name }) => name);
const beginsWithOne = new RegExp(`^=\\s*(?:${tables.join('|')})\\s*\\(`, 'i');

/**
 * A sheet without the tables that Plumbline's formulas have filled on it. They stand beside the plan and are no part of it:
 * taken for lines and columns of the plan, the result would change the score it shows.
 */
export function withoutResults(content: SheetContent): SheetContent {
  const heads = content.formulas.filter(({ formula }) => givesTable(formula));
  if (heads.length === 0) return content;
  const { row: top, column: left } = content.area;
  const cells = content.cells.slice();
  for (const { row, column, rows, columns } of heads.map((head) => filledBy(head, content)))
    for (let r = row - top; r < row - top + rows; r++)
      cells[r] = [...cells[r]].fill('', column - left, column - left + columns);
  return trimmed({ ...content, cells, formulas: content.formulas.filter((one) => !heads.includes(one)) });
}

/** Whether a formula is one call and nothing besides: what is made of a table may be a single number. */
function givesTable(formula: string): boolean {
  if (!beginsWithOne.test(formula)) return false;
  const parts = tokens(formula).filter((part) => part.trim() !== '');
  return callAt(parts, 1)?.to === parts.length - 1;
}

/** Headings fill the first row of a result, and the first column of each row below is filled. */
function filledBy({ row, column }: SheetFormula, { area, cells, formulas }: SheetContent): Area {
  const typed = new Set(formulas.map((one) => `${one.row} ${one.column}`));
  const isFilled = (r: number, c: number): boolean =>
    (cells[r - area.row]?.[c - area.column] ?? '') !== '' && !typed.has(`${r} ${c}`);
  let columns = 1;
  while (isFilled(row, column + columns)) columns++;
  let rows = 1;
  while (isFilled(row + rows, column)) rows++;
  return { row, column, rows, columns };
}

/** The rectangle that still holds anything, as a host would have given it. */
function trimmed(content: SheetContent): SheetContent {
  const { area, cells, formats } = content;
  const rows = indexes(area.rows).filter((row) => cells[row].some((cell) => cell !== ''));
  const columns = indexes(area.columns).filter((column) => cells.some((line) => line[column] !== ''));
  if (rows.length === 0) return content;
  const [firstRow, lastRow] = [rows[0], rows[rows.length - 1]];
  const [firstColumn, lastColumn] = [columns[0], columns[columns.length - 1]];
  const cut = <T>(lines: T[][]): T[][] =>
    lines.slice(firstRow, lastRow + 1).map((line) => line.slice(firstColumn, lastColumn + 1));
  return {
    ...content,
    area: {
      row: area.row + firstRow,
      column: area.column + firstColumn,
      rows: lastRow - firstRow + 1,
      columns: lastColumn - firstColumn + 1,
    },
    cells: cut(cells),
    formats: cut(formats),
  };
}

const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
