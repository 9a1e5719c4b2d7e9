import type { Area } from '../../planning/sheet';
import type { Edit, Workbook } from '../../workbook/workbook';
import { calm } from './calm';
import { inside, patched } from './patch';
import type { Store } from './store';
import { sentence } from './words';

/** More cells than this are no quicker to patch than the sheet is to read. */
const mostPatched = 5000;

/** Follows edits of the sheet that is being mapped, without the user's doing and without moving the focus. */
export function followEdits(workbook: Workbook, { get, dispatch }: Store): () => void {
  /** What has changed since the sheet was last read; null when it can't be said. */
  let changed: Area[] | null = [];

  const refresh = async (): Promise<void> => {
    const { sheet } = get();
    const areas = changed;
    changed = [];
    if (!sheet) return;
    try {
      let { content } = sheet;
      const size = areas?.reduce((cells, { rows, columns }) => cells + rows * columns, 0) ?? Infinity;
      if (areas && size <= mostPatched && areas.every((area) => inside(area, content.area)))
        for (const area of areas) content = patched(content, await workbook.read(content.name, area));
      else content = await workbook.read(content.name);
      // Another sheet may have been chosen meanwhile.
      if (get().sheet?.content.name === content.name) dispatch({ type: 'sheetEdited', content });
    } catch (error) {
      dispatch({ type: 'noticed', notice: { tone: 'error', text: sentence(error) } });
    }
  };

  const following = calm(refresh);
  const heard = ({ sheet, area }: Edit): void => {
    if (sheet !== get().sheet?.content.name) return;
    changed = area && changed ? [...changed, area] : null;
    following.stir();
  };
  const subscribed = workbook.onEdit(heard);
  return () => {
    following.stop();
    void subscribed.then((stop) => stop());
  };
}
