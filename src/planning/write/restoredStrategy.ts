import type { Argument } from '../formula';
import type { NamedPlace, Place, SheetContent } from '../sheet';
import { adopted, weightText } from '../state/adopted';
import type { Imperative, State, StrategyState } from '../state/state';
import { labelText, numberOf, type Found } from './formulasFound';
import { hasHeadings, reserveName, strategyTable } from './ownTables';
import type { Reader } from './reader';

/** The strategy that a formula takes, or else the table of that name: its imperatives, its reserve, and where they stand. */
export async function restoredStrategy(
  workbook: Reader,
  named: readonly NamedPlace[],
  call: Found | null,
): Promise<StrategyState | null> {
  const own = named.find(({ name }) => name === strategyTable.name)?.place ?? null;
  const place = placeOf(call?.given.get('strategy'), named) ?? own;
  if (!place) return null;
  const content = await workbook.read(place.sheet, own && within(place, own) ? own.area : place.area);
  const isOwn = own !== null && within(place, own) && hasHeadings(content.cells, strategyTable.headings);
  const imperatives = isOwn ? ownImperatives(content) : adopted(content);
  if (typeof imperatives === 'string') return null;
  return {
    home: isOwn ? { kind: 'table' } : { kind: 'range', place },
    imperatives,
    ...(await restoredReserve(workbook, named, call)),
    written: null,
  };
}

/** The strategy as it stands now where it stood before; null where there is none any more. */
export async function strategyNow(workbook: Pick<Reader, 'read'>, state: State): Promise<StrategyState | null> {
  const { strategy, named, sheets } = state;
  const { home, reserveHome } = strategy;
  const own = named.find(({ name }) => name === strategyTable.name)?.place;
  const place = home.kind === 'range' ? home.place : home.kind === 'table' ? own : undefined;
  const isThere = (one: Place): boolean => (sheets ?? []).some(({ name }) => name === one.sheet);
  if (!place || !isThere(place)) return null;
  const content = await workbook.read(place.sheet, place.area);
  const isOwn = home.kind === 'table';
  if (isOwn && !hasHeadings(content.cells, strategyTable.headings)) return null;
  const imperatives = isOwn ? ownImperatives(content) : adopted(content);
  if (typeof imperatives === 'string') return null;
  const reserve = reserveHome && isThere(reserveHome) ? await shownIn(workbook, reserveHome) : strategy.reserve;
  return { ...strategy, imperatives, reserve };
}

/** The reserve that the formula takes, from its cell or as it is typed there; without a formula the cell of that name. */
async function restoredReserve(
  workbook: Reader,
  named: readonly NamedPlace[],
  call: Found | null,
): Promise<Pick<StrategyState, 'reserve' | 'reserveHome'>> {
  const argument: Argument | undefined = call ? call.given.get('reserve') : { kind: 'name', name: reserveName };
  const reserveHome = placeOf(argument, named);
  if (reserveHome) return { reserve: await shownIn(workbook, reserveHome), reserveHome };
  const typed = numberOf(argument);
  return { reserve: typed === null ? '' : weightText(typed, '0%'), reserveHome };
}

/** Where an argument stands: an area, or what a name stands for. */
function placeOf(argument: Argument | undefined, named: readonly NamedPlace[]): Place | null {
  if (argument?.kind === 'area') return { sheet: argument.sheet, area: argument.area };
  if (argument?.kind !== 'name') return null;
  return named.find(({ name }) => name.toLowerCase() === argument.name.toLowerCase())?.place ?? null;
}

function within({ sheet, area }: Place, outer: Place): boolean {
  const inside = (first: number, count: number, from: number, size: number): boolean =>
    first >= from && first + count <= from + size;
  return (
    sheet === outer.sheet &&
    inside(area.row, area.rows, outer.area.row, outer.area.rows) &&
    inside(area.column, area.columns, outer.area.column, outer.area.columns)
  );
}

const ownImperatives = ({ cells, formats }: SheetContent): Imperative[] =>
  cells.slice(1).flatMap(([name = '', owner = '', weight = ''], i) => {
    const format = formats[i + 1]?.[2] ?? '';
    const row = { id: i + 1, name: labelText(name), owner: labelText(owner), weight: weightText(weight, format) };
    return row.name === '' ? [] : [row];
  });

async function shownIn(workbook: Pick<Reader, 'read'>, { sheet, area }: Place): Promise<string> {
  const { cells, formats } = await workbook.read(sheet, area);
  return weightText(cells[0]?.[0] ?? '', formats[0]?.[0] ?? '');
}
