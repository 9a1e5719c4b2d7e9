import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ResultView } from '../../planning/views/views';
import { words } from './words';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalM, margin: 0 },
  side: { display: 'flex', flexDirection: 'column' },
  what: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** A vague strategy is easily followed: how many priorities it names stands beside how many the money follows. */
export function FocusPair({ focus: { strategy, money } }: { focus: ResultView['focus'] }) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.focus}>
      <dl className={styles.pair}>
        <div className={styles.side}>
          <dt className={styles.what}>{words.focusStrategy}</dt>
          <dd className={styles.number}>{words.priorities(strategy)}</dd>
        </div>
        {money !== null && (
          <div className={styles.side}>
            <dt className={styles.what}>{words.focusMoney}</dt>
            <dd className={styles.number}>{words.priorities(money)}</dd>
          </div>
        )}
      </dl>
      <Text size={200} className={styles.what}>
        {money === null ? words.focusUnknown : words.focusSays}
      </Text>
    </div>
  );
}
