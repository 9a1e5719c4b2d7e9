import { columnsOf, formatArea, mapArea, rowsOf, type Area } from '../address';
import { readable } from '../cell';
import { isDateFormat, momentOf } from './dates';
import type { Entered, Looks, OnlyReal, SheetGrid } from './grid';
import type { Host } from './host';
import { sheetObject } from './sheet';
import { typed, withCommas } from './typed';

type Real = GoogleAppsScript.Spreadsheet.Range;
export type RangeObject = ReturnType<typeof rangeObject>;

export const overlaps = (one: Area, other: Area): boolean =>
  one.startRow <= other.endRow &&
  other.startRow <= one.endRow &&
  one.startColumn <= other.endColumn &&
  other.startColumn <= one.endColumn;

const mayEdit = (sheet: SheetGrid, area: Area): boolean =>
  !sheet.protections.some(
    (one) => !one.editable && !one.warningOnly && (one.area === null || overlaps(one.area, area)),
  );

export function refuseProtected(sheet: SheetGrid, area: Area): void {
  if (!mayEdit(sheet, area))
    throw new Error(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

/** The shape that a matrix must have, in Google's words. */
function refuseMisfit(area: Area, rows: readonly unknown[][]): void {
  if (rows.length !== rowsOf(area))
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${rowsOf(area)}.`,
    );
  const odd = rows.find((row) => row.length !== columnsOf(area));
  if (odd)
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columnsOf(area)}.`,
    );
}

/** Google's Range over cells that the sheet has, as far as the server asks for it. */
export function rangeObject(host: Host, sheet: SheetGrid, area: Area) {
  const { startRow, startColumn, endRow, endColumn } = area;
  const each = <T>(read: (row: number, column: number) => T): T[][] => mapArea(area, read);
  const edit = (change: () => void) => {
    refuseProtected(sheet, area);
    change();
    return range;
  };
  const look = (looks: Looks) => edit(() => sheet.setLooks(area, looks));
  const range = {
    ...valuesOf(host, sheet, area),
    getSheet: () => sheetObject(host, sheet),
    getRow: () => startRow + 1,
    getColumn: () => startColumn + 1,
    getLastRow: () => endRow + 1,
    getLastColumn: () => endColumn + 1,
    getNumRows: () => rowsOf(area),
    getNumColumns: () => columnsOf(area),
    getA1Notation: () => formatArea(area),
    canEdit: () => mayEdit(sheet, area),
    isBlank: () =>
      each((row, column) => sheet.cell(row, column) === null && !sheet.formula(row, column))
        .flat()
        .every(Boolean),
    getMergedRanges: () =>
      sheet.merged.filter((one) => overlaps(one, area)).map((one) => rangeObject(host, sheet, one)),
    setValues: (rows: unknown[][]) => {
      refuseMisfit(area, rows);
      return edit(() =>
        sheet.enter(
          area,
          rows.map((row) => row.map(entered)),
        ),
      );
    },
    setFormula: (formula: string) =>
      edit(() =>
        sheet.enter(
          area,
          each(() => ({ formula: withCommas(formula.startsWith('=') ? formula : `=${formula}`) })),
        ),
      ),
    clearContent: () =>
      edit(() =>
        sheet.enter(
          area,
          each(() => null),
        ),
      ),
    setNumberFormat: (format: string) =>
      edit(() =>
        sheet.setNumberFormats(
          area,
          each(() => format),
        ),
      ),
    setNumberFormats: (formats: string[][]) => {
      refuseMisfit(area, formats);
      return edit(() => sheet.setNumberFormats(area, formats));
    },
    setFontWeight: (weight: string) => look({ bold: weight === 'bold' }),
    setFontStyle: (style: string) => look({ italic: style === 'italic' }),
    setBackground: (fill: string) => look({ fill }),
  };
  return range satisfies OnlyReal<typeof range, Real>;
}

/** A blank is "", an error its code, a number with a format of dates a Date of the script's own realm. */
function valuesOf(host: Host, sheet: SheetGrid, area: Area) {
  const value = (row: number, column: number): unknown => {
    const cell = sheet.cell(row, column);
    if (typeof cell === 'number' && isDateFormat(sheet.numberFormat(row, column)))
      return new host.realm.Date(momentOf(cell, host.book.timeZone));
    return readable(cell);
  };
  const { startRow, startColumn } = area;
  return {
    getValue: () => value(startRow, startColumn),
    getValues: () => mapArea(area, value),
    getDisplayValue: () => sheet.shown(startRow, startColumn),
    getDisplayValues: () => mapArea(area, (row, column) => sheet.shown(row, column)),
    getFormula: () => sheet.formula(startRow, startColumn),
    getFormulas: () => mapArea(area, (row, column) => sheet.formula(row, column)),
    getNumberFormats: () => mapArea(area, (row, column) => sheet.numberFormat(row, column)),
  };
}

function entered(value: unknown): Entered {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return typed(value);
  if (value === null || value === undefined) return null;
  throw new Error('The emulation takes numbers, text and truth values only.');
}
