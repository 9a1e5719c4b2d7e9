import type { Area, SheetContent } from '../../planning/sheet';

/** Whether one rectangle lies inside another. */
export const inside = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

const covers = (area: Area, row: number, column: number): boolean => inside({ row, column, rows: 1, columns: 1 }, area);

/** What a sheet holds, with a part of it read anew. The part must lie inside; what is hidden or merged stays as it was. */
export function patched(content: SheetContent, part: SheetContent): SheetContent {
  const top = part.area.row - content.area.row;
  const left = part.area.column - content.area.column;
  const spliced = <T>(rows: T[][], fresh: T[][]): T[][] => {
    const next = rows.slice();
    fresh.forEach((cells, index) => {
      const row = rows[top + index];
      if (row) next[top + index] = [...row.slice(0, left), ...cells, ...row.slice(left + cells.length)];
    });
    return next;
  };
  const formulas = content.formulas.filter(({ row, column }) => !covers(part.area, row, column));
  return {
    ...content,
    cells: spliced(content.cells, part.cells),
    formats: spliced(content.formats, part.formats),
    formulas: [...formulas, ...part.formulas],
  };
}
