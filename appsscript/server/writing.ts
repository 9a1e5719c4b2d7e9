import type { Area, Place } from '../../src/planning/sheet';
import type { Format, Value } from '../../src/planning/writePlan';
import { reply, sentenceOf, type Reply } from './replies';
import { drawChart } from './charts';
import { areaOf, clipped, makeRoom, rangeOf, sheetNamed } from './sheets';
import { refusalOf } from './protection';

/** A step of a plan: small enough for one call, and either done or not. */
export type Step =
  | { do: 'addSheet'; sheet: string }
  | { do: 'values'; sheet: string; area: Area; values: Value[][] }
  /** `room` is what the formula's table will fill. */
  | { do: 'formula'; sheet: string; area: Area; room: Area; formula: string }
  | { do: 'clear'; sheet: string; area: Area }
  | { do: 'format'; sheet: string; area: Area; format: Omit<Format, 'range'> }
  | { do: 'width'; sheet: string; column: number; pixels: number }
  | { do: 'name'; sheet: string; area: Area; name: string }
  /** A chart of the area, over the cells of its place. */
  | { do: 'chart'; sheet: string; area: Area; place: Area; title: string; colors: string[] };

/** How far a call came. Steps from `done` on have not been taken: the time was up, or there was trouble with that step. */
export interface Progress {
  done: number;
  trouble: string | null;
}

/** What stands in an area where something is to be written. */
export interface Look {
  /** Cells with a formula, or else a value. */
  filled: { row: number; column: number; value: string; formula: string }[];
  merged: Area[];
  /** Why the area may not be edited. */
  refused: string | null;
}

/** A call may take six minutes; it stops by itself long before, so that it can say how far it came. */
const budget = 4 * 60_000;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Says what stands in these places. Cells beyond the sheet's edge are blank: it grows when they are written.
 */
export function lookAt(places: Place[]): Reply<Look[]> {
  return reply(() =>
    places.map(({ sheet: name, area }) => {
      const sheet = sheetNamed(name);
      const part = clipped(sheet, area);
      if (!part) return { filled: [], merged: [], refused: null };
      const range = rangeOf(sheet, part);
      return {
        filled: filledCells(range, part),
        merged: range.getMergedRanges().map(areaOf),
        refused: refusalOf(range),
      };
    }),
  );
}

function filledCells(range: Range, { row, column }: Area): Look['filled'] {
  const formulas = range.getFormulas();
  return range.getDisplayValues().flatMap((line, i) =>
    line.flatMap((value, j) => {
      const formula = formulas[i][j];
      return value || formula ? [{ row: row + i, column: column + j, value, formula }] : [];
    }),
  );
}

/**
 * Takes the steps in order, while the time lasts and until one fails. What it says is done is in the spreadsheet.
 */
export function carryOut(steps: Step[]): Reply<Progress> {
  return reply(() => {
    const end = Date.now() + budget;
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(20_000))
      throw new Error('Plumbline is writing for somebody else in this spreadsheet just now. Try again in a minute.');
    try {
      for (let done = 0; done < steps.length; done++) {
        if (done > 0 && Date.now() > end) return { done, trouble: null };
        const trouble = attempt(steps[done]);
        if (trouble) return { done, trouble };
      }
      return { done: steps.length, trouble: null };
    } finally {
      lock.releaseLock();
    }
  });
}

/** Sheets gathers what is written and may refuse it only when it is flushed. */
function attempt(step: Step): string | null {
  try {
    take(step);
    SpreadsheetApp.flush();
    return null;
  } catch (error) {
    return sentenceOf(error);
  }
}

function take(step: Step): void {
  if (step.do === 'addSheet') {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.insertSheet(step.sheet, spreadsheet.getSheets().length);
    return;
  }
  const sheet = sheetNamed(step.sheet);
  if (step.do === 'width') {
    makeRoom(sheet, { row: 0, column: step.column, rows: 1, columns: 1 });
    sheet.setColumnWidth(step.column + 1, step.pixels);
    return;
  }
  makeRoom(sheet, step.area);
  if (step.do === 'chart') return drawChart(sheet, step);
  const range = rangeOf(sheet, step.area);
  if (step.do === 'values') writeValues(range, step.values);
  else if (step.do === 'formula') placeFormula(sheet, range, step.room, step.formula);
  else if (step.do === 'clear') range.clearContent();
  else if (step.do === 'format') applyFormat(range, step.format);
  else SpreadsheetApp.getActiveSpreadsheet().setNamedRange(step.name, range);
}

/**
 * What a formula has filled goes with it. Values that stay behind when it is taken away are somebody's own, and they would
 * leave the new one no room: then the old one comes back.
 */
function placeFormula(sheet: Sheet, range: Range, room: Area, formula: string): void {
  const before = range.getFormula();
  const part = clipped(sheet, room);
  if (before && part) {
    range.clearContent();
    SpreadsheetApp.flush();
    const [left] = filledCells(rangeOf(sheet, part), part);
    if (left) {
      range.setFormula(before);
      const address = rangeOf(sheet, { row: left.row, column: left.column, rows: 1, columns: 1 }).getA1Notation();
      throw new Error(
        `${address} of “${sheet.getName()}” is filled (“${left.value}”), so the table has no room there. Clear it, or choose another place.`,
      );
    }
  }
  unfixed(range).setFormula(formula);
}

/**
 * setValues reads text as if it were typed: "=1+1" would become a formula, "00123" a number, "1/2" a date. Behind an
 * apostrophe text stays text in every locale, and the apostrophe is no part of it.
 */
function writeValues(range: Range, values: Value[][]): void {
  const asData = (value: Value): Value => (typeof value === 'string' && value !== '' ? `'${value}` : value);
  unfixed(range).setValues(values.map((row) => row.map(asData)));
}

/** In cells formatted as plain text a formula would be shown and not calculated, and a number would become text. */
function unfixed(range: Range): Range {
  const formats = range.getNumberFormats();
  if (formats.some((row) => row.includes('@')))
    range.setNumberFormats(formats.map((row) => row.map((format) => (format === '@' ? 'General' : format))));
  return range;
}

function applyFormat(range: Range, { bold, italic, fill, numberFormat }: Omit<Format, 'range'>): void {
  if (bold !== undefined) range.setFontWeight(bold ? 'bold' : 'normal');
  if (italic !== undefined) range.setFontStyle(italic ? 'italic' : 'normal');
  if (fill) range.setBackground(fill);
  if (numberFormat) range.setNumberFormat(numberFormat);
}
