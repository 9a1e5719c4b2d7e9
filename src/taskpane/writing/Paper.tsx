import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { WritingState } from '../../planning/state/state';
import { Hindrances } from './Hindrances';
import { paperWords as words } from './words';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: 'grid', rowGap: tokens.spacingVerticalXS },
  formulas: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  address: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** A plan in words: what will be added and filled, a sentence each, and the formulas by cell. */
export interface PlanInWords {
  sentences: readonly string[];
  formulas: readonly { address: string; text: string }[];
}

interface Props {
  writing: WritingState;
  plan: PlanInWords;
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
    <Dialog open onOpenChange={(_, data) => !data.open && !busy && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title(what)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{words.intro}</Text>
            <ul className={styles.list}>
              {plan.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {plan.formulas.length > 0 && (
              <ul className={styles.formulas} aria-label={words.formulas}>
                {plan.formulas.map(({ address, text }) => (
                  <li key={address}>
                    <span className={styles.address}>{address}</span>
                    <code className={styles.formula}>{text}</code>
                  </li>
                ))}
              </ul>
            )}
            <Hindrances
              conflicts={conflicts}
              allowed={writing.plan.overwrite.length}
              onElsewhere={onClose}
              onOverwrite={onOverwrite}
            />
            {step === 'failed' && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{message}</MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={busy || conflicts.length > 0} onClick={onWrite}>
              {busy ? words.writing : step === 'failed' ? words.again : words.write}
            </Button>
            <Button disabledFocusable={busy} onClick={onClose}>
              {words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
