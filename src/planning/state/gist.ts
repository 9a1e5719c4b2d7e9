import { amountOf, strategyLines } from '../views/given';
import type { StrategyState } from './state';

/** What a strategy says, however it is typed: 50% and 0.5 are the same weight. */
export const gist = (strategy: StrategyState): string =>
  JSON.stringify([strategyLines(strategy), amountOf(strategy.reserve)]);

/** A strategy that the workbook says as it is. */
export const asWritten = (strategy: StrategyState): StrategyState => ({ ...strategy, written: gist(strategy) });
