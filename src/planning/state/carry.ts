import { labelKey } from '../../cells/label';
import { parseNumber } from '../../cells/number';
import type { Layout } from '../layout';
import type { Cell, SheetContent } from '../sheet';
import { textOf } from '../views/cells';
import type { Choices } from './state';

/** Finds the new place of an old row or column; null where it is gone. */
export type Carry = (place: number) => number | null;

/** Choices at the places where what they speak of stands now; those of columns and rows that are gone are gone too. */
export function carried(choices: Choices, column: Carry, row: Carry): Choices {
  const { header, data } = choices;
  const top = header && row(header.first);
  const [first, last] = data ? [row(data.first), row(data.last)] : [null, null];
  return {
    ...choices,
    header:
      header &&
      (top === null ? undefined : { first: top as number, last: (top as number) + header.last - header.first }),
    data: data && first !== null && last !== null ? { first, last } : undefined,
    columns: carriedKeys(choices.columns, column),
    ...(choices.asAbove && { asAbove: carriedKeys(choices.asAbove, column) }),
    rows: carriedKeys(choices.rows, row),
  };
}

function carriedKeys<T>(record: Record<number, T>, carry: Carry): Record<number, T> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([place, value]): [number, T][] => {
      const now = carry(Number(place));
      return now === null ? [] : [[now, value]];
    }),
  );
}

/** Columns by their heading, wherever they stand now. */
export const columnsCarried = (old: Layout, now: Layout): Carry => carriedBy(headingsOf(old), headingsOf(now));

/** Rows by the text they hold: the amounts beside it may have changed. */
export const rowsCarried = (old: SheetContent, now: SheetContent): Carry => carriedBy(textsOf(old), textsOf(now));

const headingsOf = ({ columns }: Layout): [number, string][] =>
  columns.map(({ column, heading }) => [column, labelKey(heading)]);

const textsOf = ({ area, cells }: SheetContent): [number, string][] =>
  cells.map((row, i) => [area.row + i, rowText(row)]);

/** A row that an edit has left alone is the same array, and is read once. */
const known = new WeakMap<Cell[], string>();

function rowText(row: Cell[]): string {
  let text = known.get(row);
  if (text === undefined) known.set(row, (text = row.map(cellText).join('\t').trim()));
  return text;
}

const cellText = (cell: Cell): string =>
  typeof cell === 'string' && cell !== '' && !(/\d/.test(cell) && parseNumber(cell)) ? labelKey(textOf(cell)) : '';

/**
 * Finds places by their keys. A key that was written anew is known by its place, as long as nothing has come or gone.
 */
function carriedBy(old: [number, string][], now: [number, string][]): Carry {
  const before = counted(old);
  const after = counted(now);
  const placeOf = new Map([...after].map(([place, key]) => [key, place]));
  const keys = new Set(before.values());
  return (place) => {
    const found = placeOf.get(before.get(place) ?? '');
    if (found !== undefined) return found;
    const there = after.get(place);
    return before.size === after.size && there !== undefined && !keys.has(there) ? place : null;
  };
}

/** Keys made unique by counting those that are the same. */
function counted(places: [number, string][]): Map<number, string> {
  const counts = new Map<string, number>();
  return new Map(
    places.map(([place, key]) => {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [place, `${key}\n${count}`];
    }),
  );
}
