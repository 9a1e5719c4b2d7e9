import type { Argument } from '../formula';
import type { NamedPlace, Place, SheetContent } from '../sheet';
import { adopted, weightText } from '../state/adopted';
import type { Imperative, StrategyState } from '../state/state';
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
  };
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

async function shownIn(workbook: Reader, { sheet, area }: Place): Promise<string> {
  const { cells, formats } = await workbook.read(sheet, area);
  return weightText(cells[0]?.[0] ?? '', formats[0]?.[0] ?? '');
}
