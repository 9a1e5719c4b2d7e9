import type { Place } from '../../planning/sheet';
import type { Imperative } from '../../planning/state/state';
import { strategyView } from '../../planning/views/strategyView';
import { whyNot } from '../../planning/views/whyNot';
import type { Workbook } from '../../workbook/workbook';
import { reckonAhead } from './ahead';
import { followEdits } from './following';
import { followTables } from './followingTables';
import { createReader, type Reader } from './reading';
import { recall } from './recalling';
import { createStore, type Store } from './store';
import { sentence } from './words';
import { createWriter, type Writer } from './writing';

/** What the screens may ask for that takes the host's time. Trouble becomes a notice; none of these rejects. */
export interface Commands extends Pick<Reader, 'cancel'>, Writer {
  /** Reads the sheet that is open in front, and goes on to the strategy or the map. */
  scoreThisSheet(): Promise<void>;
  /** Reads a sheet, or a part of it, for mapping. */
  openSheet(place: { sheet: string; area?: Place['area'] }): Promise<void>;
  /** Takes the strategy from cells of the workbook. */
  adoptStrategy(place: Place): Promise<void>;
  /** Takes back the removal of an imperative: it stands where it stood. */
  putBack(imperative: Imperative, at: number): void;
  /** Shows cells in the sheet. */
  select(place: Place): Promise<void>;
  /** What is selected at this moment, null where it can't be told: Sheets tells of a new selection seconds later. */
  selected(): Promise<Place | null>;
  /** Keeps `state.selection` up to date until the returned function is called. */
  followSelection(): () => void;
}

export interface Controller {
  store: Store;
  commands: Commands;
  /** Looks at the workbook and follows its edits until the returned function is called. */
  start(): () => void;
}

export function createController(workbook: Workbook): Controller {
  const store = createStore();
  const { get, dispatch } = store;
  const reader = createReader(workbook, store);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: 'noticed', notice: { tone: 'error', text: sentence(error) } });
    }
  };
  /** Where the workbook has been mapped before, the pane opens on its result. */
  const look = async (): Promise<void> => {
    dispatch({ type: 'workbookSeen', sheets: await workbook.sheets(), named: await workbook.named() });
    const sheet = await recall(workbook, store);
    if (!sheet || get().sheet || get().reading || !(await reader.open(sheet))) return;
    if (get().screen === 'start' && !whyNot(get(), 'result')) dispatch({ type: 'screenChosen', screen: 'result' });
  };

  const commands: Commands = {
    ...createWriter(workbook, store),
    cancel: reader.cancel,
    scoreThisSheet: () =>
      attempt(async () => {
        const { sheet } = await workbook.selection();
        if (!(await reader.open(sheet))) return;
        const next = whyNot(get(), 'result') ? 'map' : 'result';
        dispatch({ type: 'screenChosen', screen: strategyView(get()).problem ? 'strategy' : next });
      }),
    openSheet: async ({ sheet, area }) => void (await reader.open(sheet, area)),
    adoptStrategy: (place) =>
      attempt(async () => {
        dispatch({ type: 'strategyAdopted', place, content: await workbook.read(place.sheet, place.area) });
      }),
    putBack({ name, owner, weight }, at) {
      dispatch({ type: 'imperativeAdded' });
      const id = get().strategy.imperatives.at(-1)?.id;
      if (id === undefined) return;
      dispatch({ type: 'imperativeChanged', id, change: { name, owner, weight } });
      for (let place = get().strategy.imperatives.length - 1; place > at; place--)
        dispatch({ type: 'imperativeMoved', id, by: -1 });
    },
    select: (place) => attempt(() => workbook.select(place)),
    async selected() {
      let place: Place | null = null;
      await attempt(async () => void (place = await workbook.selection()));
      return place;
    },
    followSelection() {
      const seen = (selection: Place) => dispatch({ type: 'selectionMoved', selection });
      void attempt(async () => seen(await workbook.selection()));
      const subscribed = workbook.onSelect(seen);
      return () => void subscribed.then((stop) => stop());
    },
  };

  return {
    store,
    commands,
    start() {
      const stops = [reckonAhead(store), followEdits(workbook, store, reader), followTables(workbook, store)];
      void attempt(look);
      return () => stops.forEach((stop) => stop());
    },
  };
}
