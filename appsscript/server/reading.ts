import type { Area, NamedPlace, Place, SheetInfo } from '../../src/planning/sheet';
import { reply, type Reply } from './replies';
import { areaOf, heldIn, isChart, isConnected, placeOf, rangeOf, sheetNamed, usedArea } from './sheets';

/** A cell on its way: google.script.run carries no Date, so a date is the wall clock's time as ISO text. */
export type Carried = string | number | boolean | { date: string };

/** What is known of a sheet before its cells are read. */
export interface Opened {
  /** The cells there are to read, null where the sheet is empty. */
  area: Area | null;
  merged: Area[];
  hiddenColumns: number[];
  protected: boolean;
}

export interface Block {
  cells: Carried[][];
  hiddenRows: number[];
  /** For the first rows of a sheet only. */
  formats: string[][];
  formulas: string[][];
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const isProtected = (sheet: Sheet): boolean =>
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some((protection) => !protection.isWarningOnly() && !protection.canEdit());

/**
 * All sheets that hold cells, in order.
 */
export function listSheets(): Reply<SheetInfo[]> {
  return reply(() =>
    SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .filter((sheet) => !isChart(sheet))
      .map((sheet) => {
        const connected = isConnected(sheet);
        return {
          name: sheet.getName(),
          visible: !sheet.isSheetHidden(),
          protected: isProtected(sheet),
          connected,
          used: connected ? null : usedArea(sheet),
        };
      }),
  );
}

/**
 * What is selected now.
 */
export function selectedPlace(): Reply<Place> {
  return reply(selected);
}

/** Nothing is selected while a chart is: then the sheet's first cell stands for it. */
export function selected(): Place {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const range = spreadsheet.getActiveRange();
  if (range) return placeOf(range);
  return { sheet: spreadsheet.getActiveSheet().getName(), area: { row: 0, column: 0, rows: 1, columns: 1 } };
}

/**
 * Looks at a sheet before its cells are read in blocks.
 */
export function openSheet(name: string, wanted: Area | null): Reply<Opened> {
  return reply(() => {
    const sheet = sheetNamed(name);
    const area = heldIn(sheet, wanted);
    const hiddenColumns: number[] = [];
    for (let column = area?.column ?? 0; area && column < area.column + area.columns; column++)
      if (sheet.isColumnHiddenByUser(column + 1)) hiddenColumns.push(column);
    const merged = area ? rangeOf(sheet, area).getMergedRanges().map(areaOf) : [];
    return { area, merged, hiddenColumns, protected: isProtected(sheet) };
  });
}

/**
 * Reads some rows of a sheet, with their formats and formulas where asked for.
 */
export function readBlock(name: string, area: Area, detailed: boolean): Reply<Block> {
  return reply(() => {
    const sheet = sheetNamed(name);
    const range = rangeOf(sheet, area);
    const carried = carrier();
    return {
      cells: range.getValues().map((row) => row.map(carried)),
      hiddenRows: hiddenRows(sheet, area),
      formats: detailed ? range.getNumberFormats() : [],
      formulas: detailed ? range.getFormulas() : [],
    };
  });
}

/** Formatting a date is a call out of the script, and a column of periods holds few different ones. */
function carrier(): (value: unknown) => Carried {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const written = new Map<number, string>();
  return (value) => {
    if (!(value instanceof Date)) return value as Carried;
    const time = value.getTime();
    const date = written.get(time) ?? Utilities.formatDate(value, zone, "yyyy-MM-dd'T'HH:mm:ss.SSS");
    written.set(time, date);
    return { date };
  };
}

function hiddenRows(sheet: Sheet, { row: first, rows }: Area): number[] {
  const filtered = sheet.getFilter() !== null;
  const hidden: number[] = [];
  for (let row = first; row < first + rows; row++)
    if (sheet.isRowHiddenByUser(row + 1) || (filtered && sheet.isRowHiddenByFilter(row + 1))) hidden.push(row);
  return hidden;
}

/**
 * Named ranges; in Sheets they stand for Excel's tables too. One whose cells were deleted has no place and is left out.
 */
export function listNames(): Reply<NamedPlace[]> {
  return reply(() =>
    SpreadsheetApp.getActiveSpreadsheet()
      .getNamedRanges()
      .flatMap((named) => {
        const range = named.getRange() as GoogleAppsScript.Spreadsheet.Range | null;
        return range ? [{ name: named.getName(), kind: 'name' as const, place: placeOf(range) }] : [];
      }),
  );
}

/**
 * Shows a sheet and selects cells on it.
 */
export function showPlace(place: Place): Reply<null> {
  return reply(() => {
    const sheet = sheetNamed(place.sheet);
    if (sheet.isSheetHidden())
      throw new Error(`The sheet “${place.sheet}” is hidden. Unhide it (View > Hidden sheets), then try again.`);
    const range = rangeOf(sheet, place.area);
    SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
    sheet.setActiveRange(range);
    return null;
  });
}
