import type { ColumnRole, Layout, RowRole, Shape } from '../layout';
import { placesOf, type Cells } from '../views/cells';
import type { Given } from '../views/ranges';
import type { Restored } from './action';
import type { Choices } from './state';

/** What a column is for whose cells a formula takes. */
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

/** Roles that a formula takes all columns of: one that it leaves out has another. */
const whole: readonly ColumnRole[] = ['amount', 'share', 'rating'];

/** What the formulas of a workbook say of a sheet: they have been looked at, so they go before what is found. */
export function givenChoices({ given, purpose }: Restored, found: Layout): Choices {
  if (!given) return { columns: {}, rows: {} };
  const shape = shapeOf(given);
  const columns = columnsOf(given, found, shape);
  const lead = given.amounts ?? given.ratings ?? given.prices;
  const rows = lead ? placesOf(lead.rows) : [];
  return {
    purpose: purpose ?? undefined,
    shape: given.tags ? shape : undefined,
    data: rows.length > 0 ? { first: rows[0], last: rows[rows.length - 1] } : undefined,
    columns,
    asAbove: filledDown(given, shape),
    rows: leftOut(rows, found),
  };
}

/** Which columns of labels the formulas fill down, and which they take as they are. */
function filledDown({ tags, lines, teams, segments, roles }: Partial<Record<Given, Cells>>, shape: Shape) {
  const labels = [lines, teams, segments, roles, shape === 'long' ? tags : undefined];
  return Object.fromEntries(
    labels.flatMap((cells) => (cells ? [[placesOf(cells.columns)[0], cells.filledDown]] : [])),
  ) as Choices['asAbove'];
}

function shapeOf({ amounts, tags }: Partial<Record<Given, Cells>>): Shape {
  if (!amounts || !tags) return 'long';
  const labels = placesOf(tags.columns).length;
  if (placesOf(tags.rows).length === 1 && labels === placesOf(amounts.columns).length && labels > 1) return 'wide';
  return labels > 1 ? 'shares' : 'long';
}

function columnsOf(given: Partial<Record<Given, Cells>>, found: Layout, shape: Shape): Choices['columns'] {
  const columns = new Map<number, ColumnRole>();
  const give = (cells: Cells | undefined, role: ColumnRole): void =>
    cells && placesOf(cells.columns).forEach((column) => columns.set(column, role));
  for (const [name, role] of Object.entries(roleOf)) give(given[name as Given], role);
  if (shape === 'shares') give(given.tags, 'share');
  if (shape === 'long') {
    const tags = given.tags && placesOf(given.tags.columns)[0];
    const isLine = columns.get(tags ?? -1) === 'label';
    const isTag = !isLine && found.columns.some(({ column, role }) => column === tags && role.is === 'tag');
    give(given.tags, isTag ? 'tag' : 'label');
  }
  const taken = new Set(columns.values());
  // The column of tags goes before that of labels, so a formula that maps labels knows no column of tags.
  const left = (role: ColumnRole): boolean =>
    (whole.includes(role) && taken.has(role)) || (role === 'tag' && taken.has('label') && !taken.has('tag'));
  for (const { column, role } of found.columns) if (!columns.has(column) && left(role.is)) columns.set(column, 'other');
  return Object.fromEntries(columns);
}

/** Rows between those that the formula takes: it was settled that they are none. */
function leftOut(taken: number[], { special }: Layout): Choices['rows'] {
  const known = new Map(special.map(({ row, role }) => [row, role.is]));
  const rows: [number, RowRole][] = [];
  taken.slice(1).forEach((row, i) => {
    for (let between = taken[i] + 1; between < row; between++) {
      const role = known.get(between);
      rows.push([between, role === undefined || role === 'data' ? 'note' : role]);
    }
  });
  return Object.fromEntries(rows);
}
