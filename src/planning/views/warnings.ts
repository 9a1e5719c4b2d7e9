import type { State } from '../state/state';
import { amountWarnings } from './amountWarnings';
import { labelWarnings } from './labelWarnings';
import { sheetWarnings, workbookWarnings } from './sheetWarnings';
import type { Warning } from './views';

/** What should be known beside the score, each with the cells it speaks of; what weighs most comes first. */
export function warningsOf(state: State): Warning[] {
  const { sheet } = state;
  if (!sheet) return [];
  return [
    ...workbookWarnings(state, sheet),
    ...labelWarnings(state, sheet),
    ...amountWarnings(state, sheet),
    ...sheetWarnings(state, sheet),
  ];
}
