import type { State } from '../state/state';
import { countLabels, labelsView } from './labelsView';
import { pricesView } from './pricesView';
import { resultView } from './resultView';
import { scoreOf } from './score';
import { surveyView } from './surveyView';
import { talliesOf } from './tallies';

/**
 * What the screens after the columns will ask of a sheet, in parts that a caller may pause between. Each part is kept, so
 * that it stands ready once the columns are confirmed as they were found.
 */
export function viewParts(state: State): (() => unknown)[] {
  switch (state.purpose) {
    case 'resources':
      return [
        () => talliesOf(state),
        () => countLabels(state),
        () => labelsView(state),
        () => scoreOf(state),
        () => resultView(state),
      ];
    case 'ratings':
      return [() => surveyView(state)];
    case 'prices':
      return [() => pricesView(state)];
  }
}
