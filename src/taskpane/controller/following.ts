import { layoutParts } from '../../planning/detect/findLayout';
import type { Area, SheetContent } from '../../planning/sheet';
import type { Action } from '../../planning/state/action';
import { onlyNumbersDiffer } from '../../planning/state/edited';
import { namesOf } from '../../planning/state/laidOut';
import { reduce } from '../../planning/state/reduce';
import { viewParts } from '../../planning/views/ahead';
import { withoutResults } from '../../planning/withoutResults';
import type { Edit, Workbook } from '../../workbook/workbook';
import { inParts } from '../pause';
import { calm } from './calm';
import { inside, patched } from './patch';
import type { Reader } from './reading';
import type { Store } from './store';
import { sentence } from './words';

/** More cells than this are no quicker to patch than the sheet is to read. */
const mostPatched = 5000;

const sizeOf = (areas: Area[]): number => areas.reduce((cells, { rows, columns }) => cells + rows * columns, 0);

/** Follows edits of the sheet that is being mapped, without the user's doing and without moving the focus. */
export function followEdits(workbook: Workbook, { get, dispatch }: Store, reader: Reader): () => void {
  /** What has changed since it was last read; null areas where it can't be said. */
  let pending: { sheet: string; areas: Area[] | null } = { sheet: '', areas: [] };

  /** Only what has changed is read, where that is known and little. */
  const readAgain = async (content: SheetContent, areas: Area[] | null): Promise<SheetContent> => {
    if (!areas || sizeOf(areas) > mostPatched || !areas.every((area) => inside(area, content.area)))
      return reader.again(content.name);
    let next = content;
    for (const area of areas) next = patched(next, await workbook.read(content.name, area));
    return withoutResults(next);
  };

  const follow = async (): Promise<void> => {
    const { reading, sheet } = get();
    // What is being read may hold cells from before the edit.
    if (reading) return following.stir();
    if (sheet?.content.name !== pending.sheet) return;
    const { areas } = pending;
    pending = { ...pending, areas: [] };
    const content = await readAgain(sheet.content, areas);
    if (!onlyNumbersDiffer(sheet, content)) await inParts(layoutParts(content, namesOf(get())));
    const action: Action = { type: 'sheetEdited', content };
    await inParts(viewParts(reduce(get(), action)));
    if (get().sheet?.content === sheet.content) dispatch(action);
  };

  const failed = (error: unknown): void => {
    pending = { ...pending, areas: null };
    dispatch({ type: 'noticed', notice: { tone: 'error', text: sentence(error) } });
  };

  const following = calm(follow, failed);
  const heard = ({ sheet, area }: Edit): void => {
    const { reading, sheet: mapped } = get();
    if (sheet !== (reading?.sheet ?? mapped?.content.name)) return;
    const before = pending.sheet === sheet ? pending.areas : [];
    pending = { sheet, areas: area && before ? [...before, area] : null };
    following.stir();
  };
  const subscribed = workbook.onEdit(heard);
  return () => {
    following.stop();
    void subscribed.then((stop) => stop());
  };
}
