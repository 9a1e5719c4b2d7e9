import { useEffect, useState } from 'react';
import type { Suggestion } from '../../planning/suggestion';
import type { LabelLine } from '../../planning/views/views';
import { pause } from '../pause';

export type Suggest = (label: string) => Suggestion | null;

/** Milliseconds of work between two pauses: a frame's worth, so that keys and scrolling come through. */
const slice = 12;
/** Milliseconds between two redrawings of the list while suggestions come in. */
const redraw = 250;

interface Suggestions {
  byKey: ReadonlyMap<string, Suggestion>;
  busy: boolean;
}

/**
 * What each label may stand for, worked out in slices beside the drawing: thousands of labels keep nobody waiting. Earlier
 * suggestions stay until the new ones are there. `suggest` must be the same function as long as it suggests the same.
 */
export function useSuggestions(lines: readonly LabelLine[], suggest: Suggest | null): Suggestions {
  const [found, setFound] = useState<Suggestions>({ byKey: new Map(), busy: false });
  useEffect(() => {
    const stop = new AbortController();
    void suggestAll(lines, suggest, stop.signal, setFound);
    return () => stop.abort();
  }, [lines, suggest]);
  return found;
}

async function suggestAll(
  lines: readonly LabelLine[],
  suggest: Suggest | null,
  signal: AbortSignal,
  show: (change: (before: Suggestions) => Suggestions) => void,
) {
  if (!suggest) return show(() => ({ byKey: new Map(), busy: false }));
  const byKey = new Map<string, Suggestion>();
  let [paused, drawn] = [performance.now(), performance.now()];
  for (const { key, label } of lines) {
    if (performance.now() - paused > slice) {
      await pause();
      if (signal.aborted) return;
      paused = performance.now();
      if (paused - drawn > redraw) {
        const soFar = new Map(byKey);
        show((before) => ({ byKey: new Map([...before.byKey, ...soFar]), busy: true }));
        drawn = performance.now();
      }
    }
    const suggestion = suggest(label);
    if (suggestion) byKey.set(key, suggestion);
  }
  show(() => ({ byKey, busy: false }));
}
