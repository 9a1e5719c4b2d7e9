import { parseArea, placeAddress } from '../planning/address';
import type { Area, Cell, NamedPlace, Place, SheetInfo } from '../planning/sheet';
import type { Conflict, WritePlan } from '../planning/writePlan';
import { intersection, overlaps, sameName, type Touched } from './touched';
import * as words from './words';

/** What a host found where a plan touches a sheet. */
export interface Standing {
  touched: Touched;
  /** The formula or value of each cell, "" where it is free; null where all are. */
  filled: { area: Area; cells: Cell[][] } | null;
  merged: Area[];
  /** Cells filled by the formula that the plan replaces here: they go with it. */
  spilled: Area | null;
}

/** What a host knows of the workbook that a plan is meant for. A name can't be a table's too. */
export interface Known {
  sheets: readonly SheetInfo[];
  tables: readonly NamedPlace[];
  names: readonly NamedPlace[];
  /** Names that stand for a number, a text or a formula. */
  otherNames: readonly string[];
  /** The workbook's structure is protected: it takes no more sheets. */
  locked: boolean;
}

/** What can be said without reading a cell: sheets that are missing or taken, names that stand for something else. */
export function conflictsOfNames(plan: WritePlan, { sheets, tables, names, otherNames, locked }: Known): Conflict[] {
  const has = (name: string): boolean => sheets.some((sheet) => sameName(sheet.name, name));
  const adds = (name: string): boolean => plan.addSheets.some((sheet) => sameName(sheet.name, name));
  const table = (name: string): NamedPlace | undefined => tables.find((one) => sameName(one.name, name));
  const wanted = [
    ...plan.tables.filter(({ name }) => !table(name)).map(({ sheet }) => sheet),
    ...plan.names.map(({ place }) => place.sheet),
    ...[...plan.cells, ...plan.charts].map(({ sheet }) => sheet),
    plan.show.sheet,
  ];
  const conflict = (kind: Conflict['kind'], address: string, says: string): Conflict => ({ kind, address, says });
  const taken = plan.addSheets.filter(({ name }) => has(name));
  const missing = new Set(wanted.filter((name) => !has(name) && !adds(name)));
  const others = [...plan.tables, ...plan.names].filter(({ name }) => otherNames.some((one) => sameName(one, name)));
  const ranges = plan.tables.flatMap(({ name }) => names.filter((one) => sameName(one.name, name)));
  const refused = locked ? plan.addSheets.slice(0, 1) : [];
  return [
    ...refused.map(({ name }) => conflict('protected', name, words.structureProtected)),
    ...taken.map(({ name }) => conflict('sheet', name, words.sheetTaken(name))),
    ...[...missing].map((name) => conflict('missing', name, words.noSheet(name))),
    ...ranges.map(({ name, place }) => conflict('name', name, words.nameIsRange(name, place))),
    ...others.map(({ name }) => conflict('name', name, words.nameIsNoRange(name))),
    ...plan.names.filter(({ name }) => table(name)).map(({ name }) => conflict('name', name, words.nameIsTable(name))),
  ];
}

/** What stands in the way in one of the places that the plan touches. */
export function conflictsAt(standing: Standing, plan: WritePlan, { sheets, tables }: Known): Conflict[] {
  const { touched } = standing;
  const info = sheets.find(({ name }) => sameName(name, touched.sheet));
  const place: Place = { sheet: info?.name ?? touched.sheet, area: touched.area };
  if (info?.protected)
    return [{ kind: 'protected', address: placeAddress(place.sheet, place.area), says: words.sheetProtected(place) }];
  if (touched.by === 'own table' || touched.by === 'format') return [];
  if (touched.by === 'chart') return coveredIn(place, standing);
  return [...mergedIn(place, standing), ...tablesIn(place, touched, plan, tables), ...filledIn(place, standing, plan)];
}

