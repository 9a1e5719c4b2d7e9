import { useRef, useState, type RefObject } from 'react';
import type { LabelLine } from '../../planning/views/views';

interface ActiveLine {
  index: number;
  /** Whether the focus is to go to the line at the next drawing. */
  takesFocus: RefObject<boolean>;
  /** Takes note that a line has the focus. */
  focused(index: number): void;
  /** Moves the focus to a line, or as near as there is one. */
  go(index: number): void;
  /** Moves the focus to the next line that stands for nothing yet, where there is one. */
  goOn(): void;
}

/** Which line has the focus, or takes it when one tabs into the list. */
export function useActiveLine(lines: readonly LabelLine[]): ActiveLine {
  const takesFocus = useRef(false);
  const [at, setAt] = useState({ index: 0, key: lines[0]?.key });

  // Tagging may filter the line away or a new reading move it: the focus stays with its label, else with its place.
  const found = lines[at.index]?.key === at.key ? at.index : lines.findIndex(({ key }) => key === at.key);
  const active = found >= 0 ? found : Math.max(0, Math.min(at.index, lines.length - 1));

  const focused = (index: number) => setAt({ index, key: lines[index].key });
  const go = (index: number) => {
    takesFocus.current = true;
    focused(Math.max(0, Math.min(index, lines.length - 1)));
  };
  const goOn = () => {
    const next = lines.findIndex(({ tag }, index) => index > active && tag === null);
    go(next < 0 ? active : next);
  };
  return { index: active, takesFocus, focused, go, goOn };
}
