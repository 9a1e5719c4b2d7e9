import type { NamedPlace, Place } from '../sheet';
import type { StrategyHome } from '../state/state';
import { mapTable, strategyTable } from './ownTables';
import type { Reader } from './reader';

/** Nobody types more at once, and it is little to read. */
const looksAt = 100;

/**
 * Rows typed right below Plumbline's own named ranges. A table takes them in, a named range doesn't: they look as if they
 * counted, and no formula sees them. A strategy that stands elsewhere may well have something below it.
 */
export async function rowsBelow(
  workbook: Pick<Reader, 'read'>,
  named: readonly NamedPlace[],
  home: StrategyHome | undefined,
): Promise<Place[]> {
  const own = home?.kind === 'table' ? [strategyTable.name, mapTable.name] : [mapTable.name];
  const ranges = named.filter(({ kind, name }) => kind === 'name' && own.includes(name));
  const found = ranges.map(async ({ place: { sheet, area } }): Promise<Place[]> => {
    const below = { ...area, row: area.row + area.rows, rows: looksAt };
    const { area: read, cells } = await workbook.read(sheet, below);
    const blank = cells.findIndex((line) => line.every((cell) => cell === ''));
    const rows = blank < 0 ? cells.length : blank;
    return rows > 0 && read.row === below.row ? [{ sheet, area: { ...below, rows } }] : [];
  });
  return (await Promise.all(found)).flat();
}
