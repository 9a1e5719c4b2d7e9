import { cellAddress, parseArea, sheetName } from '../../planning/address';
import type { Place } from '../../planning/sheet';

/** The cell that a selection begins with, as it is shown: “Budget!P2”. */
export const firstCell = ({ sheet, area }: Place): string =>
  `${sheetName(sheet)}!${cellAddress(area.row, area.column)}`;

/** Reads “Budget!P2”, “'Go to market'!P2”, or “P2” on the sheet given. Null where it is no address of cells. */
export function readPlace(text: string, onSheet: string | null): Place | null {
  const mark = text.lastIndexOf('!');
  const area = parseArea(text.slice(mark + 1));
  if (!area) return null;
  const named = text.slice(0, Math.max(0, mark)).trim();
  const sheet = named.replace(/^'(.*)'$/, '$1').replace(/''/g, "'") || onSheet;
  return sheet ? { sheet, area } : null;
}
