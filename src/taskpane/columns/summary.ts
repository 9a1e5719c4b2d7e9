import { columnLetters } from '../../planning/address';
import type { Column, ColumnRole, Layout, RowRole, SpecialRow } from '../../planning/layout';
import type { SheetState } from '../../planning/state/state';
import { blanksView } from '../../planning/views/blanksView';
import { columnsWords as words } from './words';

const numeric: ColumnRole[] = ['amount', 'share', 'rating', 'price'];

export const headingOf = ({ heading, column }: Column): string => heading || columnLetters(column);

/** So many characters of a heading are enough to know it by; a survey's questions are longer. */
const longest = 20;

/** A heading, cut after the words that fit. */
function shortHeading(column: Column): string {
  const heading = headingOf(column);
  if (heading.length <= longest) return heading;
  return `${heading.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}

/** What was found, in a line: “Rows 5–76 · Jan to Dec, 12 columns · USD”. */
export function summary({ data, columns, currencies }: Layout): string {
  const amounts = columns.filter(({ role }) => numeric.includes(role.is));
  const amountText = amounts.length
    ? words.columnsOf(shortHeading(amounts[0]), shortHeading(amounts[amounts.length - 1]), amounts.length)
    : words.noAmounts;
  return [words.rowsOf(data.row, data.row + data.rows - 1), amountText, ...currencies].join(' · ');
}

const isSum = (role: RowRole): boolean => role === 'subtotal' || role === 'total';

/** Rows that were found to look like sums of others, or that the user said something of. */
export const sums = ({ layout, choices }: SheetState): SpecialRow[] =>
  layout.special.filter(({ row, role }) => isSum(role.is) || choices.rows[row] !== undefined);

/** How many findings somebody should look at: columns that play a part, the header, blank labels and sums not yet settled. */
export function toCheck(sheet: SheetState): number {
  const { header, columns } = sheet.layout;
  const findings = [header, ...columns.filter(({ role }) => role.is !== 'other').map(({ role }) => role)];
  const unsure = findings.filter(({ confidence }) => confidence !== 'sure');
  const blanks = blanksView(sheet).filter(({ evident, chosen, asAbove }) => evident && !chosen && !asAbove);
  const open = sums(sheet).filter(({ row }) => sheet.choices.rows[row] === undefined);
  return unsure.length + blanks.length + open.length;
}
