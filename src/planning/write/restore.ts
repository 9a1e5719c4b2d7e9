import { labelKey } from '../../cells/label';
import type { Argument } from '../formula';
import type { Purpose } from '../layout';
import type { NamedPlace } from '../sheet';
import type { Restored } from '../state/action';
import type { PriceChoice, SurveyChoice } from '../state/state';
import type { Cells } from '../views/cells';
import type { Given } from '../views/ranges';
import { found, headingsOf, labelText, numberOf, tablesSpokenOf, tellingFunctions, type Found } from './formulasFound';
import { cellsOfArgument } from './givenCells';
import type { Reader } from './reader';
import { restoredStrategy } from './restoredStrategy';
import { hasHeadings, mapTable } from './ownTables';

/**
 * What a workbook that has been mapped before gives back: of this sheet, or of the one that its first telling formula
 * speaks of. Everything comes from cells that people can see: formulas, the strategy, the map.
 */
export async function restore(workbook: Reader, wanted?: string): Promise<Restored> {
  const named = await workbook.named();
  const formulas = await workbook.formulas(tellingFunctions);
  const tables = await Promise.all(
    tablesSpokenOf(formulas, named).map(async (table) => {
      const { sheet, area } = table.place;
      return headingsOf(table, await workbook.read(sheet, { ...area, rows: 1 }));
    }),
  );
  const calls = found(formulas, tables);
  const main = calls.find((call) => (wanted === undefined ? sheetOf(call) : sheetOf(call) === wanted)) ?? null;
  const sheet = main && sheetOf(main);
  const given = main && givenCells(main, calls);
  const map = await mapOf(workbook, named);
  return {
    strategy: await restoredStrategy(workbook, named, main ?? calls[0] ?? null),
    sheet: sheet ?? wanted ?? map[0]?.sheet ?? null,
    purpose: main && purposeOf(main),
    tags: tagsOf(map, sheet ?? wanted ?? map[0]?.sheet ?? '', main?.given.get('map')),
    given,
    survey: main ? surveyOf(main) : {},
    prices: main ? pricesOf(main) : {},
  };
}

const lead: readonly Given[] = ['amounts', 'ratings', 'prices', 'list'];

function sheetOf({ given }: Found): string | null {
  for (const taken of lead) {
    const argument = given.get(taken);
    const cells = argument && cellsOfArgument(argument);
    if (cells) return cells.sheet;
  }
  return null;
}

const purposeOf = ({ given }: Found): Purpose =>
  given.has('amounts') ? 'resources' : given.has('ratings') ? 'ratings' : 'prices';

/** The cells of the main formula, and what others over the same sheet and purpose add: the teams, say. */
function givenCells(main: Found, calls: readonly Found[]): Partial<Record<Given, Cells>> {
  const sheet = sheetOf(main);
  const alike = calls.filter((call) => sheetOf(call) === sheet && purposeOf(call) === purposeOf(main));
  const all: Partial<Record<Given, Cells>> = {};
  for (const { given } of [main, ...alike])
    for (const [taken, argument] of given) {
      const one = cellsOfArgument(argument);
      if (one?.sheet === sheet && taken !== 'strategy' && taken !== 'reserve') all[taken as Given] ??= one.cells;
    }
  return all;
}

interface MapRow {
  sheet: string;
  column: string;
  label: string;
  tag: string;
}

async function mapOf(workbook: Reader, named: readonly NamedPlace[]): Promise<MapRow[]> {
  const place = named.find(({ name }) => name === mapTable.name)?.place;
  if (!place) return [];
  const { cells } = await workbook.read(place.sheet, place.area);
  if (!hasHeadings(cells, mapTable.headings)) return [];
  return cells.slice(1).map((row) => {
    const [sheet = '', column = '', label = '', tag = ''] = row.map(labelText);
    return { sheet, column, label, tag };
  });
}

/** The tags of a sheet by label key: of the column that its formula takes from the map. A formula without a map has none. */
function tagsOf(map: readonly MapRow[], sheet: string, taken: Argument | undefined): Record<string, string> {
  const same = (one: string, other: string): boolean => labelKey(one) === labelKey(other);
  const rows = map.filter(
    (row) => same(row.sheet, sheet) && (taken?.kind !== 'map' || same(row.column, taken.column)) && row.tag !== '',
  );
  return Object.fromEntries(rows.map(({ label, tag }) => [labelKey(label), tag]));
}

function surveyOf({ given }: Found): Partial<SurveyChoice> {
  if (!given.has('ratings')) return {};
  const text = (taken: 'leader' | 'rep'): string => {
    const argument = given.get(taken);
    return argument?.kind === 'text' ? argument.text : '';
  };
  return {
    leader: text('leader'),
    rep: text('rep'),
    min: numberOf(given.get('min')) ?? 1,
    max: numberOf(given.get('max')) ?? 5,
  };
}

const pricesOf = ({ given }: Found): Partial<PriceChoice> =>
  given.has('values')
    ? {
        weighted: given.has('weights'),
        bySegment: given.has('segments'),
        tolerance: numberOf(given.get('tolerance')) ?? 0.1,
      }
    : {};
