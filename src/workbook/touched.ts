import { parseArea } from '../planning/address';
import type { Area, NamedPlace, Place } from '../planning/sheet';
import type { Block, CellsPlan, ChartPlan, TablePlan, Value, WritePlan } from '../planning/writePlan';

/** Cells that a plan writes on a sheet that is there already, and what for. */
export interface Touched extends Place {
  /** The cells of a table that is rewritten where it stands, and cells that are only formatted, may be filled. */
  by: 'values' | 'formula' | 'table' | 'own table' | 'format' | 'chart';
}

/** Sheets, tables and names are told apart without regard to case. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The area of an address in a plan. A plan with anything else is a defect. */
export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`“${address}” is no address of cells.`);
  return area;
}

export const overlaps = (one: Area, other: Area): boolean => intersection(one, other) !== null;

/** Whether all of the other lies within. */
export function covers(one: Area, other: Area): boolean {
  const shared = intersection(one, other);
  return shared?.rows === other.rows && shared.columns === other.columns;
}

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

const sized = ({ row, column }: Area, values: readonly Value[][]): Area => ({
  row,
  column,
  rows: values.length,
  columns: Math.max(0, ...values.map((line) => line.length)),
});

/** Where a table comes to stand. A table has a row below its header, if only a blank one, and keeps columns added to it. */
export function tableArea({ at, rows }: TablePlan, existing: NamedPlace | undefined): Area {
  const area = sized(existing?.place.area ?? areaOf(at), rows);
  return {
    ...area,
    rows: Math.max(2, area.rows),
    columns: Math.max(area.columns, existing?.place.area.columns ?? 0),
  };
}

function tableTouches(plan: TablePlan, tables: readonly NamedPlace[]): Touched[] {
  const existing = tables.find(({ name }) => sameName(name, plan.name));
  const wanted = tableArea(plan, existing);
  if (!existing) return [{ sheet: plan.sheet, area: wanted, by: 'table' }];
  const { sheet, area: own } = existing.place;
  const planned = sized(own, plan.rows).columns;
  const free: Area[] = [
    // The columns it grows by, and the rows.
    { ...wanted, column: own.column + own.columns, columns: wanted.columns - own.columns },
    {
      ...wanted,
      row: own.row + own.rows,
      rows: wanted.rows - own.rows,
      columns: Math.min(own.columns, wanted.columns),
    },
    // Rows it no longer has are cleared: what somebody wrote into columns of their own there would be lost.
    {
      ...own,
      row: own.row + plan.rows.length,
      rows: own.rows - plan.rows.length,
      column: own.column + planned,
      columns: own.columns - planned,
    },
  ];
  return [
    { sheet, area: own, by: 'own table' },
    ...free
      .filter(({ rows, columns }) => rows > 0 && columns > 0)
      .map((area): Touched => ({ sheet, area, by: 'table' })),
  ];
}

function blockTouches(sheet: string, { at, values, formula, spills }: Block): Touched[] {
  const corner = areaOf(at);
  const found: Touched[] = [];
  if (values?.length) found.push({ sheet, area: sized(corner, values), by: 'values' });
  if (formula) found.push({ sheet, area: { ...corner, ...(spills ?? { rows: 1, columns: 1 }) }, by: 'formula' });
  return found;
}

const cellsTouches = ({ sheet, blocks, formats }: CellsPlan): Touched[] => [
  ...blocks.flatMap((block) => blockTouches(sheet, block)),
  ...formats.map(({ range }): Touched => ({ sheet, area: areaOf(range), by: 'format' })),
];

const chartTouch = ({ sheet, place }: ChartPlan): Touched => ({ sheet, area: areaOf(place), by: 'chart' });

/** Every rectangle the plan touches on sheets that it does not add itself, given the tables that are there. */
export function touched(plan: WritePlan, tables: readonly NamedPlace[]): Touched[] {
  const added = (sheet: string): boolean => plan.addSheets.some(({ name }) => sameName(name, sheet));
  return [
    ...plan.tables.flatMap((one) => tableTouches(one, tables)),
    ...plan.cells.flatMap(cellsTouches),
    ...plan.charts.map(chartTouch),
  ].filter(({ sheet }) => !added(sheet));
}
