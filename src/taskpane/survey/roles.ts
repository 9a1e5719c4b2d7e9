import type { SheetState } from '../../planning/state/state';

/** The roles that occur in the sheet's role column, each once, in their order. */
export function rolesOf({ content, layout }: SheetState): string[] {
  const column = layout.columns.find(({ role }) => role.is === 'role')?.column;
  if (column === undefined) return [];
  const first = layout.data.row - content.area.row;
  const cells = content.cells.slice(first, first + layout.data.rows).map((row) => row[column - content.area.column]);
  return [...new Set(cells.map((cell) => String(cell ?? '').trim()).filter(Boolean))];
}
