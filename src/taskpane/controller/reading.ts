import { layoutParts } from '../../planning/detect/findLayout';
import type { Area, SheetContent } from '../../planning/sheet';
import { namesOf } from '../../planning/state/laidOut';
import { withoutResults } from '../../planning/withoutResults';
import type { Workbook } from '../../workbook/workbook';
import { inParts } from '../pause';
import { recall } from './recalling';
import type { Store } from './store';
import { messages, sentence } from './words';

export interface Reader {
  /** Reads a sheet, or a part of it, for mapping. Says whether it was read to the end. */
  open(sheet: string, area?: Area): Promise<boolean>;
  /** The same part of a sheet once more, without a word. */
  again(sheet: string): Promise<SheetContent>;
  cancel(): void;
}

/** Reads what is to be mapped, one sheet at a time: a later wish ends an earlier reading. */
export function createReader(workbook: Workbook, store: Store): Reader {
  const { get, dispatch } = store;
  let current: AbortController | null = null;
  /** The part of the sheet that was asked for, undefined for all of it. */
  let part: Area | undefined;

  const refusal = (sheet: string): string | null => {
    const info = get().sheets?.find(({ name }) => name === sheet);
    if (info?.connected) return messages.connected(sheet);
    return info && !info.used ? messages.empty(sheet) : null;
  };

  const read = async (sheet: string, area: Area | undefined, own: AbortController): Promise<boolean> => {
    const onProgress = (done: number, of: number) => current === own && dispatch({ type: 'readingWentOn', done, of });
    const content = withoutResults(await workbook.read(sheet, area, { signal: own.signal, onProgress }));
    await inParts(layoutParts(content, namesOf(get())));
    // A later reading has ended this one too.
    own.signal.throwIfAborted();
    part = area;
    dispatch({ type: 'sheetRead', content });
    return true;
  };

  return {
    async open(sheet, area) {
      current?.abort();
      const own = (current = new AbortController());
      dispatch({ type: 'readingStarted', sheet });
      try {
        dispatch({ type: 'workbookSeen', sheets: await workbook.sheets(), named: await workbook.named() });
        const refused = refusal(sheet);
        if (refused) throw new Error(refused);
        await recall(workbook, store, sheet);
        return await read(sheet, area, own);
      } catch (error) {
        if (current === own) dispatch({ type: 'readingStopped' });
        if (!own.signal.aborted) dispatch({ type: 'noticed', notice: { tone: 'error', text: sentence(error) } });
        return false;
      } finally {
        if (current === own) current = null;
      }
    },
    again: async (sheet) => withoutResults(await workbook.read(sheet, part)),
    cancel: () => current?.abort(),
  };
}
