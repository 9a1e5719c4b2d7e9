import { tidy } from '../../cells/label';
import { parseNumber } from '../../cells/number';
import { cellAddress, placeAddress } from '../address';
import type { State } from '../state/state';
import { weightOf } from '../views/given';
import type { Format, SheetPlan, Value, WritePlan } from '../writePlan';
import { freeName } from './freeName';
import { headerFill } from './looks';
import { hasHeadings, reserveName, sameRows, strategyTable, type Held } from './ownTables';

const reserveLabel = 'Reserve for running the business';

/** What is due of the strategy: its table, where it is not there or not as the pane has it, and the reserve's cell. */
export function strategyPlan(state: State, held: Held): Partial<WritePlan> {
  const { home } = state.strategy;
  if (home.kind === 'pane') return newTable(state, held);
  const rows = strategyRecords(state);
  const due = home.kind === 'table' && !(held.strategy && sameRows(rows, held.strategy));
  if (due && held.strategy && !hasHeadings(held.strategy, strategyTable.headings)) throw new Error(otherHeadings);
  const place = state.named.find(({ name }) => name === strategyTable.name)?.place;
  const sheet = place?.sheet ?? strategyTable.sheet;
  const corner = place?.area ?? { row: 0, column: 0 };
  const table: Partial<WritePlan> = due
    ? {
        tables: [{ name: strategyTable.name, sheet, at: cellAddress(corner.row, corner.column), rows }],
        cells: [{ sheet, blocks: [], formats: weightFormats(state, corner.row + 1, corner.column + 2) }],
      }
    : {};
  const reserve = reservePlan(state, held);
  return { ...table, ...reserve, cells: [...(table.cells ?? []), ...(reserve.cells ?? [])] };
}

const otherHeadings =
  'The table “Strategy” no longer begins with Imperative, Owner and Weight. Put these headings back, or take the strategy from the table as it is.';

/** The strategy as its table holds it. A weight that can be read is a number; its format says whether it is percent. */
export const strategyRecords = ({ strategy }: State): Value[][] => [
  strategyTable.headings,
  ...strategy.imperatives
    .filter(({ name }) => tidy(name) !== '')
    .map(({ name, owner, weight }) => [tidy(name), tidy(owner), amountOf(weight)]),
];

/** A weight or a reserve as a cell's value: blank where nothing is typed, as typed where it can't be read. */
const amountOf = (typed: string): Value => (typed.trim() === '' ? '' : (weightOf(typed) ?? tidy(typed)));

/** Percent with as many decimals as were typed, where percent was typed. */
function percentFormat(typed: string): string | null {
  const number = /%\s*$/.test(typed) ? parseNumber(typed) : null;
  if (!number) return null;
  const decimals = /[.,](\d+)$/.exec(String(Number((number.value * 100).toPrecision(12))))?.[1].length ?? 0;
  return decimals > 0 ? `0.${'0'.repeat(decimals)}%` : '0%';
}

function weightFormats({ strategy }: State, row: number, column: number): Format[] {
  const typed = strategy.imperatives.filter(({ name }) => tidy(name) !== '').map(({ weight }) => weight);
  return typed.map((weight, i) => ({
    range: cellAddress(row + i, column),
    numberFormat: percentFormat(weight) ?? 'General',
  }));
}

/** The table on a sheet of its own, in its first cell, with the reserve beside it. */
function newTable(state: State, held: Held): Partial<WritePlan> {
  if (held.strategy)
    throw new Error(
      'The workbook has a table “Strategy” already. Take the strategy from it, or rename the table, then write again.',
    );
  const name = freeName(
    strategyTable.sheet,
    (state.sheets ?? []).map((sheet) => sheet.name),
  );
  const sheet: SheetPlan = {
    name,
    blocks: [{ at: 'E1', values: [[reserveLabel, amountOf(state.strategy.reserve)]] }],
    formats: [
      { range: 'A1:C1', bold: true, fill: headerFill },
      ...weightFormats(state, 1, 2),
      { range: 'F1', numberFormat: percentFormat(state.strategy.reserve) ?? 'General' },
    ],
    widths: { A: 32, B: 26, C: 10, E: 32, F: 10 },
  };
  return {
    addSheets: [sheet],
    tables: [{ name: strategyTable.name, sheet: name, at: 'A1', rows: strategyRecords(state) }],
    names: [{ name: reserveName, place: { sheet: name, area: { row: 0, column: 5, rows: 1, columns: 1 } } }],
  };
}

/** The reserve in its cell. One that has none yet, beside a strategy of the user's own, gets a sheet: nothing there is touched. */
function reservePlan(state: State, held: Held): Partial<WritePlan> {
  const { reserve, reserveHome } = state.strategy;
  const value = amountOf(reserve);
  const numberFormat = percentFormat(reserve) ?? 'General';
  if (reserveHome) {
    if (value === (held.reserve ?? '')) return {};
    const { sheet, area } = reserveHome;
    const at = cellAddress(area.row, area.column);
    return {
      cells: [{ sheet, blocks: [{ at, values: [[value]] }], formats: [{ range: at, numberFormat }] }],
      overwrite: [placeAddress(sheet, area)],
    };
  }
  if (value === '') return {};
  const name = freeName(
    reserveName,
    (state.sheets ?? []).map((sheet) => sheet.name),
  );
  const sheet: SheetPlan = {
    name,
    blocks: [{ at: 'A1', values: [[reserveLabel, value]] }],
    formats: [{ range: 'B1', numberFormat }],
    widths: { A: 32, B: 10 },
  };
  const place = { sheet: name, area: { row: 0, column: 1, rows: 1, columns: 1 } };
  return { addSheets: [sheet], names: [{ name: reserveName, place }] };
}
