import { SetSuperTableMutation } from '@univerjs/engine-formula';
import type { Area } from '../address';
import { readable } from '../cell';
import type { Block, Book, GridSheet } from './book';
import { titleOf } from './tableReferences';

export interface GridTable {
  id: string;
  name: string;
  sheet: GridSheet;
  area: Area;
  columns: string[];
  totals: boolean;
  /** As the file had it; the grid draws tables in its own way. */
  style?: object;
}

export function tablesOf(book: Book): GridTable[] {
  return book.workbook.getTableList().flatMap((table) => {
    const sheet = book.workbook.getSheetBySheetId(table.subUnitId);
    if (!sheet) return [];
    // The header cells have the names; Univer's own list loses one when a column is inserted before the table.
    const header = { ...table.range, endRow: table.range.startRow };
    const columns = book.cells({ sheet, area: header })[0].map((cell) => String(readable(cell)));
    return [
      {
        id: table.id,
        name: table.name,
        sheet,
        area: table.range,
        columns,
        totals: Boolean(table.meta?.totals),
        style: table.meta?.style,
      },
    ];
  });
}

/**
 * Tells the formulas where the tables are: Univer forgets to when a column is inserted before one, and takes a totals row
 * for data.
 */
export function announceTables(book: Book): void {
  for (const { name, sheet, area, columns, totals } of tablesOf(book)) {
    const titleMap = new Map(columns.map((column, index) => [titleOf(column), index]));
    const range = { ...area, endRow: area.endRow - (totals ? 1 : 0) };
    const reference = { range, sheetId: sheet.getSheetId(), titleMap };
    book.command(SetSuperTableMutation.id, { unitId: book.workbook.getId(), tableName: name, reference });
  }
}

/** Adds a table under the next free name (Table1, Table2, …) and gives its id. */
export async function addTable(book: Book, { sheet, area }: Block): Promise<string> {
  const names = new Set(tablesOf(book).map((table) => table.name.toLowerCase()));
  let number = 1;
  while (names.has(`table${number}`)) number++;
  const id = await book.workbook.addTable(sheet.getSheetId(), `Table${number}`, area);
  if (!id) throw new Error('The table could not be added: its cells may belong to another table.');
  announceTables(book);
  return id;
}

/** Univer's own command refuses the name of a sheet, which Excel allows: the change itself is carried out instead. */
export function renameTable(book: Book, { id, sheet }: GridTable, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new Error(`"${name}" can't be the name of a table.`);
  const taken = tablesOf(book).some((table) => table.id !== id && table.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`There is a table named "${name}" already.`);
  const [unitId, subUnitId] = [book.workbook.getId(), sheet.getSheetId()];
  book.command('sheet.mutation.set-sheet-table', { unitId, subUnitId, tableId: id, config: { name } });
  announceTables(book);
}

/** The header row stays where it is, as Excel demands. */
export async function resizeTable(book: Book, { sheet, id, area: before }: GridTable, area: Area): Promise<void> {
  if (area.startRow !== before.startRow || area.startColumn !== before.startColumn)
    throw new Error('A table keeps the place of its header when it is resized.');
  book.grow(sheet, area);
  if (!(await sheet.setTableRange(id, area))) throw new Error('The table could not be resized.');
  announceTables(book);
}

export const removeTable = async (book: Book, { id }: GridTable): Promise<void> => {
  await book.workbook.removeTable(id);
};
