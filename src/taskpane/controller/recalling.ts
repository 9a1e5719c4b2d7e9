import { restore } from '../../planning/write/restore';
import type { Workbook } from '../../workbook/workbook';
import type { Store } from './store';

/**
 * What the workbook says of a sheet that has not been mapped since the pane was opened, or of the first that its formulas
 * speak of. A strategy that somebody is typing stays. Gives the sheet that the formulas speak of.
 */
export async function recall(workbook: Workbook, { get, dispatch }: Store, wanted?: string): Promise<string | null> {
  const { mapping, parked } = get();
  if (wanted !== undefined && (mapping.sheet === wanted || wanted in parked)) return null;
  const restored = await restore(workbook, wanted);
  const typed = get().strategy.imperatives.some(({ name }) => name.trim() !== '');
  dispatch({ type: 'restored', restored: typed ? { ...restored, strategy: null } : restored });
  return restored.given ? restored.sheet : null;
}
