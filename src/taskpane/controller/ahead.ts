import { layoutParts } from '../../planning/detect/findLayout';
import { namesOf } from '../../planning/state/laidOut';
import type { State } from '../../planning/state/state';
import { viewParts } from '../../planning/views/ahead';
import { pause } from '../pause';
import type { Store } from './store';

/** Whether the views of two states say the same. */
const isSame = (one: State, other: State): boolean =>
  one.sheet === other.sheet && one.strategy === other.strategy && one.mapping === other.mapping;

/** Imperatives help to recognise columns, so a layout that is not confirmed yet is found anew under their names. */
const layoutAhead = (state: State): (() => unknown)[] =>
  state.sheet && !state.sheet.confirmed ? layoutParts(state.sheet.content, namesOf(state)) : [];

/** Reckons part by part what the screens will ask, so that drawing them takes no long task. Ends when it is told to. */
export function reckonAhead({ get, subscribe }: Store): () => void {
  const reckon = async (state: State): Promise<void> => {
    for (const part of [...layoutAhead(state), ...viewParts(state)]) {
      await pause();
      if (!isSame(get(), state)) return;
      part();
    }
  };
  let last = get();
  return subscribe(() => {
    const before = last;
    last = get();
    if (last.sheet && !isSame(last, before)) void reckon(last);
  });
}
