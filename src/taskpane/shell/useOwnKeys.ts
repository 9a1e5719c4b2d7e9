import { useEffect } from 'react';

/**
 * Keys that the pane has used go no further. office.js listens on the window and hands Escape, F2 and every combination
 * with Ctrl on to Excel: Escape in a dialog would leave the pane, and Ctrl+Z among the labels undo in the sheet as well.
 */
export function useOwnKeys(): void {
  useEffect(() => {
    const keep = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) event.stopPropagation();
    };
    document.addEventListener('keydown', keep);
    return () => document.removeEventListener('keydown', keep);
  }, []);
}
