import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Bar } from '../../planning/views/views';
import { colorActual } from '../shell/theme';
import { words } from './words';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    justifyContent: 'flex-end',
    marginBottom: tokens.spacingVerticalXS,
  },
  key: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  line: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  verdict: { whiteSpace: 'nowrap' },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  figures: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  lane: {
    position: 'relative',
    height: '16px',
    marginInlineEnd: '2px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Drawn with borders, which forced colours keep: a filled bar for what is there, an outlined one for what is meant.
  actual: { position: 'absolute', bottom: 0, left: 0, boxSizing: 'border-box', borderTop: `8px solid ${colorActual}` },
  target: {
    position: 'absolute',
    bottom: 0,
    left: 0,
    boxSizing: 'border-box',
    height: '14px',
    borderRight: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralForeground1}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground3}`,
  },
  // For screen readers: the figures with their names.
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  sample: { position: 'relative', display: 'inline-block', width: '18px', height: '14px' },
});

interface Props {
  bars: readonly Bar[];
}

/** Target and actual of each imperative: an outline that ends in a mark, and a filled bar; the figures stand beside. */
export function Bars({ bars }: Props) {
  const styles = useStyles();
  const longest = bars.reduce((most, { target, actual }) => Math.max(most, target, actual), 0) || 1;
  const width = (share: number) => ({ width: `${(Math.max(0, share) / longest) * 100}%` });
  return (
    <div>
      <div className={mergeClasses(styles.legend, styles.quiet)} aria-hidden>
        {(['target', 'actual'] as const).map((one) => (
          <span key={one} className={styles.key}>
            <span className={styles.sample}>
              <span className={styles[one]} style={{ width: '100%' }} />
            </span>
            {words.legend[one]}
          </span>
        ))}
      </div>
      <ul className={styles.list} aria-label={words.bars}>
        {bars.map(({ name, target, actual, verdict }) => (
          <li key={name}>
            <div className={styles.line}>
              <Text className={styles.name}>
                {name} <span className={mergeClasses(styles.quiet, styles.verdict)}>{verdict}</span>
              </Text>
              <Text className={styles.figures} aria-hidden>
                {words.figures(target, actual)}
              </Text>
              <span className={styles.spoken}>{words.spoken(target, actual)}</span>
            </div>
            <div className={styles.lane} aria-hidden>
              <span className={styles.actual} style={width(actual)} />
              <span className={styles.target} style={width(target)} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
