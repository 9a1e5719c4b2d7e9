import { mapArea, type Area } from '../address';
import type { OnlyReal, SheetGrid } from './grid';
import type { Host } from './host';
import { rangeObject, type RangeObject } from './range';
import { sheetObject, type SheetObject } from './sheet';

type Real = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Letters, digits and underscores, no digit first, and nothing that reads as a cell. */
const goodName = /^(?![A-Z]{1,3}\d+$|R\d*C\d*$|TRUE$|FALSE$)[A-Z_][A-Z0-9_]{0,249}$/i;

const areaOf = (range: RangeObject): Area => ({
  startRow: range.getRow() - 1,
  startColumn: range.getColumn() - 1,
  endRow: range.getLastRow() - 1,
  endColumn: range.getLastColumn() - 1,
});

function textFinder(host: Host, text: string) {
  let pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  let formulasToo = false;
  const matches = (sheet: SheetGrid, row: number, column: number): boolean => {
    const cell = (formulasToo && sheet.formula(row, column)) || sheet.shown(row, column);
    return new RegExp(pattern, 'i').test(cell);
  };
  const finder = {
    useRegularExpression: (wanted: boolean) => {
      if (wanted) pattern = text;
      return finder;
    },
    matchFormulaText: (wanted: boolean) => {
      formulasToo = wanted;
      return finder;
    },
    findAll: (): RangeObject[] =>
      host.book.sheets().flatMap((sheet) => {
        const used = sheet.kind === 'GRID' ? sheet.used() : null;
        if (!used) return [];
        const cells = mapArea(used, (row, column) => ({ row, column })).flat();
        return cells
          .filter(({ row, column }) => matches(sheet, row, column))
          .map(({ row, column }) =>
            rangeObject(host, sheet, { startRow: row, endRow: row, startColumn: column, endColumn: column }),
          );
      }),
  };
  return finder satisfies OnlyReal<typeof finder, GoogleAppsScript.Spreadsheet.TextFinder>;
}

/** Google's Spreadsheet, as far as the server asks for it. */
export function spreadsheetObject(host: Host) {
  const { book } = host;
  const found = (name: string): SheetGrid | undefined => book.sheets().find((sheet) => sheet.name === name);
  const spreadsheet = {
    getSheets: () => book.sheets().map((sheet) => sheetObject(host, sheet)),
    getSheetByName: (name: string) => {
      const sheet = found(name);
      return sheet ? sheetObject(host, sheet) : null;
    },
    getActiveSheet: () => sheetObject(host, book.active()),
    getActiveRange: () => {
      const area = book.selection();
      return area && rangeObject(host, book.active(), area);
    },
    setActiveSheet: (sheet: SheetObject) => {
      const grid = found(sheet.getName());
      if (grid) book.select(grid, null);
      return sheet;
    },
    insertSheet: (name: string, index: number) => {
      if (book.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      return sheetObject(host, book.addSheet(name, index));
    },
    getNamedRanges: () =>
      book.names().map(({ name, sheet, area }) => ({
        getName: () => name,
        getRange: () => area && rangeObject(host, sheet, area),
      })),
    setNamedRange: (name: string, range: RangeObject) => {
      if (!goodName.test(name)) throw new Error(`The name "${name}" is not valid for a named range.`);
      const sheet = found(range.getSheet().getName());
      if (sheet) book.setName(name, sheet, areaOf(range));
    },
    createTextFinder: (text: string) => textFinder(host, text),
    getSpreadsheetTimeZone: () => book.timeZone,
    getOwner: () => (book.owner === null ? null : { getEmail: () => book.owner }),
  };
  return spreadsheet satisfies OnlyReal<typeof spreadsheet, Real>;
}
