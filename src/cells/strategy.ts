import { CellError, plain } from './cell';
import { labelKey, labelOf } from './label';
import { matrixOf, shapeOf } from './matrix';
import { isMissing, parseNumber } from './number';
import { SheetError, nothing, quote, wrong } from './sheetError';

/** The strategy: its imperatives in the sheet's order, and what each weighs (any scale, at least one above 0). */
export interface Strategy {
  names: string[];
  weights: number[];
  /** The place of an imperative by its label key. */
  places: Map<string, number>;
}

/**
 * Reads a strategy range: the first column is the imperative, the last its weight; a first row whose last cell is text
 * is a header; empty rows are skipped, so that a whole column works.
 */
export function readStrategy(argument: unknown): Strategy {
  const rows = matrixOf(argument);
  const last = rows[0].length - 1;
  if (last < 1) {
    throw wrong(
      `strategy is ${shapeOf(rows)}. Give two columns or more: the imperatives in the first, their weights in the last.`,
    );
  }
  const strategy: Strategy = { names: [], weights: [], places: new Map() };
  for (let i = 0; i < rows.length; i++) {
    if (rows[i][0] === '' && rows[i][last] === '') continue;
    const name = labelOf(rows[i][0]);
    if (name instanceof CellError) throw broken(name, i, 1);
    const weight = weightOf(rows[i][last], i, last, name);
    if (weight !== null) addImperative(strategy, name, weight, i);
  }
  if (strategy.names.length === 0)
    throw nothing('strategy has no imperatives yet. List each imperative with its weight, one row each.');
  if (strategy.weights.every((weight) => weight === 0)) {
    throw nothing('All weights of strategy are zero or blank. Give at least one imperative a weight above 0.');
  }
  return strategy;
}

/** The weight of a row, 0 where it is blank, or null for a header. */
function weightOf(cell: unknown, row: number, column: number, name: string): number | null {
  const value = plain(cell);
  if (value instanceof CellError) throw broken(value, row, column + 1);
  if (typeof value !== 'string') return typeof value === 'number' ? value : 0;
  if (isMissing(value)) return 0;
  const written = parseNumber(value);
  if (written) return written.value;
  if (row === 0) return null;
  throw wrong(
    `Row ${row + 1} of strategy: the weight ${quote(value)} of ${quote(name)} is not a number. Write a weight such as 30 or 30%.`,
  );
}

function addImperative(strategy: Strategy, name: string, weight: number, row: number): void {
  if (name === '') {
    if (weight !== 0)
      throw wrong(
        `Row ${row + 1} of strategy has the weight ${weight} but no imperative. Name it, or clear the weight.`,
      );
    return;
  }
  if (weight < 0)
    throw wrong(`Row ${row + 1} of strategy: ${quote(name)} has the weight ${weight}. Weights must be 0 or more.`);
  const key = labelKey(name);
  if (strategy.places.has(key)) {
    throw wrong(
      `Row ${row + 1} of strategy: the imperative ${quote(name)} is listed twice. Keep one row for each imperative.`,
    );
  }
  strategy.places.set(key, strategy.names.length);
  strategy.names.push(name);
  strategy.weights.push(weight);
}

const broken = (error: CellError, row: number, column: number): SheetError =>
  new SheetError(error.code, `Row ${row + 1}, column ${column} of strategy shows ${error.code}. Mend that cell first.`);
