import { useCallback } from 'react';
import type { State } from '../planning/state/state';
import { moneyFormat, moneyText } from '../planning/views/moneyText';
import type { Money } from './figures';

/** Writes amounts as the mapped sheet writes its own. */
export function useMoney(state: State): Money {
  const format = moneyFormat(state);
  return useCallback((amount: number) => moneyText(amount, format), [format]);
}
