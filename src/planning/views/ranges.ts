import { labelKey } from '../../cells/label';
import type { ColumnRole, Layout } from '../layout';
import type { SheetContent } from '../sheet';
import type { Choices, PriceChoice, State } from '../state/state';
import { cellAt, spansOf, textOf, type Cells } from './cells';
import { columnsOf, isFilledDown, shareColumns, tagRole } from './columns';
import { memo } from '../memo';
import { linesOf } from './settled';

/** The arguments that cells of the mapped sheet are given for. */
export type Given =
  | 'amounts'
  | 'tags'
  /** The names of the lines, for ALIGNDROPS. */
  | 'lines'
  | 'teams'
  | 'ratings'
  | 'roles'
  | 'elements'
  | 'prices'
  | 'values'
  | 'weights'
  | 'segments'
  | 'list'
  | 'quantity';

/** Where the formulas' arguments stand on the mapped sheet. An argument without cells is not there. */
export interface Ranges extends Partial<Record<Given, Cells>> {
  sheet: string;
}

/** The areas that formulas take. What the pane shows is reckoned on the same cells, so that the two can't differ. */
export function rangesOf({ sheet, strategy, prices }: State): Ranges | null {
  if (!sheet) return null;
  const { content, layout, choices } = sheet;
  if (layout.purpose.is === 'ratings') return ofRatings(content, layout, choices);
  if (layout.purpose.is === 'prices') return ofPrices(content, layout, choices, prices);
  // Names matter to a sheet of shares alone; elsewhere typing one must not make the sheet be read anew.
  const names = layout.shape.is === 'shares' ? strategy.imperatives.map(({ name }) => labelKey(name)).join('\n') : '';
  return ofResources(content, layout, choices, names);
}

/** The areas of a survey. */
export const ofRatings = memo((content: SheetContent, layout: Layout, choices: Choices): Ranges => {
  const take = taker(content, layout, choices);
  return given(content, {
    ratings: take.numbers('rating'),
    roles: take.labels('role'),
    elements: headings(content, layout, 'rating'),
  });
});

const ofPrices = memo((content: SheetContent, layout: Layout, choices: Choices, prices: PriceChoice): Ranges => {
  const take = taker(content, layout, choices);
  return given(content, {
    prices: take.numbers('price', 1),
    values: take.numbers('value', 1),
    weights: prices.weighted ? take.numbers('weight', 1) : undefined,
    segments: prices.bySegment ? take.labels('segment') : undefined,
    list: take.numbers('list', 1),
    quantity: take.numbers('quantity', 1),
  });
});

const ofResources = memo((content: SheetContent, layout: Layout, choices: Choices, names: string): Ranges => {
  const take = taker(content, layout, choices);
  const tags = { long: () => take.labels(tagRole(layout)), wide: () => headings(content, layout, 'amount'), shares };
  function shares(): Cells | undefined {
    const columns = shareColumns(layout);
    return take.columns(names.split('\n').flatMap((name) => (name ? [columns.get(name) ?? null] : [])));
  }
  return given(content, {
    amounts: take.numbers('amount'),
    tags: tags[layout.shape.is](),
    lines: take.labels('label'),
    teams: take.labels('team'),
  });
});

/** Takes columns by what they are for, over the rows that hold data. */
function taker(content: SheetContent, layout: Layout, choices: Choices) {
  const rows = linesOf(content, layout, choices);
  const columns = (list: (number | null)[]): Cells | undefined =>
    list.length === 0 || list.includes(null)
      ? undefined
      : { rows, columns: spansOf(list as number[]), filledDown: false };
  return {
    columns,
    numbers: (role: ColumnRole, most = Infinity) => columns(columnsOf(layout, role).slice(0, most)),
    labels(role: ColumnRole): Cells | undefined {
      const [column] = columnsOf(layout, role);
      const cells = columns(column === undefined ? [] : [column]);
      return cells && { ...cells, filledDown: isFilledDown(content, layout, choices, column) };
    },
  };
}

const given = ({ name }: SheetContent, cells: Partial<Record<Given, Cells | undefined>>): Ranges => ({
  sheet: name,
  ...Object.fromEntries(Object.entries(cells).filter(([, one]) => one !== undefined)),
});

/** The row of the header that names the columns: of a header of several rows the one with the most names over these columns. */
function headings(content: SheetContent, layout: Layout, role: ColumnRole): Cells | undefined {
  const columns = columnsOf(layout, role);
  if (!layout.header.is || columns.length === 0) return undefined;
  const { first, last } = layout.header.is;
  const names = (row: number) =>
    new Set(columns.map((column) => textOf(cellAt(content, row, column))).filter(Boolean)).size;
  let best = last;
  for (let row = last - 1; row >= first; row--) if (names(row) > names(best)) best = row;
  return { rows: [{ first: best, count: 1 }], columns: spansOf(columns), filledDown: false };
}
