import type { NamedPlace, Place } from '../sheet';
import type { StrategyHome } from '../state/state';
import { mapTable, strategyTable } from './ownTables';
import type { Reader } from './reader';

/** Nobody types more at once, and it is little to read. */
const looksAt = 100;

/** Rows right below a range of this name. */
interface Below {
  name: string;
  place: Place;
}

/**
 * Rows typed right below Plumbline's own named ranges. A table takes them in, a named range doesn't: they look as if they
 * counted, and no formula sees them.
 */
export async function rowsBelow(workbook: Pick<Reader, 'read'>, named: readonly NamedPlace[]): Promise<Below[]> {
  const own = named.filter(
    ({ kind, name }) => kind === 'name' && (name === strategyTable.name || name === mapTable.name),
  );
  const found = own.map(async ({ name, place: { sheet, area } }): Promise<Below[]> => {
    const below = { ...area, row: area.row + area.rows, rows: looksAt };
    const { area: read, cells } = await workbook.read(sheet, below);
    const blank = cells.findIndex((line) => line.every((cell) => cell === ''));
    const rows = blank < 0 ? cells.length : blank;
    return rows > 0 && read.row === below.row ? [{ name, place: { sheet, area: { ...below, rows } } }] : [];
  });
  return (await Promise.all(found)).flat();
}

/** Those that matter: where the strategy in use stands elsewhere, a range of that name may well have something below it. */
export const missedBy = (found: readonly Below[], home: StrategyHome | undefined): Place[] =>
  found.filter(({ name }) => name === mapTable.name || home?.kind === 'table').map(({ place }) => place);
