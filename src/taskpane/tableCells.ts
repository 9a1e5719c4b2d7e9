import type { Cell } from '../planning/sheet';

/** A table as it is shown: its columns, which of them hold figures, and the texts of its rows. */
export interface ShownTable {
  columns: string[];
  numeric: boolean[];
  rows: string[][];
  /** Rows that are not shown. */
  more: number;
}

/** Rows shown of a table: it is a preview, and the whole can be inserted. */
export const shownRows = 100;

/** The lines of a function's table without the notes under it; the columns named in `first` stand first. */
export function shownTable(table: readonly (readonly Cell[])[], rows: number, first: readonly string[]): ShownTable {
  const [header] = table;
  const named = first.map((name) => header.indexOf(name)).filter((at) => at >= 0);
  const order = [...new Set([...named, ...header.keys()])];
  const body = table.slice(1, 1 + rows);
  const format = (at: number) =>
    /%$|%\s/.test(String(header[at])) ? percentCell : numberCell(body.map((row) => row[at]));
  const formats = order.map(format);
  return {
    columns: order.map((at) => String(header[at])),
    numeric: order.map((at) => body.some((row) => typeof row[at] === 'number')),
    rows: body.slice(0, shownRows).map((row) => order.map((at, i) => formats[i](row[at] ?? ''))),
    more: Math.max(0, body.length - shownRows),
  };
}

/** The figures of a column have the same number of decimals, so that they stand below each other. */
function numberCell(column: readonly Cell[]): (cell: Cell) => string {
  const hasDecimals = column.some((cell) => typeof cell === 'number' && !Number.isInteger(cell));
  const digits = hasDecimals ? 2 : 0;
  const format = new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (cell) => (typeof cell === 'number' ? format.format(cell) : textOf(cell));
}

/** What the functions write as “n.e.” can't be estimated. */
const textOf = (cell: Cell): string => (cell === 'n.e.' ? 'not known' : String(cell));

const percentCell = (cell: Cell): string =>
  // What rounds to nothing has no sign.
  typeof cell === 'number' ? `${(Math.round(cell * 100) || 0).toLocaleString('en')}%` : textOf(cell);
