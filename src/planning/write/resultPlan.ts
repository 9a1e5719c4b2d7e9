import { areaAddress, cellAddress } from '../address';
import type { Place } from '../sheet';
import type { State } from '../state/state';
import type { Block, Format, WritePlan } from '../writePlan';
import { argumentOf, valueOf } from './arguments';
import { headerFill } from './looks';
import { mapPlan } from './mapPlan';
import type { Held } from './ownTables';
import { results, type Result, type ResultName } from './results';
import { strategyPlan } from './strategyPlan';

/** A result at the place the user picked: its formula, and what it needs of the strategy and the map that is not there yet. */
export function resultPlan(state: State, what: ResultName, { sheet, area }: Place, held: Held): WritePlan {
  const result: Result = results[what];
  const [rows, columns] = sizeOf(state, result);
  const at = cellAddress(area.row, area.column);
  const block: Block = {
    at,
    formula: { name: result.name, arguments: result.takes.map((taken) => argumentOf(state, taken)) },
    ...(rows * columns > 1 && { spills: { rows, columns } }),
  };
  const formats = looks(result, { row: area.row, column: area.column, rows, columns });
  const needed = result.takes.includes('strategy') ? neededPlan(state, held) : [];
  return joined([...needed, { cells: [{ sheet, blocks: [block], formats }] }], { sheet, cell: at });
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
    overwrite: all('overwrite'),
    show,
  };
}

/** How far the result spills now: it is reckoned on the very cells. One cell where it is an error. */
function sizeOf(state: State, { call, takes }: Result): [rows: number, columns: number] {
  try {
    const value = call(...(takes.map((taken) => valueOf(state, taken)) as never[]));
    return Array.isArray(value) ? [value.length, value[0].length] : [1, 1];
  } catch {
    return [1, 1];
  }
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
