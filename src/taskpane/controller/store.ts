import type { Action } from '../../planning/state/action';
import type { State } from '../../planning/state/state';
import { initialState } from '../../planning/state/initialState';
import { reduce } from '../../planning/state/reduce';

/** The pane's state outside React: commands that wait on the host read the latest, and tests need no browser. */
export interface Store {
  get(): State;
  dispatch(action: Action): void;
  subscribe(changed: () => void): () => void;
}

export function createStore(): Store {
  let state = initialState;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      state = reduce(state, action);
      for (const changed of [...listeners]) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
