import { CellError, plain } from '../../cells/cell';
import { matrixOf } from '../../cells/matrix';
import { isMissing, parseNumber } from '../../cells/number';
import { SheetError, quote, wrong } from '../../cells/sheetError';
import { pairsOf } from './assess';
import { fairAt, fairLines, isLine, whyNot } from './fairLines';
import type { Line } from '../../scores/theilSen';

type Cell = string | number;

/** The fair-value line, or what it asks for the values in `at`, in the same shape. */
export function fairPrice(prices: unknown, values: unknown, at: unknown): Cell | Cell[][] {
  const pairs = pairsOf({ prices, values });
  const [segment] = fairLines(pairs);
  const line = segment?.line ?? null;
  // A line that falls is still the line: PRICEBAND is what refuses it.
  if (line === null || !isLine(line)) throw whyNot(pairs, segment);
  // Not isOmitted: "" is what Sheets passes for a blank cell, and a column of blanks should stay blank.
  if (at === null || at === undefined) {
    return [
      ['Slope', 'Intercept', 'Deals used'],
      [line.slope, line.intercept, pairs.rows.length],
    ];
  }
  const cells = matrixOf(at);
  if (cells.length === 1 && cells[0].length === 1) return only(cells[0][0], line);
  return cells.map((row) => row.map((cell) => fairFor(cell, line)));
}

/** What the line asks for the value in a cell: "" for a blank, "n.e." for text and errors, which are no values. */
function fairFor(cell: unknown, line: Line): Cell {
  const value = plain(cell);
  if (value === null || value === 0 || typeof value === 'boolean') return '';
  if (value instanceof CellError) return 'n.e.';
  if (typeof value === 'string' && isMissing(value)) return '';
  const number = typeof value === 'number' ? value : parseNumber(value)?.value;
  if (number === 0) return '';
  const fair = number === undefined ? NaN : fairAt(line, number);
  return Number.isFinite(fair) ? fair : 'n.e.';
}

/** The same for a single cell, which can show its error. */
function only(cell: unknown, line: Line): Cell {
  const value = plain(cell);
  if (value instanceof CellError) throw new SheetError(value.code, `at shows ${value.code}. Mend that cell first.`);
  const fair = fairFor(cell, line);
  if (fair === 'n.e.') throw wrong(`at is ${quote(String(value))}, which is no value score. Give a number.`);
  return fair;
}
