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
  const format = (at: number) => (/%$|%\s/.test(String(header[at])) ? percentCell : cellText);
  return {
    columns: order.map((at) => String(header[at])),
    numeric: order.map((at) => body.some((row) => typeof row[at] === 'number')),
    rows: body.slice(0, shownRows).map((row) => order.map((at) => format(at)(row[at] ?? ''))),
    more: Math.max(0, body.length - shownRows),
  };
}

const cellText = (cell: Cell): string =>
  typeof cell === 'number' ? cell.toLocaleString('en', { maximumFractionDigits: 2 }) : textOf(cell);

/** What the functions write as “n.e.” can't be estimated. */
const textOf = (cell: Cell): string => (cell === 'n.e.' ? 'not known' : String(cell));

const percentCell = (cell: Cell): string =>
  // What rounds to nothing has no sign.
  typeof cell === 'number' ? `${(Math.round(cell * 100) || 0).toLocaleString('en')}%` : textOf(cell);
