import type { Look } from '../../../appsscript/server/writing';
import { placeAddress } from '../../planning/address';
import type { Cell, NamedPlace, SheetInfo } from '../../planning/sheet';
import type { Conflict, WritePlan } from '../../planning/writePlan';
import { conflictsAt, conflictsOfNames, type Known, type Standing } from '../conflicts';
import { sameName, touched, type Touched } from '../touched';
import * as words from '../words';
import type { Calls } from './bridge';

/** What stands in the way of a plan. Named ranges are Sheets' tables; protection is a matter of ranges and of people. */
export async function obstaclesTo(
  plan: WritePlan,
  calls: Calls,
  sheets: readonly SheetInfo[],
  named: readonly NamedPlace[],
): Promise<Conflict[]> {
  const known: Known = {
    sheets: sheets.map((sheet) => ({ ...sheet, protected: false })),
    tables: named.filter(({ name }) => plan.tables.some((table) => sameName(table.name, name))),
    names: [],
    otherNames: [],
    locked: false,
  };
  const sheetOf = ({ sheet: name }: Touched) => sheets.find((sheet) => sameName(sheet.name, name));
  const places = touched(plan, named).flatMap((place) => {
    const sheet = sheetOf(place);
    return sheet && !sheet.connected ? [{ ...place, sheet: sheet.name }] : [];
  });
  const connected = sheets.filter(
    (one) => one.connected && touched(plan, named).some((place) => sheetOf(place) === one),
  );
  const looks = await calls.lookAt(places.map(({ sheet, area }) => ({ sheet, area })));
  return [
    ...conflictsOfNames(plan, known),
    ...connected.map(({ name }): Conflict => ({ kind: 'protected', address: name, says: words.sheetConnected(name) })),
    ...places.flatMap((place, i) => {
      const { refused } = looks[i];
      if (refused === null) return conflictsAt(standing(place, looks[i]), plan, known);
      return [{ kind: 'protected' as const, address: placeAddress(place.sheet, place.area), says: refused }];
    }),
  ];
}

/**
 * Sheets doesn't say which cells a formula has filled. Where one stands that is to be replaced, the values beside and below it
 * pass for its own here; the server finds out when it takes the formula away, and puts it back if they stay.
 */
function standing(place: Touched, { filled, merged }: Look): Standing {
  const { row, column, rows, columns } = place.area;
  const cells = Array.from({ length: rows }, () => Array<Cell>(columns).fill(''));
  const replaces =
    place.by === 'formula' && filled.some((one) => one.formula && one.row === row && one.column === column);
  for (const one of filled)
    if (one.formula || !replaces) cells[one.row - row][one.column - column] = one.formula || one.value;
  return { touched: place, filled: { area: place.area, cells }, merged, spilled: null };
}
