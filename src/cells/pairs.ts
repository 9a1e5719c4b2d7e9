import { CellError, plain } from './cell';
import { labelOf } from './label';
import { isOmitted } from './matrix';
import { isMissing, parseNumber } from './number';
import { Segments } from './segments';
import { readVector, vectorBeside } from './vector';

/** Deals with a price and a value, and how many rows were left out for which reason. */
export interface Pairs {
  prices: Float64Array;
  values: Float64Array;
  /** All 1 where no weights are given. */
  weights: Float64Array;
  /** The place of each deal's segment in `names`. */
  segments: Uint32Array;
  names: readonly string[];
  /** The row of the range each deal stands in, from 0. */
  rows: Uint32Array;
  /** Of every row down to the last that is not blank: why it is left out, or "". */
  reasons: string[];
  /** The segment of every such row; -1 where its cell is an error. */
  segmentOfRow: Int32Array;
  weighted: boolean;
  segmented: boolean;
  currencies: Set<string>;
}

export interface PairRanges {
  prices: unknown;
  values: unknown;
  weights?: unknown;
  segments?: unknown;
}

/** Why a row is left out that holds nothing at all. */
export const blankRow = 'blank row';

type Trouble = 'missing' | 'error' | 'text';

/** Reads prices and values row by row. A row without a price above 0 or a value is left out, and says why. */
export function readPairs({ prices, values, weights, segments }: PairRanges): Pairs {
  const priceCells = readVector(prices, 'prices').cells;
  const like = { name: 'prices', length: priceCells.length };
  const valueCells = vectorBeside(values, 'values', like);
  const weightCells = isOmitted(weights) ? null : vectorBeside(weights, 'weights', like);
  const segmentCells = isOmitted(segments) ? null : vectorBeside(segments, 'segments', like);
  const labels = new Segments();
  const currencies = new Set<string>();
  const deals = new Deals(like.length);
  const reasons: string[] = [];
  const segmentOfRow = new Int32Array(like.length);
  for (let row = 0; row < like.length; row++) {
    const price = readNumber(priceCells[row], currencies);
    const value = readNumber(valueCells[row]);
    const weight = weightCells ? readNumber(weightCells[row]) : 1;
    const blank = price === 'missing' && value === 'missing' && (weight === 'missing' || !weightCells);
    const isBlank = blank && (!segmentCells || labelOf(segmentCells[row]) === '');
    const segment = segmentCells ? (isBlank ? -1 : labels.of(segmentCells[row])) : labels.of(null);
    segmentOfRow[row] = segment instanceof CellError ? -1 : segment;
    const reason = isBlank ? blankRow : reasonOf(price, value, weight, segment);
    reasons.push(reason);
    if (reason === '') deals.add(row, price as number, value as number, weight as number, segment as number);
  }
  // Whole columns end in blank rows, which are no rows of the sheet's table.
  while (reasons.length > 0 && reasons[reasons.length - 1] === blankRow) reasons.pop();
  return {
    ...deals.taken(),
    names: labels.names,
    reasons,
    segmentOfRow,
    weighted: weightCells !== null,
    segmented: segmentCells !== null,
    currencies,
  };
}

/** A number other than 0: a blank may arrive as 0, so 0 is missing. */
function readNumber(cell: unknown, currencies?: Set<string>): number | Trouble {
  if (typeof cell === 'number') return cell === 0 ? 'missing' : Number.isFinite(cell) ? cell : 'error';
  const value = plain(cell);
  if (value instanceof CellError) return 'error';
  if (value === null || typeof value === 'boolean' || value === 0) return 'missing';
  if (typeof value === 'number') return value;
  if (isMissing(value)) return 'missing';
  const written = parseNumber(value);
  if (!written) return 'text';
  if (written.currency) currencies?.add(written.currency);
  return written.value === 0 ? 'missing' : written.value;
}

function reasonOf(
  price: number | Trouble,
  value: number | Trouble,
  weight: number | Trouble,
  segment: number | CellError,
): string {
  // A refund is one whatever else its row lacks.
  if (typeof weight === 'number' && weight < 0) return 'refund (weight below 0)';
  if (typeof price !== 'number') return troubleOf('price', price);
  if (price < 0) return 'price below 0';
  if (typeof value !== 'number') return troubleOf('value', value);
  if (typeof weight !== 'number') return troubleOf('weight', weight);
  return segment instanceof CellError ? troubleOf('segment', 'error') : '';
}

const troubleOf = (what: string, trouble: Trouble): string =>
  trouble === 'missing' ? `no ${what}` : `${what} is ${trouble === 'error' ? 'an error' : 'text'}`;

/** Columns that are filled deal by deal, and cut to their length. */
class Deals {
  private count = 0;
  private readonly columns;

  constructor(most: number) {
    this.columns = {
      prices: new Float64Array(most),
      values: new Float64Array(most),
      weights: new Float64Array(most),
      segments: new Uint32Array(most),
      rows: new Uint32Array(most),
    };
  }

  add(row: number, price: number, value: number, weight: number, segment: number): void {
    this.columns.prices[this.count] = price;
    this.columns.values[this.count] = value;
    this.columns.weights[this.count] = weight;
    this.columns.segments[this.count] = segment;
    this.columns.rows[this.count++] = row;
  }

  taken() {
    const { prices, values, weights, segments, rows } = this.columns;
    const to = this.count;
    return {
      prices: prices.subarray(0, to),
      values: values.subarray(0, to),
      weights: weights.subarray(0, to),
      segments: segments.subarray(0, to),
      rows: rows.subarray(0, to),
    };
  }
}
