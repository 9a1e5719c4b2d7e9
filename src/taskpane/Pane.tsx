import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Workbook } from '../workbook/workbook';
import { PaneProvider, usePane } from './controller/paneContext';
import { Announcer } from './shell/Announcer';
import { DifferingBar } from './shell/DifferingBar';
import { Header } from './shell/Header';
import { NoticeBar } from './shell/NoticeBar';
import { Screens } from './shell/Screens';
import { Steps, panelId, tabId } from './shell/Steps';
import { scoreInWords } from './shell/score';
import { useTheme } from './shell/theme';
import { useOwnKeys } from './shell/useOwnKeys';
import { Start } from './start/Start';
import { Writing } from './writing/Writing';

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  screen: {
    flexGrow: 1,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingHorizontalL,
  },
});

/** What the pane is opened for: an entry of the spreadsheet's menu may name it. */
export type Task = 'start' | 'score' | 'repair' | 'help';

interface PaneProps {
  workbook: Workbook;
  /** Whether the host's theme is dark; undefined where the host does not say. */
  dark?: boolean;
  /** What can truly be said of where the data stays in this host. */
  privacy: string;
  task?: Task;
  /** Whether the pages of help stand beside the pane's own page. */
  helpPages?: boolean;
}

/** The task pane of either host. */
export function Pane({ workbook, dark, privacy, task = 'start', helpPages = false }: PaneProps) {
  return (
    <FluentProvider theme={useTheme(dark)}>
      <PaneProvider workbook={workbook} helpPages={helpPages}>
        <Shell privacy={privacy} task={task} />
      </PaneProvider>
    </FluentProvider>
  );
}

function Shell({ privacy, task }: { privacy: string; task: Task }) {
  const styles = useStyles();
  const { state, dispatch, commands } = usePane();
  // A screen is drawn in slices, after the tab that was chosen and between the keys that are typed meanwhile; so is a score.
  const settled = useDeferredValue(state);
  const screen = useDeferredValue(state.screen);
  useEffect(() => {
    if (task === 'score') void commands.scoreThisSheet();
    else if (task === 'repair') void commands.proposeRepair();
    else if (task === 'help') dispatch({ type: 'screenChosen', screen: 'functions' });
  }, [task, commands, dispatch]);
  useOwnKeys();
  // Read by the tests of how soon the pane is ready.
  useEffect(() => void performance.mark('plumbline:shown'), []);
  useEffect(() => {
    window.scrollTo(0, 0);
    // A button that is gone with its screen would leave the keyboard nowhere, where office.js even takes Tab for itself.
    if (document.hasFocus() && document.activeElement === document.body)
      document.getElementById(tabId(screen))?.focus();
  }, [screen]);
  const score = useMemo(() => scoreInWords(settled), [settled]);
  const atStart = screen === 'start';
  return (
    <div className={styles.pane}>
      <header className={styles.top}>
        <Header score={score?.figures ?? null} />
        {!atStart && <Steps />}
        <NoticeBar />
        <DifferingBar />
      </header>
      <main className={styles.screen}>
        {atStart ? (
          <Start privacy={privacy} />
        ) : (
          <div id={panelId} role="tabpanel" aria-labelledby={tabId(screen)} tabIndex={-1}>
            <Screens screen={screen} />
          </div>
        )}
      </main>
      <Announcer says={score?.sentence ?? ''} />
      <Writing />
    </div>
  );
}
