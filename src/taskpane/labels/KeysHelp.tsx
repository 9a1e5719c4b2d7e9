import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
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
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{keysTitle}</DialogTitle>
          <DialogContent>
            <dl className={styles.keys}>
              {keyWords.map(([key, does]) => (
                <div key={key} className={styles.line}>
                  <dt className={styles.key}>{key}</dt>
                  <dd className={styles.does}>{does}</dd>
                </div>
              ))}
            </dl>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
