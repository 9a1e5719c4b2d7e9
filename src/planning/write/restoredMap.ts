import { labelKey } from '../../cells/label';
import type { Argument } from '../formula';
import type { NamedPlace } from '../sheet';
import type { MapRow, WrittenMap } from '../state/state';
import { labelText } from './formulasFound';
import { hasHeadings, mapTable } from './ownTables';
import type { Reader } from './reader';

/** A row of the map's table, of whatever sheet. */
interface MapRecord {
  sheet: string;
  column: string;
  row: MapRow;
}

export async function mapRecordsOf(workbook: Pick<Reader, 'read'>, named: readonly NamedPlace[]): Promise<MapRecord[]> {
  const place = named.find(({ name }) => name === mapTable.name)?.place;
  if (!place) return [];
  const { cells } = await workbook.read(place.sheet, place.area);
  if (!hasHeadings(cells, mapTable.headings)) return [];
  return cells.slice(1).map((cellsOfRow) => {
    const [sheet = '', column = '', label = '', tag = ''] = cellsOfRow.map(labelText);
    return { sheet, column, row: [label, tag] };
  });
}

const same = (one: string, other: string): boolean => labelKey(one) === labelKey(other);

/** What the map says of a column of a sheet. */
export const mapOf = (records: readonly MapRecord[], sheet: string, column: string): MapRow[] =>
  records
    .filter((one) => same(one.sheet, sheet) && same(one.column, column) && labelKey(one.row[0]) !== '')
    .map(({ row }) => row);

/** What the map says of a sheet: of the column that its formula takes, or else of the first that the map knows of it. */
export function restoredMap(
  records: readonly MapRecord[],
  sheet: string,
  taken: Argument | undefined,
): WrittenMap | null {
  const column = taken?.kind === 'map' ? taken.column : records.find((one) => same(one.sheet, sheet))?.column;
  const rows = column === undefined ? [] : mapOf(records, sheet, column);
  return column === undefined || rows.length === 0 ? null : { column, rows };
}
