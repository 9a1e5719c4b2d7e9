import type { Area, NamedPlace, Place } from '../sheet';
import type { Tables } from '../state/action';
import type { State } from '../state/state';
import { mapColumn } from '../views/mapColumn';
import { mapTable, strategyTable } from './ownTables';
import type { Reader } from './reader';
import { mapOf, mapRecordsOf } from './restoredMap';
import { strategyNow } from './restoredStrategy';
import { missedBy, rowsBelow } from './rowsBelow';

/** The strategy and the map of the sheet in work, as the workbook has them now. */
export async function tablesNow(workbook: Pick<Reader, 'read'>, state: State): Promise<Tables> {
  const [strategy, map, below] = await Promise.all([
    strategyNow(workbook, state),
    mapNow(workbook, state),
    rowsBelow(workbook, state.named),
  ]);
  return { strategy, map, below: missedBy(below, state.strategy.home) };
}

async function mapNow(workbook: Pick<Reader, 'read'>, state: State): Promise<Tables['map']> {
  const { sheet } = state.mapping;
  const column = mapColumn(state);
  const records = sheet === null || column === null ? [] : await mapRecordsOf(workbook, state.named);
  if (sheet === null || column === null || records.length === 0) return null;
  return { sheet, column, rows: mapOf(records, sheet, column) };
}

/** Where the workbook keeps them. */
function placesOf({ strategy: { home, reserveHome }, named }: State): Place[] {
  const own = (one: NamedPlace): boolean =>
    one.name === mapTable.name || (one.name === strategyTable.name && home.kind === 'table');
  return [
    ...named.filter(own).map(({ place }) => place),
    ...(home.kind === 'range' ? [home.place] : []),
    ...(reserveHome ? [reserveHome] : []),
  ];
}

/** Whether an edit may have touched them; the row below counts too, since a table takes in what is typed there. */
export const touchesTables = (state: State, sheet: string, area: Area | null): boolean =>
  placesOf(state).some((place) => place.sheet === sheet && (!area || overlap(area, place.area)));

const overlap = (one: Area, other: Area): boolean =>
  one.row <= other.row + other.rows &&
  one.row + one.rows > other.row &&
  one.column < other.column + other.columns &&
  one.column + one.columns > other.column;
