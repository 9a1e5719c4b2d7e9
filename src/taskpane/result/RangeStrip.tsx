import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ResultView } from '../../planning/views/views';
import { colorActual } from '../shell/theme';
import { words } from './words';

// Marks are drawn with borders: forced colours keep those and take backgrounds away.
const useStyles = makeStyles({
  strip: { position: 'relative', height: '20px', marginInline: '7px' },
  track: {
    position: 'absolute',
    insetInline: '-7px',
    top: '9px',
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  range: { position: 'absolute', top: '8px', borderTop: `${tokens.strokeWidthThickest} solid ${colorActual}` },
  at: { position: 'absolute', top: '10px', transform: 'translate(-50%, -50%)' },
  mark: { display: 'inline-block', boxSizing: 'border-box', flexShrink: 0 },
  dot: { width: '14px', height: '14px', borderRadius: tokens.borderRadiusCircular, border: `7px solid ${colorActual}` },
  ring: {
    width: '14px',
    height: '14px',
    borderRadius: tokens.borderRadiusCircular,
    border: `3px solid ${colorActual}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tick: {
    width: '0',
    height: '20px',
    borderLeft: `${tokens.strokeWidthThicker} dotted ${tokens.colorNeutralForeground1}`,
  },
  legend: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
  },
  entry: { display: 'grid', gridTemplateColumns: '20px 1fr', alignItems: 'center' },
  short: { height: '14px', marginInlineStart: '6px' },
});

/** The score between what is proven and what is possible, beside what an even split would score. */
export function RangeStrip({ result: { low, high, even } }: { result: Pick<ResultView, 'low' | 'high' | 'even'> }) {
  const styles = useStyles();
  const ranges = high - low > 1e-9;
  const left = (share: number) => ({ left: `${Math.max(0, Math.min(1, share)) * 100}%` });
  return (
    <div>
      <div className={styles.strip} aria-hidden>
        <span className={styles.track} />
        {ranges && <span className={styles.range} style={{ ...left(low), width: `${(high - low) * 100}%` }} />}
        <span className={mergeClasses(styles.mark, styles.at, styles.tick)} style={left(even)} />
        {ranges && <span className={mergeClasses(styles.mark, styles.at, styles.ring)} style={left(high)} />}
        <span className={mergeClasses(styles.mark, styles.at, styles.dot)} style={left(low)} />
      </div>
      <ul className={styles.legend} aria-label={words.range}>
        <li className={styles.entry}>
          <span className={mergeClasses(styles.mark, styles.dot)} />
          <Text>{words.now(low)}</Text>
        </li>
        {ranges && (
          <li className={styles.entry}>
            <span className={mergeClasses(styles.mark, styles.ring)} />
            <Text>{words.high(high)}</Text>
          </li>
        )}
        <li className={styles.entry}>
          <span className={mergeClasses(styles.mark, styles.tick, styles.short)} />
          <Text>{words.even(even)}</Text>
        </li>
      </ul>
    </div>
  );
}
