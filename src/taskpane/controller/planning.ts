import type { Action } from '../../planning/state/action';
import type { Screen, State } from '../../planning/state/state';
import type { StrategyView } from '../../planning/views/views';

// Stands in for src/planning/state and views until they are there.
export const initialState: State = {
  screen: 'start',
  sheets: null,
  named: [],
  selection: null,
  strategy: { home: { kind: 'pane' }, imperatives: [], reserve: '', reserveHome: null },
  purpose: 'resources',
  sheet: null,
  reading: null,
  mapping: { tags: {}, past: [] },
  survey: { leader: '', rep: '', min: 1, max: 5 },
  prices: { weighted: true, bySegment: false, tolerance: 0.05 },
  writing: null,
  notice: null,
};

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'screenChosen':
      return { ...state, screen: action.screen };
    case 'workbookSeen':
      return { ...state, sheets: action.sheets, named: action.named };
    case 'noticed':
      return { ...state, notice: action.notice };
    default:
      return state;
  }
}

export const whyNot = (_state: State, _screen: Screen): string | null => null;

export const strategyView = ({ strategy }: State): StrategyView => ({
  rows: strategy.imperatives.map(({ id }) => ({ id, share: null, problem: null })),
  focus: null,
  advice: '',
  problem: null,
  reserveProblem: null,
});
