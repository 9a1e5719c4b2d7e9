import { columnLetters } from '../../planning/address';
import type { Column, ColumnRole, Layout, SpecialRow } from '../../planning/layout';
import { columnsWords as words } from './words';

const numeric: ColumnRole[] = ['amount', 'share', 'rating', 'price'];

export const headingOf = ({ heading, column }: Column): string => heading || columnLetters(column);

/** What was found, in a line: “Rows 5–76 · Jan to Dec, 12 columns · USD”. */
export function summary({ data, columns, currencies }: Layout): string {
  const amounts = columns.filter(({ role }) => numeric.includes(role.is));
  const amountText = amounts.length
    ? words.columnsOf(headingOf(amounts[0]), headingOf(amounts[amounts.length - 1]), amounts.length)
    : words.noAmounts;
  return [words.rowsOf(data.row, data.row + data.rows - 1), amountText, ...currencies].join(' · ');
}

/** Rows that look like sums of others, or were confirmed as such. */
export const sums = ({ special }: Layout): SpecialRow[] =>
  special.filter(({ role }) => role.is === 'subtotal' || role.is === 'total');

/** How many findings somebody should look at: columns that play a part, the header, and sums not yet settled. */
export function toCheck(layout: Layout): number {
  const findings = [
    layout.header,
    ...layout.columns.filter(({ role }) => role.is !== 'other').map(({ role }) => role),
    ...sums(layout).map(({ role }) => role),
  ];
  return findings.filter(({ confidence }) => confidence !== 'sure').length;
}
