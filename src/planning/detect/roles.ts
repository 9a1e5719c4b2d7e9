import type { ColumnRole, Confidence, Found } from '../layout';
import type { Reckoned } from './computed';
import type { ColumnFacts } from './facts';
import type { Grid } from './grid';
import type { Names } from './naming';
import { says } from './words';

/** What the roles of columns are found from. */
export interface Evidence {
  grid: Grid;
  columns: ColumnFacts[];
  names: Names;
  /** Columns that add up or subtract others, by column. */
  reckoned: Map<number, Reckoned>;
  /** Columns whose formulas add up their own row. */
  across: Set<number>;
  /** The rows that were looked at. */
  lines: number[];
}

export type Roles = Map<number, Found<ColumnRole>>;

export const found = <T>(is: T, confidence: Confidence, because: string): Found<T> => ({ is, confidence, because });

/** Whether a heading speaks of numbers that only name something: accounts, cost centres, projects. */
export const isCode = (words: string): boolean =>
  says.code.test(words) || /^account$|(?:^| )(?:cost|profit) cent(?:er|re)|kostenstelle|centro de coste/.test(words);

export const noUse = found<ColumnRole>('other', 'guess', 'nothing points to a use');
export const empty = found<ColumnRole>('other', 'sure', 'holds nothing in these rows');

/** The column with the highest score above 0; the leftmost of equals. */
export function best(columns: ColumnFacts[], score: (facts: ColumnFacts) => number): ColumnFacts | null {
  let winner: ColumnFacts | null = null;
  let most = 0;
  for (const facts of columns) {
    const points = score(facts);
    if (points > most) {
      most = points;
      winner = facts;
    }
  }
  return winner;
}
