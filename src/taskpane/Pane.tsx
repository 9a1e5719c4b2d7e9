import { FluentProvider, Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../functions/generated/words';
import type { Workbook } from '../workbook/workbook';
import { FunctionList } from './FunctionList';
import { InsertSample } from './InsertSample';
import { useTheme } from './theme';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
  },
  promise: { display: 'block', marginTop: tokens.spacingVerticalXS },
  privacy: { color: tokens.colorNeutralForeground2, marginTop: 'auto' },
});

interface PaneProps {
  workbook: Workbook;
  /** Whether the host's theme is dark; undefined where the host does not say. */
  dark?: boolean;
  /** What can truly be said of where the data stays in this host. */
  privacy: string;
}

export function Pane({ workbook, dark, privacy }: PaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(dark)}>
      <main className={styles.page}>
        <header>
          <Subtitle1 as="h1">Does your plan follow your strategy?</Subtitle1>
          <Text className={styles.promise}>
            See what share of the money, hours or quota sits where the strategy says, and what would have to move.
          </Text>
        </header>
        <InsertSample workbook={workbook} />
        <FunctionList words={words} />
        <Text size={200} className={styles.privacy}>
          {privacy}
        </Text>
      </main>
    </FluentProvider>
  );
}
