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
  if (!sheet)
    throw new Error(`There is no sheet “${name}” any more: it was renamed or deleted. Choose a sheet again.`);
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
export function clipped(sheet: Sheet, { row, column, rows, columns }: Area): Area | null {
  const inRows = Math.min(rows, sheet.getMaxRows() - row);
  const inColumns = Math.min(columns, sheet.getMaxColumns() - column);
  return inRows > 0 && inColumns > 0 ? { row, column, rows: inRows, columns: inColumns } : null;
}

/** From A1 to the last cell that holds anything, null for an empty sheet. */
export function usedArea(sheet: Sheet): Area | null {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  return rows && columns ? { row: 0, column: 0, rows, columns } : null;
}

export const areaOf = (range: Range): Area => ({
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

export const placeOf = (range: Range): Place => ({ sheet: range.getSheet().getName(), area: areaOf(range) });
