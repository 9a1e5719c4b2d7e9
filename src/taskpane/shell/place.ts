import { areaAddress, placeAddress } from '../../planning/address';
import type { Place } from '../../planning/sheet';

/** Cells by sheet and address, as a formula would name them: “Budget!B2:C7”. */
export const addressOf = ({ sheet, area }: Place): string => placeAddress(sheet, area);

/** Cells in words: “row 16”, “rows 16 to 20”, “B2:C7”. A rectangle of several columns that starts in the first is its rows. */
export function cellsInWords({ area }: Place): string {
  const { row, column, rows, columns } = area;
  if (column > 0 || columns === 1) return areaAddress(area);
  return rows === 1 ? `row ${row + 1}` : `rows ${row + 1} to ${row + rows}`;
}
