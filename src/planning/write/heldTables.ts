import type { Place } from '../sheet';
import type { State } from '../state/state';
import type { Reader } from './reader';
import { mapTable, reservePlace, strategyTable, type Held } from './ownTables';

/** What the workbook holds of Plumbline's own tables, read just before a plan is made: others may have edited them since. */
export async function heldTables(workbook: Pick<Reader, 'read'>, state: State): Promise<Held> {
  const placeOf = (name: string): Place | null => state.named.find((one) => one.name === name)?.place ?? null;
  const cells = async (place: Place | null) => place && (await workbook.read(place.sheet, place.area)).cells;
  const reserve = await cells(reservePlace(state));
  return {
    strategy: await cells(placeOf(strategyTable.name)),
    map: await cells(placeOf(mapTable.name)),
    reserve: reserve && (reserve[0]?.[0] ?? ''),
  };
}
