import {
  Button,
  Text,
  Tooltip,
  makeStyles,
  mergeClasses,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useId, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import type { Suggestion } from '../../planning/suggestion';
import type { LabelLine } from '../../planning/views/views';
import { percent, type Money } from '../figures';
import { words } from './words';

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  active: { backgroundColor: tokens.colorSubtleBackgroundHover },
  label: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  money: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  whole: { whiteSpace: 'nowrap' },
  problem: { display: 'block', fontSize: tokens.fontSizeBase200 },
  share: { marginInlineStart: tokens.spacingHorizontalS },
  stands: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    minHeight: '24px',
  },
  state: { flex: '1 1 8rem', minWidth: 0, overflowWrap: 'anywhere' },
  check: { verticalAlign: 'text-bottom', marginInlineEnd: tokens.spacingHorizontalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  action: { minWidth: 'auto' },
});

interface Asks {
  onTag(tag: string): void;
  onChoose(): void;
  onSplit(): void;
}

interface Props extends HTMLAttributes<HTMLDivElement>, Asks {
  ref: Ref<HTMLDivElement>;
  line: LabelLine;
  suggestion: Suggestion | null;
  money: Money;
  /** Whether the keys go here. */
  active: boolean;
  /** Stands in the place of the state and the buttons while a tag is being chosen. */
  chooser: ReactNode;
}

/** A label with its money, and what it stands for or may stand for. */
export function LabelRow({ line, suggestion, money, active, onTag, onChoose, onSplit, chooser, ...row }: Props) {
  const styles = useStyles();
  const id = useId();
  const tabIndex = active ? 0 : -1;
  return (
    <div
      {...useRestoreFocusTarget()}
      {...row}
      role="row"
      className={mergeClasses(styles.row, active && styles.active, row.className)}
      tabIndex={tabIndex}
      aria-labelledby={`${id}-label ${id}-money ${id}-state`}
      aria-describedby={suggestion ? `${id}-because` : undefined}
    >
      <div role="gridcell" id={`${id}-label`} className={styles.label}>
        {line.label}
      </div>
      <div role="gridcell" id={`${id}-money`} className={styles.money}>
        {money(line.money)}
        <span className={mergeClasses(styles.quiet, styles.share)}>{percent(line.share)}</span>
      </div>
      <div role="gridcell" className={styles.stands}>
        {chooser ?? (
          <>
            <State line={line} suggestion={suggestion} id={id} />
            <Actions {...{ line, suggestion, onTag, onChoose, onSplit, tabIndex }} />
          </>
        )}
      </div>
    </div>
  );
}

function State({ line, suggestion, id }: { line: LabelLine; suggestion: Suggestion | null; id: string }) {
  const styles = useStyles();
  const stateId = `${id}-state`;
  if (line.tag !== null) {
    return (
      <Text id={stateId} className={styles.state}>
        {line.problem ? (
          <WarningRegular className={styles.check} aria-hidden />
        ) : (
          <CheckmarkRegular className={styles.check} aria-hidden />
        )}
        {line.tag === line.label ? words.asTheSheetSays : line.tag}
        {line.problem && <span className={styles.problem}>{line.problem}</span>}
      </Text>
    );
  }
  if (!suggestion) {
    // The buttons beside it show as much to the eye.
    return (
      <span id={stateId} hidden>
        {words.none}
      </span>
    );
  }
  return (
    <div className={styles.state}>
      <Tooltip content={{ children: suggestion.because, id: `${id}-tooltip` }} relationship="inaccessible" withArrow>
        <Text id={stateId}>
          {words.suggested(suggestion.tag)}{' '}
          <span className={mergeClasses(styles.quiet, styles.whole)}>{words.confidence(suggestion.confidence)}</span>
        </Text>
      </Tooltip>
      <span id={`${id}-because`} hidden>
        {suggestion.because}
      </span>
    </div>
  );
}

interface ActionsProps extends Pick<Props, 'line' | 'suggestion'>, Asks {
  tabIndex: number;
}

function Actions({ line: { label, tag }, suggestion, onTag, onChoose, onSplit, tabIndex }: ActionsProps) {
  const styles = useStyles();
  const button = (text: string, onClick: () => void, of = label, appearance: 'outline' | 'subtle' = 'outline') => (
    <Button
      size="small"
      className={styles.action}
      {...{ appearance, tabIndex, onClick }}
      aria-label={words.of(text, of)}
    >
      {text}
    </Button>
  );
  if (tag !== null) return <div className={styles.actions}>{button(words.change, onChoose, label, 'subtle')}</div>;
  if (suggestion) {
    return (
      <div className={styles.actions}>
        {button(words.yes, () => onTag(suggestion.tag), words.stands(label, suggestion.tag))}
        {button(words.other, onChoose)}
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      {button(words.choose, onChoose)}
      {button(words.split, onSplit)}
      {button(words.bau, () => onTag('BAU'))}
      {button(words.exclude, () => onTag('Exclude'))}
    </div>
  );
}
