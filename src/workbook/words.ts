import { placeAddress } from '../planning/address';
import type { Place } from '../planning/sheet';
import type { Conflict } from '../planning/writePlan';

// What adapters tell the user, in one place: what is wrong, where, what to do.

const at = ({ sheet, area }: Place): string => placeAddress(sheet, area);

export const noSheet = (sheet: string): string =>
  `There is no sheet “${sheet}” any more. It may have been renamed or deleted: choose a sheet again.`;

export const sheetHidden = (sheet: string): string =>
  `The sheet “${sheet}” is hidden. Unhide it with a right-click on any sheet tab, then try again.`;

export const sheetConnected = (sheet: string): string =>
  `“${sheet}” is connected to a database and can’t be written to. Create an extract of it (Extract, in the bar above its columns) and use that.`;

export const sheetTaken = (sheet: string): string =>
  `A sheet named “${sheet}” is already there. Rename it, or choose another name.`;

export const sheetProtected = (place: Place): string =>
  `The sheet “${place.sheet}” is protected, so ${at(place)} can’t be written. Whoever protects the sheet can unprotect it (Review > Unprotect Sheet); or choose another place.`;

export const structureProtected =
  'The structure of this workbook is protected, so no sheet can be added. Whoever protects it can lift that (Review > Protect Workbook).';

export const mergedCells = (place: Place): string =>
  `${at(place)} are merged cells, which can’t take what would be written there. Unmerge them, or choose another place.`;

export const tableInTheWay = (table: string, place: Place): string =>
  `The table “${table}” (${at(place)}) is in the way: neither another table nor a table of results can overlap it. Choose another place.`;

export const nameIsTable = (name: string): string =>
  `“${name}” is the name of a table, so no range can have that name. Rename the table, or choose another name.`;

export const nameIsNoRange = (name: string): string =>
  `The name “${name}” already stands for something else than cells. Rename it in the Name Manager (Formulas > Name Manager).`;

export const nameIsRange = (name: string, place: Place): string =>
  `The name “${name}” already stands for ${at(place)}, so no table can have it. Rename it in the Name Manager (Formulas > Name Manager).`;

/** Several filled cells in a word: what the first one holds, and how many more there are. */
export const filledCells = (first: string, count: number): string =>
  count === 1 ? first : `“${first}” and ${count - 1} more filled ${count === 2 ? 'cell' : 'cells'}`;

export const chartCovers = (first: Place, filled: string): string =>
  `The chart would lie over filled cells, from ${at(first)} on (${filled}). Choose another place, or insert the table without a chart.`;

export const notSelectable =
  'Select cells in the sheet first: something else is selected, such as a chart or a picture.';

export const excelRefused = (why: string): string =>
  `Excel could not do this: ${why} Try again; what was written already can be taken back with Undo.`;

export const excelTooOld = (what: string): string =>
  `This version of Excel can’t ${what}. Update Excel, or use Excel for the web.`;

/** Why nothing was written: the first conflict in full, the others counted. */
export function refusal([{ kind, address, says }, ...others]: readonly Conflict[]): string {
  const reason =
    kind === 'filled' ? `${address} is filled (${says}): choose another place, or allow it to be overwritten.` : says;
  const more = others.length === 1 ? ' One more thing is in the way.' : ` ${others.length} more things are in the way.`;
  return `Nothing was written. ${reason}${others.length ? more : ''}`;
}
