import type { Watched } from '../../../appsscript/server/finding';
import type { Area, Place } from '../../planning/sheet';
import type { Edit } from '../workbook';
import type { Calls } from './bridge';

/** Whether the page is seen, and the news of it: the document. */
export interface Visibility {
  readonly visibilityState: DocumentVisibilityState;
  addEventListener(type: 'visibilitychange', listener: () => void): void;
}

/** The pause between two looks, and how many times longer than a look it is at least: so that looking stays cheap. */
const pause = 2_000;
const pausePerLook = 10;
/** The sheet in work, Plumbline's own tables and the rows below them; what was read before them is forgotten, oldest first. */
const mostWatched = 8;

interface Followed extends Watched {
  revision: string;
}

/** Sheets tells a sidebar of no edit and no selection: while the page is seen and somebody listens, it is asked. */
export class Follower {
  private readonly edits = new Set<(edit: Edit) => void>();
  private readonly selections = new Set<(selection: Place) => void>();
  private followed: Followed[] = [];
  private selection = '';
  private timer: ReturnType<typeof setTimeout> | null = null;
  private looking = false;

  constructor(
    private readonly calls: Calls,
    private readonly page: Visibility,
  ) {
    page.addEventListener('visibilitychange', () => this.next(0));
  }

  onEdit(listener: (edit: Edit) => void): () => void {
    this.edits.add(listener);
    this.next(pause);
    return () => void this.edits.delete(listener);
  }

  async onSelect(listener: (selection: Place) => void): Promise<() => void> {
    this.selection = JSON.stringify(await this.calls.selectedPlace());
    this.selections.add(listener);
    this.next(pause);
    return () => void this.selections.delete(listener);
  }

  /** To be called before cells are read: an edit made meanwhile is then seen too. */
  async follow(sheet: string, area: Area | null): Promise<void> {
    const place = { sheet, area };
    const { revisions } = await this.calls.watchPlaces([place]);
    this.followed = withPlace(this.followed, { ...place, revision: revisions[0] });
  }

  private next(after: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    const wanted = this.edits.size + this.selections.size > 0 && this.page.visibilityState === 'visible';
    this.timer = wanted && !this.looking ? setTimeout(() => void this.look(), after) : null;
  }

  private async look(): Promise<void> {
    this.looking = true;
    const begun = Date.now();
    const asked = this.edits.size ? this.followed : [];
    try {
      const { selection, revisions } = await this.calls.watchPlaces(asked.map(watched));
      this.tellSelection(selection);
      this.tellEdits(asked, revisions);
    } catch {
      // A look that fails says nothing; the next one may succeed, and whatever the user does will report the trouble.
    }
    this.looking = false;
    this.next(Math.max(pause, (Date.now() - begun) * pausePerLook));
  }

  private tellSelection(selection: Place): void {
    const seen = JSON.stringify(selection);
    const moved = this.selection !== seen;
    this.selection = seen;
    if (moved) for (const tell of this.selections) tell(selection);
  }

  private tellEdits(asked: readonly Followed[], revisions: readonly string[]): void {
    const changed = asked.filter(({ revision }, i) => revision !== revisions[i]);
    asked.forEach((one, i) => (one.revision = revisions[i]));
    for (const sheet of new Set(changed.map((one) => one.sheet)))
      for (const tell of this.edits) tell({ sheet, area: null });
  }
}

/** A table that has grown or shrunk takes the place of what it was: it begins in the same cell. */
const takesPlaceOf = (next: Watched, one: Watched): boolean =>
  one.sheet === next.sheet && one.area?.row === next.area?.row && one.area?.column === next.area?.column;

function withPlace(followed: readonly Followed[], next: Followed): Followed[] {
  const all = [...followed.filter((one) => !takesPlaceOf(next, one)), next];
  if (all.length <= mostWatched) return all;
  // The sheet in work was read whole, and is not read again before something on it changes.
  const work = all.filter(({ area }) => area === null).at(-1);
  const oldest = all.find((one) => one !== work);
  return all.filter((one) => one !== oldest);
}

const watched = ({ sheet, area }: Watched): Watched => ({ sheet, area });
