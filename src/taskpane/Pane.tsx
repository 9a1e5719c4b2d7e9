import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Workbook } from '../workbook/workbook';
import { PaneProvider, usePane } from './controller/paneContext';
import { Announcer } from './shell/Announcer';
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

interface PaneProps {
  workbook: Workbook;
  /** Whether the host's theme is dark; undefined where the host does not say. */
  dark?: boolean;
  /** What can truly be said of where the data stays in this host. */
  privacy: string;
}

/** The task pane of either host. */
export function Pane({ workbook, dark, privacy }: PaneProps) {
  return (
    <FluentProvider theme={useTheme(dark)}>
      <PaneProvider workbook={workbook}>
        <Shell privacy={privacy} />
      </PaneProvider>
    </FluentProvider>
  );
}

function Shell({ privacy }: { privacy: string }) {
  const styles = useStyles();
  const { state } = usePane();
  const { screen } = state;
  useOwnKeys();
  // Read by the tests of how soon the pane is ready.
  useEffect(() => void performance.mark('plumbline:shown'), []);
  useEffect(() => void window.scrollTo(0, 0), [screen]);
  const score = scoreInWords(state);
  const atStart = screen === 'start';
  return (
    <div className={styles.pane}>
      <header className={styles.top}>
        <Header score={score?.figures ?? null} />
        {!atStart && <Steps />}
        <NoticeBar />
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
