import type { Area } from '../../address';
import type { Block, GridSheet } from '../book';

/** A point of the sheet: pixels from the upper left corner of a cell. */
export interface Corner {
  row: number;
  column: number;
  rowOffset: number;
  columnOffset: number;
}

export interface Place {
  from: Corner;
  to: Corner;
}

/** Exactly over these cells. */
export const over = (sheet: GridSheet, { startRow, startColumn, endRow, endColumn }: Area): Place => ({
  from: { row: startRow, column: startColumn, rowOffset: 0, columnOffset: 0 },
  to: {
    row: endRow,
    column: endColumn,
    rowOffset: sheet.getRowHeight(endRow),
    columnOffset: sheet.getColumnWidth(endColumn),
  },
});

/** From a point on, so wide and so high. */
export function sized(sheet: GridSheet, from: Corner, width: number, height: number): Place {
  const [column, columnOffset] = ahead(from.column, from.columnOffset + width, (at) => sheet.getColumnWidth(at));
  const [row, rowOffset] = ahead(from.row, from.rowOffset + height, (at) => sheet.getRowHeight(at));
  return { from, to: { row, column, rowOffset, columnOffset } };
}

function ahead(from: number, pixels: number, sizeAt: (index: number) => number): [index: number, offset: number] {
  let [index, rest] = [from, pixels];
  while (rest > sizeAt(index)) rest -= sizeAt(index++);
  return [index, rest];
}

/** As wide and high as Excel draws a new chart, which it puts in the midst of the window. */
export function besides({ sheet, area }: Block): Place {
  const from = { row: area.startRow, column: area.endColumn + 2, rowOffset: 0, columnOffset: 0 };
  return sized(sheet, from, 480, 288);
}

/** The cells that lie under it, also in part. */
export const coveredBy = ({ from, to }: Place): Area => ({
  startRow: from.row,
  startColumn: from.column,
  endRow: to.row,
  endColumn: to.column,
});

/** The distance between two points, in pixels. */
export function sizeOf(sheet: GridSheet, { from, to }: Place): { width: number; height: number } {
  const sum = (start: number, end: number, sizeAt: (index: number) => number): number => {
    let pixels = 0;
    for (let at = start; at < end; at++) pixels += sizeAt(at);
    return pixels;
  };
  const width = sum(from.column, to.column, (at) => sheet.getColumnWidth(at)) - from.columnOffset + to.columnOffset;
  const height = sum(from.row, to.row, (at) => sheet.getRowHeight(at)) - from.rowOffset + to.rowOffset;
  return { width: Math.round(width), height: Math.round(height) };
}
