import { columnLetters } from '../address';
import type { State } from '../state/state';
import { oneLine } from '../write/ownTables';
import { columnsOf, tagRole } from './columns';

/** What the map calls the headings of a wide sheet, which are mapped like labels. */
export const headingsColumn = '(headings)';

/** What the map calls the column of the labels: its heading. Null in a sheet without labels. */
export function mapColumn({ sheet }: State): string | null {
  if (!sheet || sheet.layout.purpose.is !== 'resources' || sheet.layout.shape.is === 'shares') return null;
  if (sheet.layout.shape.is === 'wide') return headingsColumn;
  const [column] = columnsOf(sheet.layout, tagRole(sheet.layout));
  if (column === undefined) return null;
  const heading = sheet.layout.columns.find((one) => one.column === column)?.heading ?? '';
  return oneLine(heading) || `Column ${columnLetters(column)}`;
}
