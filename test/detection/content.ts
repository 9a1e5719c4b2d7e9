import type { Area, Cell, SheetContent } from '../../src/planning/sheet';

/** What a made sheet says beyond its cells. */
export interface Extras {
  /** The area's top left cell, where the sheet does not begin at A1. */
  row?: number;
  column?: number;
  formats?: string[][];
  formulas?: SheetContent['formulas'];
  merged?: Area[];
}

/** Rows of cells as a host hands them over: every row as wide as the widest. */
export function contentOf(
  rows: (Cell | null)[][],
  { row = 0, column = 0, formats, formulas, merged }: Extras = {},
): SheetContent {
  const columns = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  return {
    name: 'Sheet',
    area: { row, column, rows: rows.length, columns },
    cells: rows.map((cells) => Array.from({ length: columns }, (_, j) => cells[j] ?? '')),
    formats: rows.slice(0, 2000).map((_, i) => Array.from({ length: columns }, (__, j) => formats?.[i]?.[j] ?? '')),
    formulas: formulas ?? [],
    merged: merged ?? [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
  };
}
