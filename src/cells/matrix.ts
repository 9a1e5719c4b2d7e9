import { wrong } from './sheetError';

/** An argument that was left out, at the end or in the middle: Excel passes null, Sheets undefined or "". */
export const isOmitted = (argument: unknown): boolean => argument === null || argument === undefined || argument === '';

/** A range as rows of cells. A single cell arrives bare in Sheets; a list of one dimension is a column. */
export function matrixOf(argument: unknown): unknown[][] {
  if (!Array.isArray(argument)) return [[argument]];
  if (argument.length === 0) return [[null]];
  return Array.isArray(argument[0]) ? (argument as unknown[][]) : argument.map((cell) => [cell]);
}

/** The one cell of a single-value argument, or an error that says which argument got a range. */
export function scalarOf(argument: unknown, name: string): unknown {
  if (!Array.isArray(argument)) return argument;
  const rows = matrixOf(argument);
  if (rows.length > 1 || rows[0].length > 1)
    throw wrong(`${name} takes one value, but got ${shapeOf(rows)}. Give a single cell.`);
  return rows[0][0];
}

export const shapeOf = (rows: unknown[][]): string =>
  `${count(rows.length, 'row')} by ${count(rows[0].length, 'column')}`;

/** "1 row", "2 rows". */
export const count = (n: number, noun: string): string => `${n.toLocaleString('en-US')} ${noun}${n === 1 ? '' : 's'}`;
