import { areaAddress, cellAddress } from '../address';
import type { Place } from '../sheet';
import type { State } from '../state/state';
import type { Block, ChartPlan, Format, WritePlan } from '../writePlan';
import { argumentOf, valueOf } from './arguments';
import { chartColors, headerFill } from './looks';
import { mapPlan } from './mapPlan';
import type { Held } from './ownTables';
import { results, type Result, type ResultName } from './results';
import { strategyPlan } from './strategyPlan';

/** A result at the place the user picked: its formula, and what it needs of the strategy and the map that is not there yet. */
export function resultPlan(state: State, what: ResultName, { sheet, area }: Place, held: Held): WritePlan {
  const result: Result = results[what];
  const table = reckoned(state, result);
  const [rows, columns] = [table.length, table[0].length];
  const at = cellAddress(area.row, area.column);
  const block: Block = {
    at,
    formula: { name: result.name, arguments: result.takes.map((taken) => argumentOf(state, taken)) },
    ...(rows * columns > 1 && { spills: { rows, columns } }),
  };
  const place = { row: area.row, column: area.column, rows, columns };
  const formats = looks(result, place);
  const charts = chartsBeside(sheet, place, result, table);
  const needed = result.takes.includes('strategy') ? neededPlan(state, held) : [];
  return joined([...needed, { cells: [{ sheet, blocks: [block], formats }], charts }], { sheet, cell: at });
}

/** The strategy and the map alone, without a formula. */
export function tablesPlan(state: State, held: Held, show: WritePlan['show']): WritePlan {
  return joined(neededPlan(state, held), show);
}

const neededPlan = (state: State, held: Held): Partial<WritePlan>[] => [
  strategyPlan(state, held),
  mapPlan(state, held),
];

function joined(parts: Partial<WritePlan>[], show: WritePlan['show']): WritePlan {
  const all = <K extends Exclude<keyof WritePlan, 'show'>>(key: K): WritePlan[K] =>
    parts.flatMap((part) => (part[key] ?? []) as never[]) as WritePlan[K];
  return {
    addSheets: all('addSheets'),
    tables: all('tables'),
    names: all('names'),
    cells: all('cells'),
    charts: all('charts'),
    overwrite: all('overwrite'),
    show,
  };
}

/** What the formula gives now: it is reckoned on the very cells, so how far it spills is known. One cell where it is an error. */
function reckoned(state: State, { call, takes }: Result): unknown[][] {
  try {
    const value = call(...(takes.map((taken) => valueOf(state, taken)) as never[]));
    return Array.isArray(value) ? (value as unknown[][]) : [[value]];
  } catch {
    return [['']];
  }
}

/** A chart to the right of its table, with a column between: below, the table may grow. An error has none. */
function chartsBeside(sheet: string, area: Place['area'], { chart }: Result, table: unknown[][]): ChartPlan[] {
  const rows = chart && area.rows > 1 ? chart.rowsOf(table) : 0;
  if (!chart || rows < 2) return [];
  const { row, column, columns } = area;
  const place = { row, column: column + columns + 1, rows: Math.max(14, 2 * rows + 4), columns: 8 };
  return [
    {
      sheet,
      title: chart.title,
      source: areaAddress({ row, column, rows, columns: chart.columns }),
      place: areaAddress(place),
      colors: chartColors,
    },
  ];
}

function looks({ formats }: Result, area: Place['area']): Format[] {
  const { row, column, rows, columns } = area;
  if (rows * columns === 1) return [{ range: areaAddress(area), bold: true, numberFormat: formats[0] }];
  const below = (i: number) => areaAddress({ row: row + 1, column: column + i, rows: rows - 1, columns: 1 });
  return [
    { range: areaAddress({ ...area, rows: 1 }), bold: true, fill: headerFill },
    ...formats
      .slice(0, columns)
      .flatMap((numberFormat, i) => (numberFormat ? [{ range: below(i), numberFormat }] : [])),
  ];
}
