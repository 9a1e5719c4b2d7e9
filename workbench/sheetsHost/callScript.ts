import type { ICellData, Nullable } from '@univerjs/core';
import type { FunctionVariantType } from '@univerjs/engine-formula';
import { CellError, type Cell } from '../cell';
import type { Book } from '../grid/book';
import type { Outcome } from '../grid/results';
import { cellOf, cellsRead } from '../grid/values';
import { isDateFormat, momentOf } from './dates';
import type { ScriptWindow } from './scriptFrame';

export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Calls a custom function with what Sheets hands over: a cell as a value, a range as rows, a blank as "", what is left out as
 * undefined, a date as a Date, an error as its code. A throw shows its message, in which the code comes first.
 */
export function callScript(
  script: ScriptWindow,
  called: ((...given: unknown[]) => unknown) | undefined,
  given: FunctionVariantType[],
  book: Book,
): Outcome {
  if (!called) return { code: '#NAME?', sentence: '' };
  const plain = (cell: Cell): unknown => (cell instanceof CellError ? cell.code : (cell ?? ''));
  const dated = (data: Nullable<ICellData>): unknown => {
    const cell = cellOf(data);
    const isDate = typeof cell === 'number' && isDateFormat(book.styleOf(data).n?.pattern ?? '');
    return isDate ? new script.Date(momentOf(cell, timeZone)) : plain(cell);
  };
  const handed = given.map((variant) => {
    const value = cellsRead(variant, dated);
    if (!Array.isArray(value)) return value === null ? undefined : plain(value);
    // What was read from a reference is plain already; an array of the formula's own holds cells.
    const rows = value.map((row) =>
      row.map((cell) => (cell === null || cell instanceof CellError ? plain(cell) : cell)),
    );
    if (rows.length === 1 && rows[0].length === 1) return rows[0][0];
    return script.Array.from(rows, (row) => script.Array.from(row));
  });
  try {
    return { value: called(...handed) };
  } catch (error) {
    const message = String((error as Error).message);
    const [, code, sentence] = /^(#\S+) (.*)$/s.exec(message) ?? [message, '#VALUE!', message];
    return { code, sentence };
  }
}
