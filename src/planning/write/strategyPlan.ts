import { tidy } from '../../cells/label';
import { parseNumber } from '../../cells/number';
import { quote } from '../../cells/sheetError';
import { cellAddress, placeAddress } from '../address';
import type { Cell } from '../sheet';
import type { State } from '../state/state';
import { amountOf, strategyLines } from '../views/given';
import type { Format, SheetPlan, Value, WritePlan } from '../writePlan';
import { freeName } from './freeName';
import { headerFill } from './looks';
import { hasHeadings, newReserveName, reservePlace, rewritten, sameRows, strategyTable, type Held } from './ownTables';

const reserveLabel = 'Reserve for running the business';

/** What is due of the strategy: its table, where it is not there or not as the pane has it, and the reserve's cell. */
export function strategyPlan(state: State, held: Held): Partial<WritePlan> {
  const { home } = state.strategy;
  if (home.kind === 'pane' && held.strategy) throw new Error(tableTaken);
  if (home.kind !== 'range' && !held.strategy) return newTable(state);
  const reserve = reservePlan(state, held);
  if (home.kind === 'range') {
    const { sheet } = home.place;
    if (!state.sheets?.some(({ name }) => name === sheet)) throw new Error(sheetGone(sheet));
    return reserve;
  }
  const table = tablePlan(state, held.strategy ?? []);
  return { ...table, ...reserve, cells: [...(table.cells ?? []), ...(reserve.cells ?? [])] };
}

function tablePlan(state: State, held: Cell[][]): Partial<WritePlan> {
  const rows = strategyRecords(state);
  if (sameRows(rows, held)) return {};
  if (!hasHeadings(held, strategyTable.headings)) throw new Error(otherHeadings);
  const own = state.named.find(({ name }) => name === strategyTable.name);
  if (!own) return {};
  const { sheet, area } = own.place;
  return {
    tables: [rewritten(own, rows)],
    cells: [{ sheet, blocks: [], formats: weightFormats(state, area.row + 1, area.column + 2) }],
  };
}

const tableTaken =
  'The workbook has a table “Strategy” already. Take the strategy from it, or rename the table, then write again.';

const sheetGone = (sheet: string): string =>
  `The sheet ${quote(sheet)}, which the strategy was taken from, is gone. Take the strategy from other cells.`;

const otherHeadings =
  'The table “Strategy” no longer begins with Imperative, Owner and Weight. Put these headings back, or take the strategy from the table as it is.';

/** The strategy as its table holds it. A weight that can be read is a number; its format says whether it is percent. */
const strategyRecords = ({ strategy }: State): Value[][] => [strategyTable.headings, ...strategyLines(strategy)];

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
function newTable(state: State): Partial<WritePlan> {
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
    names: [{ name: newReserveName(state), place: { sheet: name, area: { row: 0, column: 5, rows: 1, columns: 1 } } }],
  };
}

/** The reserve in its cell. One that has none yet, beside a strategy of the user's own, gets a sheet: nothing there is touched. */
function reservePlan(state: State, held: Held): Partial<WritePlan> {
  const { reserve } = state.strategy;
  const place = reservePlace(state);
  const value = amountOf(reserve);
  const numberFormat = percentFormat(reserve) ?? 'General';
  if (place) {
    if (value === (held.reserve ?? '')) return {};
    const { sheet, area } = place;
    const at = cellAddress(area.row, area.column);
    return {
      cells: [{ sheet, blocks: [{ at, values: [[value]] }], formats: [{ range: at, numberFormat }] }],
      overwrite: [placeAddress(sheet, area)],
    };
  }
  if (value === '') return {};
  const name = freeName(
    'Reserve',
    (state.sheets ?? []).map((sheet) => sheet.name),
  );
  const sheet: SheetPlan = {
    name,
    blocks: [{ at: 'A1', values: [[reserveLabel, value]] }],
    formats: [{ range: 'B1', numberFormat }],
    widths: { A: 32, B: 10 },
  };
  const area = { row: 0, column: 1, rows: 1, columns: 1 };
  return { addSheets: [sheet], names: [{ name: newReserveName(state), place: { sheet: name, area } }] };
}
