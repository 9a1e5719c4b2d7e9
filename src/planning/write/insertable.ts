import type { FunctionWords } from '../../functions/generated/words';
import type { State } from '../state/state';
import { strategyView } from '../views/strategyView';
import { argumentOf } from './arguments';
import { results, type Result, type ResultName } from './results';

/** The result by which a function can be inserted with all that it needs taken from the pane; null where something lacks. */
export function insertable(state: State, { name, parameters }: FunctionWords): ResultName | null {
  if (!state.sheet?.confirmed) return null;
  const found = Object.entries<Result>(results).find(([, result]) => result.name === name);
  if (!found) return null;
  const [id, { takes }] = found;
  if (takes.includes('strategy') && strategyView(state).problem) return null;
  const lacks = takes.some((taken, at) => !parameters[at]?.optional && argumentOf(state, taken).kind === 'omitted');
  return lacks ? null : (id as ResultName);
}
