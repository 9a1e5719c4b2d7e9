import { labelKey } from '../../cells/label';
import { hasCurrency, isPercentFormat } from './formats';
import type { Grid } from './grid';
import type { Rows } from './rows';
import type { Names } from './naming';
import { isPeriod, isYear } from './periods';
import { ratingIn } from './numbered';
import { totalWordOf } from './totalWords';
import { wordsOf } from './words';

/** What a column holds, counted over the lines that are looked at. */
export interface ColumnFacts {
  column: number;
  heading: string;
  /** The heading as `wordsOf` gives it. */
  words: string;
  filled: number;
  numbers: number;
  texts: number;
  dates: number;
  /** Numbers shown or written as percentages. */
  percents: number;
  /** Numbers that carry a currency, as text or by their format. */
  currencies: number;
  integers: number;
  years: number;
  within01: number;
  /** Whole numbers from 0 to 10, or answers such as "4 - Agree". */
  ratings: number;
  numbered: number;
  distinct: number;
  periods: number;
  /** Texts that name an imperative, and words of the tags' grammar (BAU, a split). */
  named: number;
  tagWords: number;
  min: number;
  max: number;
}

const sampled = 400;

/** Lines spread evenly over the data that are likely to be lines: more than a caption, and not called a total. */
export function sampleLines(grid: Grid, data: Rows): number[] {
  const all: number[] = [];
  const step = Math.max(1, Math.floor((data.last - data.first + 1) / (4 * sampled)));
  for (let row = data.first; row <= data.last; row += step) if (isLikelyLine(grid, row)) all.push(row);
  const keep = Math.max(1, Math.ceil(all.length / sampled));
  return keep === 1 ? all : all.filter((_, i) => i % keep === 0);
}

function isLikelyLine(grid: Grid, row: number): boolean {
  let filled = 0;
  for (let column = 0; column < grid.columns; column++) {
    const kind = grid.kind(row, column);
    if (kind === 'blank') continue;
    filled++;
    if (kind === 'text' && filled <= 3 && totalWordOf(grid.text(row, column)) !== null) return false;
  }
  return filled >= 2 || grid.columns === 1;
}

export function factsOf(grid: Grid, lines: number[], column: number, heading: string, names: Names): ColumnFacts {
  const facts: ColumnFacts = {
    column,
    heading,
    words: wordsOf(heading),
    filled: 0,
    numbers: 0,
    texts: 0,
    dates: 0,
    percents: 0,
    currencies: 0,
    integers: 0,
    years: 0,
    within01: 0,
    ratings: 0,
    numbered: 0,
    distinct: 0,
    periods: 0,
    named: 0,
    tagWords: 0,
    min: Infinity,
    max: -Infinity,
  };
  const seen = new Set<string | number>();
  for (const row of lines) {
    const kind = grid.kind(row, column);
    if (kind === 'number') countNumber(facts, grid, row, seen);
    else if (kind === 'text') countText(facts, grid.text(row, column), names, seen);
    else if (kind === 'date') facts.dates++;
    if (kind === 'number' || kind === 'text' || kind === 'date' || kind === 'flag') facts.filled++;
  }
  facts.distinct = seen.size;
  return facts;
}

function countNumber(facts: ColumnFacts, grid: Grid, row: number, seen: Set<string | number>): void {
  const value = grid.number(row, facts.column);
  const cell = grid.content.cells[row][facts.column];
  const format = grid.format(row, facts.column);
  facts.numbers++;
  seen.add(value);
  if (Number.isInteger(value)) facts.integers++;
  if (isYear(value)) facts.years++;
  if (value >= 0 && value <= 1) facts.within01++;
  if (Number.isInteger(value) && value >= 0 && value <= 10) facts.ratings++;
  if (typeof cell === 'string' ? cell.includes('%') : isPercentFormat(format)) facts.percents++;
  if (grid.currency(row, facts.column) !== null || hasCurrency(format)) facts.currencies++;
  facts.min = Math.min(facts.min, value);
  facts.max = Math.max(facts.max, value);
}

function countText(facts: ColumnFacts, text: string, names: Names, seen: Set<string | number>): void {
  facts.texts++;
  seen.add(labelKey(text));
  const rating = ratingIn(text);
  if (rating >= 0 && rating <= 10) {
    facts.ratings++;
    facts.numbered++;
  }
  if (isPeriod(text)) facts.periods++;
  const naming = names.of(text);
  if (naming === 'imperative') facts.named++;
  else if (naming === 'word') facts.tagWords++;
}

/** Whether most of what a column holds is numbers. */
export const isNumeric = (facts: ColumnFacts): boolean => facts.numbers > 0 && facts.numbers >= 0.6 * facts.filled;

export const isText = (facts: ColumnFacts): boolean => facts.texts > 0 && facts.texts >= 0.5 * facts.filled;
