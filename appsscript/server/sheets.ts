import type { Area, Place } from '../../src/planning/sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet connected to a database: it refuses to be read as cells. */
export const isConnected = (sheet: Sheet): boolean => String(sheet.getType()) === 'DATASOURCE';

/** A sheet that is a chart and holds no cells. */
export const isChart = (sheet: Sheet): boolean => String(sheet.getType()) === 'OBJECT';

/** The sheet of this name, which must hold cells. */
export function sheetNamed(name: string): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`There is no sheet “${name}” any more: it was renamed or deleted. Choose a sheet again.`);
  if (isConnected(sheet))
    throw new Error(
      `“${name}” is connected to a database, and only a preview of it can be read. Create an extract of it (Extract, in the bar above its columns) and choose the extract.`,
    );
  return sheet;
}

/** The cells of an area, which the sheet must have. */
export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  if (row + rows > sheet.getMaxRows() || column + columns > sheet.getMaxColumns())
    throw new Error(`“${sheet.getName()}” has lost rows or columns since it was looked at. Try again.`);
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

/** The part of the area that the sheet has, null where it has none. */
export const clipped = (sheet: Sheet, area: Area): Area | null =>
  shared(area, { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

/** What the sheet holds in an area, or altogether. */
export function heldIn(sheet: Sheet, area: Area | null): Area | null {
  const used = usedArea(sheet);
  return used && area ? shared(used, area) : used;
}

/** The rectangle around everything that the sheet holds, null for an empty sheet. */
export function usedArea(sheet: Sheet): Area | null {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (!rows || !columns) return null;
  // Nearly every sheet begins at A1.
  if (!sheet.getRange(1, 1).isBlank()) return { row: 0, column: 0, rows, columns };
  const row = blankBefore(rows, (count) => sheet.getRange(1, 1, count, columns).isBlank());
  const column = blankBefore(columns, (count) => sheet.getRange(1, 1, rows, count).isBlank());
  return { row, column, rows: rows - row, columns: columns - column };
}

/** How many lines at the beginning are blank, by halving: each question is a call out of the script. */
function blankBefore(lines: number, isBlank: (count: number) => boolean): number {
  let [blank, filled] = [0, lines];
  while (filled - blank > 1) {
    const middle = Math.floor((blank + filled) / 2);
    if (isBlank(middle)) blank = middle;
    else filled = middle;
  }
  return blank;
}

/** The cells that two areas share, null where they share none. */
export function shared(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const areaOf = (range: Range): Area => ({
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

export const placeOf = (range: Range): Place => ({ sheet: range.getSheet().getName(), area: areaOf(range) });

/** A sheet has only so many rows and columns: what lies beyond its edge is added first. */
export function makeRoom(sheet: Sheet, { row, column, rows, columns }: Area): void {
  const [lastRow, lastColumn] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (row + rows > lastRow) sheet.insertRowsAfter(lastRow, row + rows - lastRow);
  if (column + columns > lastColumn) sheet.insertColumnsAfter(lastColumn, column + columns - lastColumn);
}
