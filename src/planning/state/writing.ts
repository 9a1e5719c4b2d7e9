import type { Action } from './action';
import type { State, WritingState } from './state';

/** A plan on its way: shown, then written or failed. Only what is shown, and stands in nothing's way, can be written. */
export function reduceWriting(state: State, action: Action): State {
  const { writing } = state;
  const changed = (change: Partial<WritingState>): State =>
    writing ? { ...state, writing: { ...writing, ...change } } : state;
  switch (action.type) {
    case 'planShown': {
      const { what, plan, conflicts } = action;
      return writing?.step === 'writing'
        ? state
        : { ...state, writing: { what, plan, conflicts, step: 'shown', message: '' } };
    }
    case 'overwriteAllowed':
      return writing && writing.step !== 'writing' ? changed(allowed(writing, action.addresses)) : state;
    case 'planClosed':
      return writing && writing.step !== 'writing' ? { ...state, writing: null } : state;
    case 'writeStarted':
      return writing?.conflicts.length === 0 ? changed({ step: 'writing', message: '' }) : state;
    case 'planOutdated': {
      const { plan, conflicts, message } = action;
      return writing?.step === 'writing' ? changed({ plan, conflicts, step: 'shown', message }) : state;
    }
    case 'writeFailed':
      return writing?.step === 'writing' ? changed({ step: 'failed', message: action.message }) : state;
    case 'writeDone':
      return { ...state, writing: null, notice: { tone: 'success', text: action.text } };
    default:
      return state;
  }
}

/** Filled cells may be overwritten once they are named; nothing else that stands in the way can be allowed. */
function allowed({ plan, conflicts }: WritingState, addresses: readonly string[]): Partial<WritingState> {
  const named = conflicts.filter(({ kind, address }) => kind === 'filled' && addresses.includes(address));
  const overwrite = [...new Set([...plan.overwrite, ...named.map(({ address }) => address)])];
  return { plan: { ...plan, overwrite }, conflicts: conflicts.filter((conflict) => !named.includes(conflict)) };
}
