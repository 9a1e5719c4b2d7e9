import { labelKey } from '../../cells/label';
import { columnLetters } from '../address';
import type { ColumnRole, Layout } from '../layout';
import type { SheetContent } from '../sheet';
import type { Choices } from '../state/state';

/** The columns of a role, from the left. */
export const columnsOf = (layout: Layout, role: ColumnRole): number[] =>
  layout.columns
    .filter((column) => column.role.is === role)
    .map(({ column }) => column)
    .sort((one, other) => one - other);

/** What the first column of a role is called: its heading, or its letters; null where there is none. */
export function headingOfRole({ columns }: Layout, role: ColumnRole): string | null {
  const column = columns.find((one) => one.role.is === role);
  return column ? column.heading || columnLetters(column.column) : null;
}

/** What the column is for whose cells say what each line serves: to name imperatives already, else to be mapped. */
export const tagRole = (layout: Layout): 'tag' | 'label' => (columnsOf(layout, 'tag').length > 0 ? 'tag' : 'label');

/** That column. */
export const tagColumn = (layout: Layout): number | null => columnsOf(layout, tagRole(layout))[0] ?? null;

/** The columns of shares by the label key of what their heading names. */
export const shareColumns = (layout: Layout): Map<string, number> =>
  new Map(
    layout.columns.filter(({ role }) => role.is === 'share').map(({ column, heading }) => [labelKey(heading), column]),
  );

/** Whether a blank cell means the one above: as chosen, else where cells are merged, which hold their text in the first one only. */
export const isFilledDown = (content: SheetContent, { data }: Layout, { asAbove }: Choices, column: number): boolean =>
  asAbove?.[column] ??
  content.merged.some(
    (area) =>
      area.rows > 1 &&
      area.column <= column &&
      column < area.column + area.columns &&
      area.row < data.row + data.rows &&
      area.row + area.rows > data.row,
  );
