import { LargeTitle, Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  score: { fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
});

interface Props {
  score: string;
  /** The score in a sentence, which may begin with its figures: those stand beside it. */
  headline: string;
}

/** Numbers first, sentence second: the score in large figures and what it says. */
export function ScoreHead({ score, headline }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <LargeTitle className={styles.score}>{score}</LargeTitle>
      <Text>{headline.startsWith(`${score} `) ? headline.slice(score.length + 1) : headline}</Text>
    </div>
  );
}
