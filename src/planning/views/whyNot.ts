import { quote } from '../../cells/sheetError';
import type { Screen, State } from '../state/state';
import { rangesOf } from './ranges';
import { strategyView } from './strategyView';

/** Why a screen can't be used yet, in a sentence; null where it can. */
export function whyNot(state: State, screen: Screen): string | null {
  const { sheet, reading, purpose } = state;
  if (screen !== 'result') return null;
  if (reading && !sheet) return `${quote(reading.sheet)} is being read.`;
  if (!sheet) return 'Choose the sheet to score on Map first.';
  if (purpose === 'resources' && strategyView(state).problem)
    return 'List the strategy first: imperatives and their weights.';
  if (!sheet.confirmed) return 'Look at the columns on Map first and confirm them.';
  const ranges = rangesOf(state);
  if (purpose === 'resources') return ranges?.amounts ? null : 'Say on Map which columns hold the amounts.';
  if (purpose === 'ratings')
    return ranges?.ratings && ranges.roles
      ? null
      : 'Say on Map which columns hold the ratings and the role of each person.';
  return ranges?.prices && ranges.values
    ? null
    : 'Say on Map which columns hold the net price and the value of each deal.';
}
