import { count, matrixOf, shapeOf } from './matrix';
import { wrong } from './sheetError';

/** A range of one column, or of one row, as the list of its cells. */
export function vectorOf(argument: unknown, name: string): unknown[] {
  const rows = matrixOf(argument);
  if (rows[0].length === 1) return rows.map(([cell]) => cell);
  if (rows.length === 1) return rows[0];
  throw wrong(`${name} is ${shapeOf(rows)}. Give a single column, with one cell for each deal.`);
}

/** The same for a range that goes with another one, cell by cell. */
export function vectorBeside(argument: unknown, name: string, other: { name: string; length: number }): unknown[] {
  const cells = vectorOf(argument, name);
  if (cells.length === other.length) return cells;
  throw wrong(
    `${name} has ${count(cells.length, 'cell')}, but ${other.name} has ${count(other.length, 'cell')}. Give ranges that ` +
      'start and end in the same rows.',
  );
}
