import { ObjectMatrix, type ICellData, type Nullable } from '@univerjs/core';
import type { Area } from '../address';
import type { Book, GridSheet } from './book';
import { cellOf } from './values';

/** The rectangle that holds every filled cell, null for an empty sheet. */
export function usedArea(book: Book, sheet: GridSheet): Area | null {
  const used: Area = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
  const include = (row: number, column: number, data: Nullable<ICellData>): void => {
    if (cellOf(data) === null && !data?.f && !data?.si) return;
    used.startRow = Math.min(used.startRow, row);
    used.startColumn = Math.min(used.startColumn, column);
    used.endRow = Math.max(used.endRow, row);
    used.endColumn = Math.max(used.endColumn, column);
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, data) => include(row, column, data));
  new ObjectMatrix(book.spilled(sheet)).forValue((row, column, data) => include(row, column, data));
  return used.endRow < 0 ? null : used;
}
