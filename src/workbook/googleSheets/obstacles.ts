import type { Look } from '../../../appsscript/server/writing';
import { placeAddress } from '../../planning/address';
import type { Area, NamedPlace, Place, SheetInfo } from '../../planning/sheet';
import type { Block, Conflict, WritePlan } from '../../planning/writePlan';
import type { Calls } from './bridge';
import { areaAt, newPlace, placeOfTable } from './steps';

/** Cells to be written, and which of them may be: a table's own cells are its to write. */
interface Target {
  place: Place;
  own: Area | null;
  /** Where a formula will stand that fills the rest of the place. */
  formula: boolean;
}

/** What stands in the way of a plan. */
export async function obstaclesTo(
  plan: WritePlan,
  calls: Calls,
  sheets: readonly SheetInfo[],
  named: readonly NamedPlace[],
): Promise<Conflict[]> {
  const fresh = new Set(plan.addSheets.map(({ name }) => name));
  const targets = targetsOf(plan, named).filter(({ place }) => !fresh.has(place.sheet));
  const reachable = (name: string) => sheets.some((sheet) => sheet.name === name && !sheet.connected);
  const present = targets.filter(({ place }) => reachable(place.sheet));
  const looks = await calls.lookAt(present.map(({ place }) => place));
  const absent = new Set(targets.map(({ place }) => place.sheet).filter((name) => !reachable(name)));
  return [
    ...plan.addSheets.filter(({ name }) => taken(name, sheets)).map(({ name }) => sheetTaken(name)),
    ...[...absent].map((name) => sheetMissing(name, sheets)),
    ...present.flatMap((target, i) => conflictsAt(target, looks[i], new Set(plan.overwrite))),
  ];
}

const taken = (name: string, sheets: readonly SheetInfo[]): boolean =>
  sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

const sheetTaken = (name: string): Conflict => ({
  kind: 'sheet',
  address: name,
  says: `A sheet named “${name}” is already there. Rename it and try again.`,
});

const sheetMissing = (name: string, sheets: readonly SheetInfo[]): Conflict =>
  taken(name, sheets)
    ? {
        kind: 'protected',
        address: name,
        says: `“${name}” is connected to a database and can’t be written to. Create an extract of it and use that.`,
      }
    : { kind: 'missing', address: name, says: `There is no sheet “${name}” any more. Choose another place.` };

function targetsOf(plan: WritePlan, named: readonly NamedPlace[]): Target[] {
  return [
    ...plan.tables.map((table) => {
      const before = placeOfTable(table, named);
      return { place: newPlace(table, before), own: before?.area ?? null, formula: false };
    }),
    ...plan.names.map(({ place }) => ({ place, own: place.area, formula: false })),
    ...plan.cells.flatMap(({ sheet, blocks }) =>
      blocks.map((block) => ({
        place: { sheet, area: extent(block) },
        own: null,
        formula: block.formula !== undefined,
      })),
    ),
  ];
}

function extent({ at, values, spills }: Block): Area {
  const area = areaAt(at);
  if (values) return { ...area, rows: values.length, columns: values[0].length };
  return { ...area, rows: spills?.rows ?? 1, columns: spills?.columns ?? 1 };
}

function conflictsAt({ place, own, formula }: Target, look: Look, overwrite: ReadonlySet<string>): Conflict[] {
  const { sheet, area } = place;
  const address = (part: Area) => placeAddress(sheet, part);
  const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
  const corner = address(cell(area.row, area.column));
  // Sheets doesn't say what a formula has filled. Where one that is to be replaced stands, the values right of it and below
  // are taken for its own: should they be another's after all, the new table shows #REF! and they stay.
  const replaced =
    formula &&
    overwrite.has(corner) &&
    look.filled.some((one) => one.formula && one.row === area.row && one.column === area.column);
  const inTheWay = look.filled.filter(
    (one) =>
      !(own && contains(own, one.row, one.column)) &&
      !overwrite.has(address(cell(one.row, one.column))) &&
      !(replaced && !one.formula),
  );
  return [
    ...(look.refused ? [{ kind: 'protected' as const, address: address(area), says: look.refused }] : []),
    ...look.merged
      .filter((merged) => !(area.rows === 1 && area.columns === 1 && contains(merged, area.row, area.column)))
      .map((merged) => ({
        kind: 'merged' as const,
        address: address(merged),
        says: `${address(merged)} is merged into one cell. Unmerge it, or choose another place.`,
      })),
    ...inTheWay.map((one) => ({
      kind: 'filled' as const,
      address: address(cell(one.row, one.column)),
      says: one.shown,
    })),
  ];
}

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
