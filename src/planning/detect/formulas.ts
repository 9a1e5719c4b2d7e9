import type { SheetContent } from '../sheet';
import type { Rows } from './rows';

/** A formula of the sheet, in rows and columns of its area. */
export interface FormulaAt {
  row: number;
  column: number;
  /** Rows of the same column that it adds up, null where it does not. */
  rows: Rows | null;
  /** Whether those are single cells ("=C8+C17"), not a range: a total of subtotals. */
  picked: boolean;
  /** Whether it adds up cells of its own row. */
  across: boolean;
}

const call = /^=\s*(?:IFERROR\(\s*)?(?:SUM|SUBTOTAL|AGGREGATE)\(/i;
const reference = /(?<![A-Z!.'])\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(!])/gi;

/** Formulas that add up: SUM and SUBTOTAL over cells, or cells joined by +. */
export function readSums(content: SheetContent): FormulaAt[] {
  return content.formulas.flatMap(({ row, column, formula }) => {
    const isCall = call.test(formula);
    if (!isCall && !/^=[\s$A-Z0-9+()]*\+[\s$A-Z0-9+()]*$/i.test(formula)) return [];
    return [readSum(formula, row - content.area.row, column - content.area.column, content)];
  });
}

function readSum(formula: string, row: number, column: number, content: SheetContent): FormulaAt {
  const at: FormulaAt = { row, column, rows: null, picked: true, across: false };
  for (const [, from, top, to = from, bottom = top] of formula.matchAll(reference)) {
    const columns = [columnOf(from), columnOf(to)].map((one) => one - content.area.column);
    const rows = [Number(top) - 1, Number(bottom) - 1].map((one) => one - content.area.row);
    if (columns[0] === column && columns[1] === column) {
      at.rows = {
        first: Math.min(rows[0], at.rows?.first ?? rows[0]),
        last: Math.max(rows[1], at.rows?.last ?? rows[1]),
      };
      if (rows[1] > rows[0]) at.picked = false;
    } else if (rows[0] === row && rows[1] === row) at.across = true;
  }
  if (at.rows && (at.rows.first === at.rows.last || (at.rows.first <= row && row <= at.rows.last))) at.rows = null;
  return at;
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
