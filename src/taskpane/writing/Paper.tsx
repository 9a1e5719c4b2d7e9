import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { WritingState } from '../../planning/state/state';
import type { PlanDescription } from '../../planning/write/describePlan';
import { PaneDialog } from '../shell/PaneDialog';
import { Hindrances } from './Hindrances';
import { paperWords as words } from './words';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  cells: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  address: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  code: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  writing: WritingState;
  plan: PlanDescription;
  onOverwrite(addresses: string[]): void;
  onWrite(): void;
  onClose(): void;
}

/** The sheet of paper: all that will be written, before it is, and what stands there now. */
export function Paper({ writing, plan, onOverwrite, onWrite, onClose }: Props) {
  const styles = useStyles();
  const { what, conflicts, step, message } = writing;
  const busy = step === 'writing';
  return (
    <PaneDialog
      title={words.title(what)}
      className={styles.content}
      onClose={() => !busy && onClose()}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={busy || conflicts.length > 0} onClick={onWrite}>
            {busy ? words.writing : step === 'failed' ? words.again : words.write}
          </Button>
          <Button disabledFocusable={busy} onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <Text>
        {plan.heading} {words.undo}
      </Text>
      <Cells name={words.formulas} cells={plan.formulas.map(({ address, formula }) => [address, formula])} />
      <Cells name={words.values} cells={plan.values.map(({ address, value }) => [address, value])} />
      {plan.charts.length > 0 && <Text>{words.chart}</Text>}
      <Hindrances
        conflicts={conflicts}
        allowed={writing.plan.overwrite.length}
        onElsewhere={onClose}
        onOverwrite={onOverwrite}
      />
      {message !== '' && (
        <MessageBar intent={step === 'failed' ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>{message}</MessageBarBody>
        </MessageBar>
      )}
    </PaneDialog>
  );
}

/** A formula's arguments, so that lines break between them. */
const afterCommas = (text: string): string[] => text.match(/[^,;]+[,;]*|[,;]+/g) ?? [];

/** What goes where, cell by cell. */
function Cells({ name, cells }: { name: string; cells: readonly [address: string, text: string][] }) {
  const styles = useStyles();
  if (!cells.length) return null;
  return (
    <ul className={styles.cells} aria-label={name}>
      {cells.map(([address, text]) => (
        <li key={address}>
          <span className={styles.address}>{address}</span>
          <code className={styles.code}>
            {afterCommas(text).map((part, at) => (
              <Fragment key={at}>
                {part}
                <wbr />
              </Fragment>
            ))}
          </code>
        </li>
      ))}
    </ul>
  );
}
