import { useEffect, useRef } from 'react';
import { usePane } from '../controller/paneContext';
import { nameId } from './rowFocus';

/** Puts the focus where it belongs once the rows have been drawn anew: a moved row would otherwise lose it. */
export function useRowFocus() {
  const { imperatives } = usePane().state.strategy;
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    const last = imperatives.at(-1);
    const id = wanted.current === 'last' ? last && nameId(last.id) : wanted.current;
    wanted.current = null;
    if (id) document.getElementById(id)?.focus();
  }, [imperatives]);
  return {
    /** Once the rows have changed; at once where they will not. */
    on(id: string, changes = false): void {
      if (changes) wanted.current = id;
      else document.getElementById(id)?.focus();
    },
    onLast(): void {
      wanted.current = 'last';
    },
  };
}
