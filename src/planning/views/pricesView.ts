import { SheetError } from '../../cells/sheetError';
import { PRICEBAND, PRICELEAK, PRICETABLE, PRICEVALUE } from '../../functions/price';
import type { Layout } from '../layout';
import type { Cell, SheetContent } from '../sheet';
import type { PriceChoice, SheetState, State } from '../state/state';
import { cellsOf } from './cells';
import { headingOfRole } from './columns';
import { dealLines } from './dealLines';
import { discountWarnings } from './discountWarnings';
import { memo } from '../memo';
import { percentText } from './moneyText';
import { placed } from './placed';
import { rangesOf, type Given, type Ranges } from './ranges';
import { sentence } from './sentence';
import { sheetWarnings, workbookWarnings } from './sheetWarnings';
import { figure, numberIn } from './tableFigures';
import { listed } from './told';
import type { Outcome, PricesView, Warning } from './views';

/** The deals scored as their formulas would score them. */
export function pricesView(state: State): Outcome<PricesView> {
  const { sheet, prices } = state;
  const ranges = rangesOf(state);
  if (!sheet || !ranges)
    return { result: null, problem: 'No sheet has been read yet. Choose the deals’ sheet.', warnings: [] };
  const warnings = [
    ...workbookWarnings(state, sheet),
    ...currencies(sheet),
    ...discountWarnings(sheet, ranges),
    ...sheetWarnings(state, sheet),
  ];
  const lacking = missing(ranges, prices);
  if (lacking) return { result: null, problem: lacking, warnings };
  const found = measured(sheet.content, sheet.layout, ranges, prices.tolerance);
  return typeof found === 'string'
    ? { result: null, problem: placed(found, ranges), warnings }
    : {
        result: found.view,
        problem: null,
        warnings: [...found.unsaid.map((text) => toldOf(text, ranges)), ...warnings],
      };
}

const toldOf = (text: string, ranges: Ranges): Warning => ({ text: placed(text, ranges), place: null });

function missing(ranges: Ranges, { weighted }: PriceChoice): string | null {
  if (!ranges.prices || !ranges.values) return 'Say which columns hold the net price and the value of each deal.';
  return weighted && !ranges.weights
    ? 'Say under Columns which column holds the money of each deal, or count all deals the same.'
    : null;
}

function currencies({ layout }: SheetState): Warning[] {
  if (layout.currencies.length < 2) return [];
  const text = `The prices are in ${listed([...layout.currencies].sort())}. They are compared as they stand, never converted.`;
  return [{ text, place: null }];
}

interface Measured {
  view: PricesView;
  /** Why figures beside the score are missing. */
  unsaid: string[];
}

const measured = memo((content: SheetContent, layout: Layout, ranges: Ranges, tolerance: number): Measured | string => {
  const cells = (given: Given) => (ranges[given] ? cellsOf(content, ranges[given]) : undefined);
  const [prices, values] = [cells('prices') as Cell[][], cells('values') as Cell[][]];
  const [weights, segments] = [cells('weights'), cells('segments')];
  try {
    const score = PRICEVALUE(prices, values, weights, segments);
    const table = PRICETABLE(prices, values, weights, tolerance, segments);
    const at = (label: string, column: string) => figure(table, label)[table[0].indexOf(column)];
    const [low, high] = ['95% lower limit', '95% upper limit'].map((label) => numberIn(at(label, 'Concordance')));
    const unsaid: string[] = [];
    /** A figure beside the score may be missing for a reason of its own, which its own formula would say. */
    const beside = (what: string, measure: () => number): number | null => {
      const value = orSentence(measure);
      if (typeof value === 'string') unsaid.push(`${what}: ${plainly(value)}`);
      return typeof value === 'string' ? null : value;
    };
    const list = cells('list');
    const view: PricesView = {
      score,
      headline: `In ${percentText(score)} of the comparisons the deal of higher value has the higher price.`,
      interval: low === null || high === null ? null : [low, high],
      band: beside('The share near the fair price', () => PRICEBAND(prices, values, weights, tolerance, segments)),
      leak: list ? beside('What is given away off list', () => PRICELEAK(list, prices, cells('quantity'))) : null,
      deals: Number(at('Deals used', 'Weight')),
      countedBy: weights ? headingOfRole(layout, 'weight') : null,
      verdict: verdictOf(String(at('Total', 'Note')), score, low),
      lines: dealLines(table, content, layout, ranges),
    };
    return { view, unsaid };
  } catch (error) {
    if (error instanceof SheetError) return error.message;
    throw error;
  }
});

/** A fair price that falls as value rises, without the terms of the functions. */
const plainly = (message: string): string =>
  message.replace(
    /^(Price does not rise with value( in segment “.*?”)?): .*$/,
    '$1, so there is no fair price to hold deals against.',
  );

/** What the bands of PRICETABLE mean. */
const bands: Record<string, string> = {
  'unrelated or inverted': 'Price does not follow value.',
  weak: 'Price follows value only weakly.',
  moderate: 'Price follows value, but not closely.',
  coherent: 'Price follows value closely.',
};

/** Whether price follows value, and whether that may be said aloud: only if the lower limit of the score is above one half. */
function verdictOf(note: string, score: number, low: number | null): string {
  const [band] = note.split(';');
  const says = bands[band] ?? sentence(band);
  if (low === null)
    return score === 1
      ? `${says} Every comparison is in order, so there is no range to give.`
      : `${says} There are too few deals to say how sure that is.`;
  if (score <= 0.5) return says;
  return low > 0.5
    ? `${says} Chance alone would hardly give that.`
    : `${says} It may still be chance: take it as a hint, not as a finding.`;
}

function orSentence(measure: () => number): number | string {
  try {
    return measure();
  } catch (error) {
    if (error instanceof SheetError) return error.message;
    throw error;
  }
}
