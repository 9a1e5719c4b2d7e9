export interface Regions {
  follow(window: Window | null): void;
  leave(backwards: boolean): void;
}

/**
 * F6 and Shift+F6 go round the page's parts, as they do in Excel. Within the grid the Tab key belongs to the cells, so that
 * without this nobody could leave it by keyboard. A frame in the pane has a window of its own, which is to be named; and
 * where its add-in takes the Tab key for itself, it says when Tab is to lead out of it.
 */
export function goRoundWithF6(actions: HTMLElement, grid: HTMLElement, pane: HTMLElement): Regions {
  let inGrid: HTMLElement | null = null;
  let inPane: Window | null = null;
  grid.addEventListener('focusin', (event) => {
    inGrid = event.target as HTMLElement;
    // Univer takes the focus along when the pane selects or writes cells. Whoever is in the pane stays there.
    inPane?.focus();
  });
  addEventListener('pointerdown', () => (inPane = null), true);
  const focusable = 'a[href], button:not([disabled]), input, select, textarea, [tabindex="0"]';
  const enter = [
    () => actions.querySelector<HTMLElement>(focusable)?.focus(),
    () => inGrid?.focus(),
    () => {
      const frame = pane.querySelector('iframe');
      frame?.contentWindow?.focus();
      frame?.contentDocument?.querySelector<HTMLElement>(focusable)?.focus();
    },
  ];
  const current = (): number => {
    const active = document.activeElement;
    if (pane.contains(active)) return 2;
    return grid.contains(active) ? 1 : 0;
  };
  const goOn = (backwards: boolean): void => {
    inPane = null;
    const step = backwards ? enter.length - 1 : 1;
    const part = (current() + step) % enter.length;
    enter[part]();
    // The grid may have replaced the element that had its focus: nobody is to be held up by that.
    if (current() !== part) enter[(part + step) % enter.length]();
  };
  const go = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    goOn(event.shiftKey);
  };
  addEventListener('keydown', go, true);
  const follow = (window: Window | null): void => {
    window?.addEventListener('keydown', go, true);
    window?.addEventListener('focus', () => (inPane = window));
    window?.addEventListener('keydown', ({ key }) => {
      if (key !== 'Tab') return;
      // Whoever tabs into the grid goes there; who is still in the pane afterwards stays.
      inPane = null;
      setTimeout(() => document.activeElement === window.frameElement && (inPane = window));
    });
  };
  // Word of the Tab key comes late: by then whoever pressed it again may have left the pane already.
  const leave = (backwards: boolean): void => {
    if (current() === 2) goOn(backwards);
  };
  return { follow, leave };
}
