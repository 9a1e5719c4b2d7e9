import type { Layout } from '../layout';
import type { Cell, SheetContent } from '../sheet';
import { cellAt, placesOf, textOf } from './cells';
import { columnsOf } from './columns';
import type { Ranges } from './ranges';
import { numberIn } from './tableFigures';
import type { DealLine } from './views';

/** The deals of PRICETABLE under the names that the sheet gives them, else by their row on it. */
export function dealLines(
  table: readonly Cell[][],
  content: SheetContent,
  layout: Layout,
  { prices }: Ranges,
): DealLine[] {
  const [header] = table;
  const rows = prices ? placesOf(prices.rows) : [];
  const [label] = columnsOf(layout, 'label');
  const nameOf = (row: number): string =>
    (label === undefined ? '' : textOf(cellAt(content, row, label))) || `Row ${row + 1}`;
  return rows.map((row, i) => {
    const cell = (column: string): Cell => table[i + 1][header.indexOf(column)];
    const number = (column: string) => numberIn(cell(column));
    const inBand = cell('In band');
    return {
      name: nameOf(row),
      price: number('Price'),
      value: number('Value'),
      weight: number('Weight'),
      fair: number('Fair price'),
      deviation: number('Deviation %'),
      inBand: inBand === 'yes' || inBand === 'no' ? inBand === 'yes' : null,
      money: number('Money to corridor'),
      inOrder: number('Concordance'),
      standing: String(cell('Quadrant')),
      segment: String(cell('Segment')),
      leftOut: String(cell('Note')),
    };
  });
}
