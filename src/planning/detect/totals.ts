import type { Found, RowRole } from '../layout';
import { readSums } from './formulas';
import type { Grid } from './grid';
import { found } from './roles';
import type { RowReading, Table } from './rowReader';
import type { Rows } from './rows';
import { findSums, isIndependent, type Lines } from './sums';

/** A row of the data that is no plain line, by its place in the grid. */
export interface Special {
  row: number;
  role: Found<RowRole>;
  of?: Rows;
}

/** The rows that are named, reckoned or written as sums of others. */
export function findTotals(table: Table, readings: RowReading[], amounts: number[]): Map<number, Special> {
  const { grid } = table;
  const withAmount = readings.filter(({ hasAmount, role }) => hasAmount && !role);
  const formulas = sumRows(grid, table.data, amounts);
  const lines = linesOf(grid, withAmount, readings, amounts, formulas);
  const sums = findSums(lines);
  const details = withAmount.filter(
    (reading, i) => !sums.has(i) && reading.word === null && !formulas.has(reading.row),
  );
  const totals = new Map<number, Special>();
  withAmount.forEach((reading, i) => {
    const { row, word } = reading;
    const block = sums.get(i);
    const formula = formulas.get(row);
    if (!block && !formula && word === null) return;
    const of = block ? { first: withAmount[block.first].row, last: withAmount[block.last].row } : formula;
    const role = isTotal(reading, of, details) ? 'total' : 'subtotal';
    const special: Special = {
      row,
      role: found(role, ...trust(reading, block !== undefined, formula, of, lines, i, grid)),
    };
    if (of) special.of = of;
    totals.set(row, special);
  });
  return totals;
}

function trust(
  { word }: RowReading,
  adds: boolean,
  formula: Rows | undefined,
  of: Rows | undefined,
  lines: Lines,
  i: number,
  grid: Grid,
): [Found<RowRole>['confidence'], string] {
  const top = grid.content.area.row + 1;
  const rows = of ? `rows ${of.first + top} to ${of.last + top}` : '';
  if (formula) return ['sure', `its formulas add up ${rows}`];
  if (word !== null) return adds ? ['sure', `named a total, and adds up ${rows}`] : ['likely', 'named a total'];
  return isIndependent(lines, i)
    ? ['likely', `equals the sum of ${rows} in every column`]
    : ['guess', `equals the sum of ${rows}`];
}

/** A total adds up everything; where nothing adds up, its name decides. */
function isTotal({ word, bare, row }: RowReading, of: Rows | undefined, details: RowReading[]): boolean {
  if (word === 'grand') return true;
  if (word === 'sub' || details.length === 0) return false;
  const [first, last] = [details[0].row, details[details.length - 1].row];
  if (of) return of.first <= first && of.last >= last;
  return bare && (row > last || row < first);
}

/** Rows whose formulas add up other rows. A column where most do is a running total, and says nothing. */
function sumRows(grid: Grid, data: Rows, amounts: number[]): Map<number, Rows> {
  const inData = readSums(grid.content).filter(
    ({ row, column, rows }) => rows !== null && row >= data.first && row <= data.last && amounts.includes(column),
  );
  const perColumn = new Map<number, number>();
  for (const { column } of inData) perColumn.set(column, (perColumn.get(column) ?? 0) + 1);
  const found = new Map<number, Rows>();
  for (const { row, column, rows } of inData) {
    if (rows && (perColumn.get(column) as number) <= (data.last - data.first + 1) / 2) found.set(row, rows);
  }
  return found;
}

function linesOf(
  grid: Grid,
  withAmount: RowReading[],
  readings: RowReading[],
  amounts: number[],
  formulas: Map<number, Rows>,
): Lines {
  const count = withAmount.length;
  const columns = amounts.length;
  const lines: Lines = {
    count,
    columns,
    amounts: new Float64Array(count * columns),
    marked: new Uint8Array(count),
    startsSection: new Uint8Array(count),
    endsSection: new Uint8Array(count),
  };
  const first = readings[0]?.row ?? 0;
  withAmount.forEach(({ row, word }, i) => {
    amounts.forEach((column, j) => {
      lines.amounts[i * columns + j] = grid.number(row, column) || 0;
    });
    if (word !== null || formulas.has(row)) lines.marked[i] = 1;
    if (i === 0 || readings[row - first - 1].role !== null) lines.startsSection[i] = 1;
    if (i === count - 1 || readings[row - first + 1].role !== null) lines.endsSection[i] = 1;
  });
  return lines;
}
