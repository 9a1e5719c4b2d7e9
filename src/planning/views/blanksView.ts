import type { Column, ColumnRole, Layout } from '../layout';
import { memo } from '../memo';
import type { SheetContent } from '../sheet';
import type { Choices, SheetState } from '../state/state';
import { cellAt } from './cells';
import { isFilledDown } from './columns';

/** A column of labels with blank cells among its lines. */
export interface Blanks {
  column: Column;
  count: number;
  /** Whether a blank means the cell above, and whether the user has said so. */
  asAbove: boolean;
  chosen: boolean;
  /** Whether it looks as if each label stood once, above the lines that it is for. */
  evident: boolean;
}

const labelling: readonly ColumnRole[] = ['label', 'tag', 'team', 'segment', 'role'];

/** The columns of labels that hold blanks. A blank means nothing until somebody says otherwise, merged cells aside. */
export const blanksView = ({ content, layout, choices }: SheetState): Blanks[] => view(content, layout, choices);

const view = memo((content: SheetContent, layout: Layout, choices: Choices): Blanks[] => {
  if (layout.shape.is === 'wide') return [];
  const special = new Set(layout.special.map(({ row }) => row));
  const lines = Array.from({ length: layout.data.rows }, (_, i) => layout.data.row + i).filter(
    (row) => !special.has(row),
  );
  return layout.columns
    .filter(({ role }) => labelling.includes(role.is))
    .flatMap((column): Blanks[] => {
      const isBlank = lines.map((row) => cellAt(content, row, column.column) === '');
      const count = isBlank.filter(Boolean).length;
      if (count === 0 || count === lines.length) return [];
      return [
        {
          column,
          count,
          asAbove: isFilledDown(content, layout, choices, column.column),
          chosen: choices.asAbove?.[column.column] !== undefined,
          evident: !isBlank[0] && count >= mostlyBlank * lines.length,
        },
      ];
    });
});

/** Labels that are merely missing are fewer than this part of the lines. */
const mostlyBlank = 0.4;
