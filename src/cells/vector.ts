import { plain } from './cell';
import { count, isOmitted, matrixOf, shapeOf } from './matrix';
import { wrong } from './sheetError';

/** The cells of one column or one row, and what a cell's place is called in a sentence. */
export interface Vector {
  cells: unknown[];
  place(index: number): string;
}

/** Reads a range that must be one column or one row. */
export function readVector(argument: unknown, name: string): Vector {
  const rows = matrixOf(argument);
  if (rows[0].length === 1 || rows[0].length === 0)
    return { cells: rows.map(([cell]) => cell), place: (i) => `Row ${i + 1} of ${name}` };
  if (rows.length === 1) return { cells: rows[0], place: (j) => `Column ${j + 1} of ${name}` };
  throw wrong(`${name} is ${shapeOf(rows)}. Give one column or one row.`);
}

/** The same, but of a given length: one cell for each `noun`. */
export function readVectorOf(argument: unknown, name: string, length: number, noun: string): Vector {
  const vector = readVector(argument, name);
  if (vector.cells.length === length) return vector;
  throw wrong(
    `${name} has ${vector.cells.length} cells, but there are ${length} ${noun}. Give one cell for each of the ${noun}, in one column or one row.`,
  );
}

/** The cells of a range that goes with another one, cell by cell. */
export function vectorBeside(argument: unknown, name: string, other: { name: string; length: number }): unknown[] {
  const { cells } = readVector(argument, name);
  if (cells.length === other.length) return cells;
  throw wrong(
    `${name} has ${count(cells.length, 'cell')}, but ${other.name} has ${count(other.length, 'cell')}. Give ranges that ` +
      'start and end in the same rows.',
  );
}

/**
 * Whether an optional range is as good as left out: omitted, or one blank cell. Sheets hands over a blank cell as an
 * argument left out; Excel as null or, in some builds, 0: so one cell with 0 is left out as well.
 */
export function isLeftOut(argument: unknown): boolean {
  if (isOmitted(argument)) return true;
  const rows = matrixOf(argument);
  if (rows.length > 1 || rows[0].length > 1) return false;
  const value = plain(rows[0][0]);
  return value === null || value === 0;
}