/** A value fits into merged cells in their top-left cell only; tables and spilled results don't fit at all. */
function mergedIn(place: Place, { touched, merged }: Standing): Conflict[] {
  const { sheet, area } = place;
  const oneByOne = touched.by === 'values' || (area.rows === 1 && area.columns === 1);
  const fits = (cells: Area): boolean => {
    const met = intersection(cells, area);
    if (!met) return true;
    const corner = met.row === cells.row && met.column === cells.column && met.rows === 1 && met.columns === 1;
    return oneByOne && corner;
  };
  return merged
    .filter((cells) => !fits(cells))
    .map((cells) => ({
      kind: 'merged',
      address: placeAddress(sheet, cells),
      says: words.mergedCells({ sheet, area: cells }),
    }));
}

/** Tables can't overlap, and a formula can't spill into one. */
function tablesIn({ sheet, area }: Place, { by }: Touched, plan: WritePlan, tables: readonly NamedPlace[]): Conflict[] {
  const spills = by === 'formula' && area.rows * area.columns > 1;
  if (by !== 'table' && !spills) return [];
  const own = (name: string): boolean => plan.tables.some((one) => sameName(one.name, name));
  return tables
    .filter(({ name, place }) => !own(name) && sameName(place.sheet, sheet) && overlaps(place.area, area))
    .map(({ name, place }) => ({
      kind: 'table',
      address: placeAddress(place.sheet, place.area),
      says: words.tableInTheWay(name, place),
    }));
}

/** A chart lies over cells: what stands there would be there still, and nobody would see it. */
function coveredIn({ sheet }: Place, { filled }: Standing): Conflict[] {
  const covered = filled?.cells.flatMap((line, r) => line.flatMap((cell, c) => (cell === '' ? [] : [{ cell, r, c }])));
  if (!filled || !covered?.length) return [];
  const [{ cell, r, c }] = covered;
  const area = { row: filled.area.row + r, column: filled.area.column + c, rows: 1, columns: 1 };
  const says = words.chartCovers({ sheet, area }, words.filledCells(String(cell), covered.length));
  return [{ kind: 'covered', address: placeAddress(sheet, area), says }];
}

function filledIn({ sheet }: Place, { filled, spilled }: Standing, plan: WritePlan): Conflict[] {
  if (!filled) return [];
  const { area, cells } = filled;
  const free = plan.overwrite.map(addressed).flatMap((one) => (one && sameName(one.sheet, sheet) ? [one.area] : []));
  const content = (row: number, column: number): Cell => cells[row - area.row][column - area.column];
  const isIn = (row: number, column: number) => (one: Area) => overlaps(one, { row, column, rows: 1, columns: 1 });
  // The formula itself is somebody's: what it fills goes with it, once it may be overwritten.
  const isSpilled = (row: number, column: number): boolean =>
    spilled !== null && isIn(row, column)(spilled) && !(row === spilled.row && column === spilled.column);
  const isFree = (row: number, column: number): boolean =>
    content(row, column) === '' || isSpilled(row, column) || free.some(isIn(row, column));
  return rectangles(area, (row, column) => !isFree(row, column)).map((one) => {
    const count = one.rows * one.columns;
    const holds = Array.from({ length: count }, (_, i) =>
      String(content(one.row + Math.floor(i / one.columns), one.column + (i % one.columns))),
    );
    const says = words.filledCells(holds[0], count);
    return { kind: 'filled', address: placeAddress(sheet, one), says, ...(count > 1 && { holds }) };
  });
}

/** Cells in the way as few rectangles: neighbours in a row, and rows of the same width below each other. */
function rectangles(area: Area, includes: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let above = new Map<string, Area>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    const here = new Map<string, Area>();
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!includes(row, column)) continue;
      const from = column;
      while (column + 1 < area.column + area.columns && includes(row, column + 1)) column++;
      const key = `${from} ${column}`;
      const grown = above.get(key) ?? { row, column: from, rows: 0, columns: column - from + 1 };
      if (grown.rows === 0) done.push(grown);
      grown.rows++;
      here.set(key, grown);
    }
    above = here;
  }
  return done;
}

/** Reads "Budget!P2" or "'Go to market'!A1:B2". */
export function addressed(text: string): Place | null {
  const bang = text.lastIndexOf('!');
  const area = parseArea(text.slice(bang + 1));
  const name = text.slice(0, bang);
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
  return bang > 0 && area ? { sheet, area } : null;
}
