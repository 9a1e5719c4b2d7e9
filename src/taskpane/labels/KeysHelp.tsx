import {
  Button,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  Tooltip,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { KeyboardRegular } from '@fluentui/react-icons/svg/keyboard';
import { keyWords, keysTitle, words } from './words';

const useStyles = makeStyles({
  surface: { maxWidth: '17.5rem' },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginBlock: `${tokens.spacingVerticalS} 0`,
  },
  key: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  does: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  open: boolean;
  onOpenChange(open: boolean): void;
}

/** The keys of the list. */
export function KeysHelp({ open, onOpenChange }: Props) {
  const styles = useStyles();
  return (
    <Popover open={open} onOpenChange={(_, data) => onOpenChange(data.open)} trapFocus withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={words.keys} relationship="label">
          <Button appearance="subtle" icon={<KeyboardRegular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={keysTitle} tabIndex={-1}>
        <Text weight="semibold">{keysTitle}</Text>
        <dl className={styles.keys}>
          {keyWords.map(([key, does]) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt className={styles.key}>{key}</dt>
              <dd className={styles.does}>{does}</dd>
            </div>
          ))}
        </dl>
      </PopoverSurface>
    </Popover>
  );
}
