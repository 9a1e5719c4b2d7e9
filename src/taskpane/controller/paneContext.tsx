import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Dialect } from '../../planning/formula';
import type { Action } from '../../planning/state/action';
import type { State } from '../../planning/state/state';
import type { Workbook } from '../../workbook/workbook';
import { createController, type Commands } from './controller';

/** What every screen has: the state, what may happen to it, and what the host can be asked for. */
export interface PaneValue {
  state: State;
  dispatch(action: Action): void;
  commands: Commands;
  /** How the host writes formulas. */
  dialect: Dialect;
  /** Whether the pages of help stand beside the pane's own page. */
  helpPages: boolean;
}

const PaneContext = createContext<PaneValue | null>(null);

/** The pane's state and commands, from the provider around it. */
export function usePane(): PaneValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error('usePane is used outside PaneProvider');
  return value;
}

/** One controller for the workbook's lifetime, started when the pane is shown. */
export function PaneProvider({
  workbook,
  helpPages,
  children,
}: {
  workbook: Workbook;
  helpPages: boolean;
  children: ReactNode;
}) {
  const [{ store, commands, start }] = useState(() => createController(workbook));
  const state = useSyncExternalStore(store.subscribe, store.get);
  useEffect(start, [start]);
  return (
    <PaneContext value={{ state, dispatch: store.dispatch, commands, dialect: workbook.dialect, helpPages }}>
      {children}
    </PaneContext>
  );
}
