import { tablesNow, touchesTables } from '../../planning/write/tablesNow';
import type { Workbook } from '../../workbook/workbook';
import { calm } from './calm';
import type { Store } from './store';
import { sentence } from './words';

/** Looks at the strategy and the map in the workbook once more. */
export async function readTables(workbook: Workbook, { get, dispatch }: Store): Promise<void> {
  dispatch({ type: 'workbookSeen', sheets: await workbook.sheets(), named: await workbook.named() });
  dispatch({ type: 'tablesRead', tables: await tablesNow(workbook, get()) });
}

/** Follows edits of the strategy and of the map where they stand in the workbook, the pane's own writing included. */
export function followTables(workbook: Workbook, store: Store): () => void {
  const { get, dispatch, subscribe } = store;
  const isWriting = (): boolean => get().writing?.step === 'writing';
  const follow = async (): Promise<void> => {
    if (get().reading || isWriting()) return following.stir();
    await readTables(workbook, store);
  };
  const following = calm(follow, (error) =>
    dispatch({ type: 'noticed', notice: { tone: 'error', text: sentence(error) } }),
  );
  let wrote = false;
  const unsubscribe = subscribe(() => {
    if (wrote && !isWriting()) following.stir();
    wrote = isWriting();
  });
  const subscribed = workbook.onEdit(({ sheet, area }) => {
    if (touchesTables(get(), sheet, area)) following.stir();
  });
  return () => {
    unsubscribe();
    following.stop();
    void subscribed.then((stop) => stop());
  };
}
