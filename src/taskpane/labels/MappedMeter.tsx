import { ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { percent, type Money } from '../figures';
import { words } from './words';

const useStyles = makeStyles({
  meter: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  // Forced colours give the bar and its track two colours that may be alike. The same query as Fluent's, to come before it.
  bar: {
    '@media screen and (forced-colors: active)': {
      boxSizing: 'border-box',
      backgroundColor: 'Canvas',
      border: `${tokens.strokeWidthThin} solid CanvasText`,
    },
  },
  rest: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  total: number;
  unmapped: number;
  money: Money;
}

/** How much of the money has its place. It is read when one comes to it, not at each change: the score is announced. */
export function MappedMeter({ total, unmapped, money }: Props) {
  const styles = useStyles();
  const open = total === 0 ? 0 : Math.min(1, Math.abs(unmapped / total));
  const rest = open === 0 ? words.allMapped : words.unmapped(open, money(unmapped));
  return (
    <div className={styles.meter}>
      <div className={styles.line}>
        <Text weight="semibold">{words.mapped(1 - open)}</Text>
        <Text className={styles.rest}>{rest}</Text>
      </div>
      <ProgressBar
        className={styles.bar}
        value={1 - open}
        thickness="large"
        aria-label={words.meter}
        aria-valuetext={`${percent(1 - open)}. ${rest}`}
      />
    </div>
  );
}
