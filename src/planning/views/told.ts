import { quote } from '../../cells/sheetError';
import { columnLetters } from '../address';
import type { Area } from '../sheet';
import type { SheetState } from '../state/state';
import { placesAre } from './tallies';
import type { Warning } from './views';

/** How many things of a kind are told one by one. */
export const told = 5;

/** Cells of the mapped sheet, for a warning to lead to. */
export const cellsAt = (
  { content }: SheetState,
  area: Partial<Area> & Pick<Area, 'row' | 'column'>,
): Warning['place'] => ({
  sheet: content.name,
  area: { rows: 1, columns: 1, ...area },
});

/** The first of a label's places: its row across the data, or its column in a wide sheet. */
export function labelPlace(sheet: SheetState, [place]: readonly number[]): Warning['place'] {
  const { data, shape } = sheet.layout;
  return placesAre(shape.is) === 'rows'
    ? cellsAt(sheet, { row: place, column: data.column, columns: data.columns })
    : cellsAt(sheet, { row: data.row, column: place, rows: data.rows });
}

/** "row 16", "rows 7, 9 and 12 more"; columns by their letters. */
export function whereText({ layout }: SheetState, places: readonly number[]): string {
  const rows = placesAre(layout.shape.is) === 'rows';
  const names = places.map((place) => (rows ? String(place + 1) : columnLetters(place)));
  return `${rows ? 'row' : 'column'}${places.length > 1 ? 's' : ''} ${listed(names)}`;
}

/** "7, 9 and 12", with the rest counted where there are many. */
export function listed(names: readonly string[], most = told): string {
  if (names.length <= 1) return names.join('');
  if (names.length <= most) return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
  return `${names.slice(0, most - 1).join(', ')} and ${(names.length - most + 1).toLocaleString('en-US')} more`;
}

export const quoted = (names: readonly string[]): string => listed(names.map(quote));
