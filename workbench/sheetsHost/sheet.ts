import type { Area } from '../address';
import { chartsOfSheet } from './chart';
import type { OnlyReal, Protection, SheetGrid } from './grid';
import type { Host } from './host';
import { rangeObject } from './range';

type Real = GoogleAppsScript.Spreadsheet.Sheet;
export type SheetObject = ReturnType<typeof sheetObject>;

const whole = (sheet: SheetGrid): Area => ({
  startRow: 0,
  startColumn: 0,
  endRow: sheet.rows - 1,
  endColumn: sheet.columns - 1,
});

function protectionObject(host: Host, sheet: SheetGrid, one: Protection) {
  const protection = {
    getDescription: () => one.description,
    isWarningOnly: () => one.warningOnly,
    canEdit: () => one.editable,
    getRange: () => rangeObject(host, sheet, one.area ?? whole(sheet)),
  };
  return protection satisfies OnlyReal<typeof protection, GoogleAppsScript.Spreadsheet.Protection>;
}

/** A sheet connected to a database has no cells to give out, and a sheet that is a chart neither. */
function refuseWithoutCells({ kind }: SheetGrid): void {
  if (kind === 'DATASOURCE') throw new Error('This operation is not supported on a DATASOURCE sheet.');
  if (kind === 'OBJECT') throw new Error('This operation is not supported on an OBJECT sheet.');
}

/** Google's Sheet, as far as the server asks for it. Rows and columns count from 1. */
export function sheetObject(host: Host, sheet: SheetGrid) {
  const found = {
    ...chartsOfSheet(host, sheet),
    getName: () => sheet.name,
    getType: () => ({ toString: () => sheet.kind }),
    isSheetHidden: () => sheet.hidden,
    getMaxRows: () => sheet.rows,
    getMaxColumns: () => sheet.columns,
    getLastRow: () => {
      refuseWithoutCells(sheet);
      return (sheet.used()?.endRow ?? -1) + 1;
    },
    getLastColumn: () => {
      refuseWithoutCells(sheet);
      return (sheet.used()?.endColumn ?? -1) + 1;
    },
    getRange: (row: number, column: number, rows = 1, columns = 1) => {
      refuseWithoutCells(sheet);
      const area = {
        startRow: row - 1,
        startColumn: column - 1,
        endRow: row + rows - 2,
        endColumn: column + columns - 2,
      };
      if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
      if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
      if (row < 1 || column < 1 || area.endRow >= sheet.rows || area.endColumn >= sheet.columns)
        throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
      return rangeObject(host, sheet, area);
    },
    getProtections: (type: string) =>
      sheet.protections
        .filter(({ area }) => (area === null ? 'SHEET' : 'RANGE') === type)
        .map((one) => protectionObject(host, sheet, one)),
    getFilter: () => (sheet.filtered ? {} : null),
    isRowHiddenByUser: (row: number) => sheet.isRowHidden(row - 1),
    isRowHiddenByFilter: (row: number) => sheet.isRowFiltered(row - 1),
    isColumnHiddenByUser: (column: number) => sheet.isColumnHidden(column - 1),
    insertRowsAfter: (after: number, count: number) => {
      if (after !== sheet.rows) throw new Error('The emulation adds rows at the end only.');
      sheet.addRows(count);
    },
    insertColumnsAfter: (after: number, count: number) => {
      if (after !== sheet.columns) throw new Error('The emulation adds columns at the end only.');
      sheet.addColumns(count);
    },
    getColumnWidth: (column: number) => sheet.width(column - 1),
    getRowHeight: (row: number) => sheet.height(row - 1),
    setColumnWidth: (column: number, pixels: number) => sheet.setWidth(column - 1, pixels),
    setActiveRange: (range: ReturnType<typeof rangeObject>) => {
      const area = {
        startRow: range.getRow() - 1,
        startColumn: range.getColumn() - 1,
        endRow: range.getLastRow() - 1,
        endColumn: range.getLastColumn() - 1,
      };
      host.book.select(sheet, area);
      return range;
    },
  };
  return found satisfies OnlyReal<typeof found, Real>;
}
