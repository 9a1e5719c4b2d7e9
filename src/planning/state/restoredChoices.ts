import type { ColumnRole, Layout, Purpose, RowRole, Shape } from '../layout';
import { placesOf, type Cells, type Span } from '../views/cells';
import type { Given } from '../views/ranges';
import { columnsOf } from '../views/columns';
import type { Choices } from './state';

type GivenCells = Partial<Record<Given, Cells>>;

const roleOf: Partial<Record<Given, ColumnRole>> = {
  amounts: 'amount',
  lines: 'label',
  teams: 'team',
  ratings: 'rating',
  roles: 'role',
  prices: 'price',
  values: 'value',
  weights: 'weight',
  segments: 'segment',
  list: 'list',
  quantity: 'quantity',
};

/** What a user would have said of the sheet for the formulas to take just the cells that they take. */
export function restoredChoices(given: GivenCells, purpose: Purpose, found: Layout): Choices {
  const lead = given.amounts ?? given.ratings ?? given.prices ?? given.list;
  const rows = lead ? placesOf(lead.rows) : [];
  if (!lead || rows.length === 0) return { purpose, columns: {}, rows: {} };
  const shape = shapeOf(given, found);
  const header = headerOf(given, shape, found);
  return {
    purpose,
    shape,
    ...(header && { header }),
    data: { first: rows[0], last: rows[rows.length - 1] },
    columns: columnRoles(given, shape, found),
    rows: between(lead.rows),
  };
}

function shapeOf({ amounts, tags }: GivenCells, found: Layout): Shape {
  if (!amounts || !tags) return found.shape.is;
  if (!sameSpans(amounts.rows, tags.rows)) return 'wide';
  return placesOf(tags.columns).length > 1 ? 'shares' : 'long';
}

const sameSpans = (one: Span[], other: Span[]): boolean => placesOf(one).join() === placesOf(other).join();

/** The row that names the columns belongs to the header, where detection did not see it as one. */
function headerOf({ tags, elements }: GivenCells, shape: Shape, { header }: Layout): Choices['header'] {
  const row = (shape === 'wide' ? tags : elements)?.rows[0].first;
  const known = header.is && row !== undefined && row >= header.is.first && row <= header.is.last;
  return row === undefined || known ? undefined : { first: row, last: row };
}

/** Columns that formulas take have the role they are taken for, and no other column has it. */
function columnRoles(given: GivenCells, shape: Shape, found: Layout): Record<number, ColumnRole> {
  const taken = new Map<ColumnRole, number[]>();
  for (const [name, cells] of Object.entries(given)) {
    const role = roleOf[name as Given];
    if (role) taken.set(role, placesOf(cells.columns));
  }
  const tags = given.tags && shape !== 'wide' ? placesOf(given.tags.columns) : [];
  if (tags.length > 0 && shape === 'shares') taken.set('share', tags);
  else if (tags.length > 0) setTags(taken, tags[0], found);
  const roles: Record<number, ColumnRole> = {};
  for (const [role, columns] of taken) {
    for (const column of columnsOf(found, role)) roles[column] = 'other';
    for (const column of columns) roles[column] ??= role;
  }
  for (const [role, columns] of taken) for (const column of columns) roles[column] = role;
  return roles;
}

/** Labels that are mapped are tags where another column has the names of the lines. */
function setTags(taken: Map<ColumnRole, number[]>, column: number, found: Layout): void {
  const labels = taken.get('label') ?? columnsOf(found, 'label');
  if (labels[0] === column && !taken.has('label')) taken.set('label', [column]);
  taken.set('tag', labels[0] === column ? [] : [column]);
}

/** Rows between those that are taken were cut out as sums. */
function between(spans: Span[]): Record<number, RowRole> {
  const rows: Record<number, RowRole> = {};
  spans.slice(1).forEach(({ first }, i) => {
    for (let row = spans[i].first + spans[i].count; row < first; row++) rows[row] = 'subtotal';
  });
  return rows;
}
