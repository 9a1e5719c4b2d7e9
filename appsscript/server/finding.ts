import type { Area, Cell, FormulaCell, Place } from '../../src/planning/sheet';
import { selected } from './reading';
import { reply, type Reply } from './replies';
import { heldIn, placeOf, rangeOf, sheetNamed } from './sheets';

/** Cells whose changes are followed; without an area all that the sheet holds. */
export interface Watched {
  sheet: string;
  area: Area | null;
}

export interface Seen {
  selection: Place;
  /** One for each place watched: another text whenever its values are others. "" where the place is gone. */
  revisions: string[];
}

/**
 * Finds the formulas that call one of these functions, also inside `_xldudf_NAME(…)`, which Excel's files say, and
 * `__xludf.DUMMYFUNCTION("NAME(…)")`, which Sheets writes into them.
 */
export function findFormulas(names: string[]): Reply<FormulaCell[]> {
  return reply(() =>
    SpreadsheetApp.getActiveSpreadsheet()
      .createTextFinder(`(${names.join('|')})\\s*\\(`)
      .useRegularExpression(true)
      .matchFormulaText(true)
      .findAll()
      .flatMap((range) => {
        const formula = range.getFormula();
        if (!formula) return [];
        const { sheet, area } = placeOf(range);
        const value: unknown = range.getValue();
        const shown = value instanceof Date ? range.getDisplayValue() : (value as Cell);
        return [{ sheet, row: area.row, column: area.column, formula, value: shown }];
      }),
  );
}

/**
 * Says in one call what is selected and whether the watched cells have changed: Sheets tells a sidebar of neither.
 */
export function watchPlaces(places: Watched[]): Reply<Seen> {
  return reply(() => ({ selection: selected(), revisions: places.map(revision) }));
}

function revision({ sheet: name, area }: Watched): string {
  try {
    const sheet = sheetNamed(name);
    const part = heldIn(sheet, area);
    return part ? hash(part, rangeOf(sheet, part).getValues()) : 'empty';
  } catch {
    return '';
  }
}

/** FNV-1a over the cells' texts, row by row: quick, and a change goes unseen once in four thousand million times. */
function hash({ row: top, column }: Area, rows: unknown[][]): string {
  let sum = 0x811c9dc5;
  for (const row of rows) {
    const text = JSON.stringify(row);
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return `${top} ${column} ${rows.length} ${(sum >>> 0).toString(36)}`;
}
