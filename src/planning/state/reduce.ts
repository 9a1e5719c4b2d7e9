import type { Action, Restored } from './action';
import { reduceMapping } from './mapping';
import { reduceSheet } from './sheet';
import type { State } from './state';
import { reduceStrategy } from './strategy';
import { reduceTables } from './tables';
import { reduceWriting } from './writing';

/**
 * What the pane knows after something has happened. Each topic has a reducer of its own, and all see every action; nothing
 * here writes to the workbook, asks it, or throws. What can't be (an id that is gone, say) changes nothing.
 */
export function reduce(state: State, action: Action): State {
  return [reducePane, reduceStrategy, reduceSheet, reduceMapping, reduceTables, reduceWriting].reduce(
    (next, topic) => topic(next, action),
    state,
  );
}

function reducePane(state: State, action: Action): State {
  switch (action.type) {
    case 'screenChosen':
      return { ...state, screen: action.screen };
    case 'workbookSeen':
      return { ...state, sheets: action.sheets, named: action.named };
    case 'selectionMoved':
      return { ...state, selection: action.selection };
    case 'restored':
      return withRestored(state, action.restored);
    case 'surveyChosen':
      return { ...state, survey: { ...state.survey, ...action.change } };
    case 'pricesChosen':
      return { ...state, prices: { ...state.prices, ...action.change } };
    case 'noticed':
      return { ...state, notice: action.notice };
    default:
      return state;
  }
}

const withRestored = (state: State, restored: Restored): State => ({
  ...state,
  restored,
  purpose: state.sheet ? state.purpose : (restored.purpose ?? state.purpose),
  survey: { ...state.survey, ...restored.survey },
  prices: { ...state.prices, ...restored.prices },
});
