import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PaneDialog } from '../shell/PaneDialog';
import { keyWords, keysTitle, words } from './words';

const useStyles = makeStyles({
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  line: { display: 'contents' },
  key: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'nowrap' },
  does: { margin: 0 },
});

/** The keys of the list. */
export function KeysHelp({ onClose }: { onClose(): void }) {
  const styles = useStyles();
  return (
    <PaneDialog title={keysTitle} onClose={onClose} actions={<Button onClick={onClose}>{words.close}</Button>}>
      <dl className={styles.keys}>
        {keyWords.map(([key, does]) => (
          <div key={key} className={styles.line}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.does}>{does}</dd>
          </div>
        ))}
      </dl>
    </PaneDialog>
  );
}
