import { LargeTitle, Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  score: { fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
});

/** Numbers first, sentence second: the score in large figures and what it is the share of. */
export function ScoreHead({ score, says }: { score: string; says: string }) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <LargeTitle className={styles.score}>{score}</LargeTitle>
      <Text>{says}</Text>
    </div>
  );
}
