import type { Area, Cell, SheetContent } from '../sheet';
import { cellAt } from '../views/cells';
import { wrapping } from './repairFormula';

/**
 * The cells that Google's export has filled for a formula that gives a table: it puts the formula itself, or the word
 * COMPUTED_VALUE, into each. They must be emptied before the formula can fill them again. From the formula's cell to the
 * right and down, as far as nothing else stands there.
 */
export function remainsOf(head: { row: number; column: number; formula: string }, content: SheetContent): Area {
  const formulas = new Map(content.formulas.map((one) => [`${one.row} ${one.column}`, one.formula]));
  const own = wrapping(head.formula);
  const isFilled = (row: number, column: number): boolean => {
    const inner = wrapping(formulas.get(`${row} ${column}`) ?? '');
    return inner !== null && (inner === own || /^"*COMPUTED_VALUE"*$/.test(inner));
  };
  const isFree = (cell: Cell): boolean => cell === '';
  let columns = 1;
  while (isFilled(head.row, head.column + columns)) columns++;
  const belongs = (row: number): boolean =>
    isFilled(row, head.column) &&
    Array.from({ length: columns }, (_, i) => head.column + i).every(
      (column) => isFilled(row, column) || isFree(cellAt(content, row, column)),
    );
  let rows = 1;
  while (belongs(head.row + rows)) rows++;
  return { row: head.row, column: head.column, rows, columns };
}
