import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { shellWords } from './words';

const useStyles = makeStyles({
  score: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The score as it stands at the top, and in a dialog that covers the top. */
export function ScoreFigures({ figures }: { figures: string }) {
  const styles = useStyles();
  return (
    <Text className={styles.score}>
      <Text size={200} className={styles.quiet}>
        {shellWords.score}
      </Text>{' '}
      <Text size={400} weight="semibold">
        {figures}
      </Text>
    </Text>
  );
}
