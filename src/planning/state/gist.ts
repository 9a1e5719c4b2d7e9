import { tidy } from '../../cells/label';
import { weightOf } from '../views/given';
import type { StrategyState } from './state';

/** What a strategy says, however it is typed: 50% and 0.5 are the same weight. */
export const gist = ({ imperatives, reserve }: StrategyState): string =>
  JSON.stringify([
    imperatives
      .filter(({ name }) => tidy(name) !== '')
      .map(({ name, owner, weight }) => [tidy(name), tidy(owner), amount(weight)]),
    amount(reserve),
  ]);

/** As it is written to a cell. */
const amount = (typed: string): string | number => (typed.trim() === '' ? '' : (weightOf(typed) ?? tidy(typed)));

/** A strategy that the workbook says as it is. */
export const asWritten = (strategy: StrategyState): StrategyState => ({ ...strategy, written: gist(strategy) });
