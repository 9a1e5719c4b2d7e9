import { labelKey } from '../../cells/label';
import type { Purpose } from '../layout';
import type { Restored } from '../state/action';
import type { PriceChoice, SurveyChoice } from '../state/state';
import type { Cells } from '../views/cells';
import type { Given } from '../views/ranges';
import { found, headingsOf, numberOf, tablesSpokenOf, tellingFunctions, type Found } from './formulasFound';
import { cellsOfArgument } from './givenCells';
import type { Reader } from './reader';
import { mapRecordsOf, restoredMap } from './restoredMap';
import { restoredStrategy } from './restoredStrategy';
import { missedBy, rowsBelow } from './rowsBelow';

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
  const mapped = await mapRecordsOf(workbook, named);
  const spoken = sheet ?? wanted ?? mapped[0]?.sheet ?? null;
  const map = spoken === null ? null : restoredMap(mapped, spoken, main?.given.get('map'));
  const [strategy, below] = await Promise.all([
    restoredStrategy(workbook, named, main ?? calls[0] ?? null),
    rowsBelow(workbook, named),
  ]);
  return {
    strategy,
    sheet: spoken,
    purpose: main && purposeOf(main),
    tags: Object.fromEntries((map?.rows ?? []).flatMap(([label, tag]) => (tag === '' ? [] : [[labelKey(label), tag]]))),
    map,
    given,
    survey: main ? surveyOf(main) : {},
    prices: main ? pricesOf(main) : {},
    below: missedBy(below, strategy?.home),
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
