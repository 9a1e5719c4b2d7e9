import { AmountReader } from '../../cells/amount';
import { labelKey } from '../../cells/label';
import type { Layout } from '../layout';
import type { SheetContent } from '../sheet';
import type { Choices } from '../state/state';
import { cellAt, cellsOf, spansOf, textOf, type Cells, type Span } from './cells';
import { columnsOf, isFilledDown, tagColumn } from './columns';
import { memo } from '../memo';

/** The rows of data that the user has settled to be no lines of data. */
export const settledRows = ({ data }: Layout, { rows }: Choices): number[] =>
  Object.entries(rows)
    .filter(([row, role]) => role !== 'data' && Number(row) >= data.row && Number(row) < data.row + data.rows)
    .map(([row]) => Number(row));

/** What the map says of a settled row, so that it counts as excluded. */
export interface SettledLabel {
  label: string;
  tag: 'Total' | 'Subtotal' | 'Exclude';
}

/**
 * The settled rows that a word in the map can exclude: those with a label of their own, which no line of data bears, and
 * without an error or text among their amounts, at which a formula would stop before it looks at the word.
 */
export const sumsByLabel = memo(
  (content: SheetContent, layout: Layout, choices: Choices): Map<number, SettledLabel> => {
    const sums = new Map<number, SettledLabel>();
    const column = tagColumn(layout);
    if (layout.purpose.is !== 'resources' || layout.shape.is !== 'long' || column === null) return sums;
    const settled = new Set(settledRows(layout, choices));
    if (settled.size === 0) return sums;
    const { row: first, rows } = layout.data;
    const span: Cells = {
      rows: [{ first, count: rows }],
      columns: [{ first: column, count: 1 }],
      filledDown: isFilledDown(content, layout, choices, column),
    };
    const labels = cellsOf(content, span).map(([cell]) => textOf(cell));
    const ofLines = new Set(labels.filter((_, i) => !settled.has(first + i)).map(labelKey));
    for (const row of settled) {
      const label = labels[row - first];
      if (!label || ofLines.has(labelKey(label)) || !isReadable(content, layout, row)) continue;
      const role = choices.rows[row];
      sums.set(row, { label, tag: role === 'total' ? 'Total' : role === 'subtotal' ? 'Subtotal' : 'Exclude' });
    }
    return sums;
  },
);

function isReadable(content: SheetContent, layout: Layout, row: number): boolean {
  const reader = new AmountReader();
  return columnsOf(layout, 'amount').every((column) => {
    const amount = reader.read(cellAt(content, row, column));
    return amount === null || typeof amount === 'number';
  });
}

/**
 * The rows that formulas take: the data without the rows that were settled to be none. A settled row whose label no other
 * line shares stays in, since the map excludes it there; so a row inserted above a total is taken along by itself.
 */
export function linesOf(content: SheetContent, layout: Layout, choices: Choices): Span[] {
  const { row: first, rows } = layout.data;
  const settled = settledRows(layout, choices);
  const cut = new Set(settled);
  if (settled.length > 0) for (const row of sumsByLabel(content, layout, choices).keys()) cut.delete(row);
  const kept: number[] = [];
  for (let row = first; row < first + rows; row++) if (!cut.has(row)) kept.push(row);
  return spansOf(kept);
}
