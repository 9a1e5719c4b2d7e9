import type { Column, ColumnRole, Found, Layout, Purpose, SpecialRow } from '../layout';
import { memo } from '../memo';
import type { SheetContent } from '../sheet';
import { chosen, noChoices, type Choices } from './choices';
import { findCurrencies } from './currencies';
import { findDecimalComma } from './decimalComma';
import { gather } from './evidence';
import { findData } from './extent';
import type { ColumnFacts } from './facts';
import { Grid } from './grid';
import { findHeader } from './header';
import type { Rows } from './rows';
import { numericFrom } from './top';
import { Names } from './naming';
import { findRoles } from './purpose';
import type { Roles } from './roles';
import { findSpecial } from './special';
import type { Special } from './totals';

/** Finds how a sheet is laid out. Every finding says how sure it is and why; nothing is applied unasked. */
export const findLayout = memo((content: SheetContent, imperatives: readonly string[]): Layout =>
  layOut(content, imperatives, noChoices),
);

/**
 * Finds what the choices leave open: under a header that was chosen its headings and data, for a purpose its roles. What was
 * chosen stays as it is, and says so.
 */
export function layOut(content: SheetContent, imperatives: readonly string[], choices: Choices): Layout {
  const { row: top, column: left } = content.area;
  const recognised = recognise(content, imperatives, choices);
  const { table, facts, purpose, shape, roles } = recognised;
  const { decimalComma, grid, header, data } = table;
  return {
    purpose,
    shape,
    header: { ...header, is: header.is && { first: header.is.first + top, last: header.is.last + top } },
    data: { row: data.first + top, rows: data.last - data.first + 1, column: left, columns: grid.columns },
    columns: columnsOf(facts, roles, left),
    special: settle(
      specialIn(recognised).map((one) => specialRow(one, top)),
      choices,
      top + data.first,
      top + data.last,
    ),
    currencies: findCurrencies(grid, data, moneyColumns(roles)),
    decimalComma,
  };
}

/** What the sheet holds and its columns are, with the choices made. */
function recognise(content: SheetContent, imperatives: readonly string[], choices: Choices) {
  const table = tableOf(content, choices.decimalComma, choices.header, choices.data);
  const { evidence, apart } = evidenceOf(table, imperatives);
  const { purpose, shape, roles } = findRoles(evidence, imperatives, choices);
  const facts = [...evidence.columns, ...apart];
  for (const { column } of facts) {
    const role = choices.columns.get(column + content.area.column);
    if (role) roles.set(column, chosen(role));
  }
  return { table, names: evidence.names, facts, purpose, shape, roles };
}

function specialIn({ table, names, purpose, roles }: ReturnType<typeof recognise>): Special[] {
  const isTagged = [...roles.values()].some(({ is }) => is === 'tag');
  return specialOf(table, keyOf(roles), purpose.is, isTagged ? names : noNames);
}

/**
 * The same in parts that a caller may pause between, so that a large sheet keeps nobody waiting: what each finds is kept
 * for the next.
 */
export const layoutParts = (content: SheetContent, imperatives: readonly string[]): (() => unknown)[] => [
  () => gridOf(content, commaOf(content).is),
  () => tableOf(content),
  () => evidenceOf(tableOf(content), imperatives),
  () => specialIn(recognise(content, imperatives, noChoices)),
  () => findLayout(content, imperatives),
];

// What is kept of the last sheet: choices are made, and imperatives typed, one after the other.
const commaOf = memo(findDecimalComma);
const gridOf = memo((content: SheetContent, decimalComma: boolean) => new Grid(content, decimalComma));

const tableOf = memo(
  (
    content: SheetContent,
    decimalCommaChosen?: Choices['decimalComma'],
    headerChosen?: Choices['header'],
    dataChosen?: Choices['data'],
  ) => {
    const decimalComma = decimalCommaChosen === undefined ? commaOf(content) : chosen(decimalCommaChosen);
    const grid = gridOf(content, decimalComma.is);
    const header = headerChosen === undefined ? findHeader(grid) : chosen(within(headerChosen, grid));
    const settled = within(dataChosen ?? null, grid);
    const numeric = numericFrom(grid, header.is ? header.is.last + 1 : (settled?.first ?? 0));
    const data = settled ?? findData(grid, header.is, numeric) ?? { first: 0, last: -1 };
    return { decimalComma, grid, header, data, numeric };
  },
);

type Table = ReturnType<typeof tableOf>;

const evidenceOf = memo(({ grid, header, data, numeric }: Table, imperatives: readonly string[]) =>
  gather(grid, header.is, data, numeric, new Names(imperatives)),
);

const specialOf = memo(({ grid, header, data }: Table, roles: string, purpose: Purpose, names: Names) =>
  findSpecial({ grid, header: header.is, data, roles: new Map(JSON.parse(roles)), names, purpose }),
);

const noNames = new Names([]);

/** Roles as a text that is the same for the same roles. */
const keyOf = (roles: Roles): string => JSON.stringify([...roles].map(([column, role]) => [column, role.is]));

const besideTable: Found<ColumnRole> = { is: 'other', confidence: 'likely', because: 'stands apart from the table' };

/** Chosen rows as rows of the grid, null where the sheet no longer has them. */
function within(rows: Rows | null, grid: Grid): Rows | null {
  if (!rows) return null;
  const { row: top } = grid.content.area;
  const inside = { first: Math.max(0, rows.first - top), last: Math.min(grid.rows - 1, rows.last - top) };
  return inside.first <= inside.last ? inside : null;
}

const columnsOf = (facts: ColumnFacts[], roles: Roles, left: number): Column[] =>
  facts
    .map(({ column, heading }) => ({ column: column + left, heading, role: roles.get(column) ?? besideTable }))
    .sort((one, other) => one.column - other.column);

const money = new Set<ColumnRole>(['amount', 'price', 'list', 'weight']);
const moneyColumns = (roles: Roles): number[] =>
  [...roles].filter(([, role]) => money.has(role.is)).map(([column]) => column);

function specialRow({ row, role, of }: Special, top: number): SpecialRow {
  return of ? { row: row + top, role, of: { from: of.first + top, to: of.last + top } } : { row: row + top, role };
}

/** What the user has settled of rows stands instead of what was found, and is kept even where a row is a plain line. */
function settle(special: SpecialRow[], choices: Choices, first: number, last: number): SpecialRow[] {
  if (choices.rows.size === 0) return special;
  const open = special.filter(({ row }) => !choices.rows.has(row));
  const sums = new Map(special.map((one) => [one.row, one.of]));
  for (const [row, role] of choices.rows) {
    if (row < first || row > last) continue;
    const of = sums.get(row);
    open.push(of ? { row, role: chosen(role), of } : { row, role: chosen(role) });
  }
  return open.sort((one, other) => one.row - other.row);
}
