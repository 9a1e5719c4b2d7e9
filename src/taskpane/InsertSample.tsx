import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { samplePlan } from '../planning/samplePlan';
import type { Workbook } from '../workbook/workbook';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  message: { width: '100%' },
});

type State = { kind: 'idle' } | { kind: 'writing' } | { kind: 'done' | 'failed'; message: string };

/** Writes a small plan with live scores to a sheet of its own, and says how it went. */
export function InsertSample({ workbook }: { workbook: Workbook }) {
  const styles = useStyles();
  const [state, setState] = useState<State>({ kind: 'idle' });

  const insert = async () => {
    setState({ kind: 'writing' });
    try {
      const plan = samplePlan((await workbook.sheets()).map(({ name }) => name));
      await workbook.write(plan);
      setState({
        kind: 'done',
        message: `Added the sheet “${plan.show.sheet}”. Change an amount and watch the score.`,
      });
    } catch (error) {
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };

  return (
    <section className={styles.section} aria-label="Sample plan">
      <Button appearance="primary" onClick={insert} disabledFocusable={state.kind === 'writing'}>
        {state.kind === 'writing' ? 'Inserting…' : 'Insert sample plan'}
      </Button>
      <div className={styles.message} aria-live="polite">
        {(state.kind === 'done' || state.kind === 'failed') && (
          <MessageBar intent={state.kind === 'done' ? 'success' : 'error'} layout="multiline">
            <MessageBarBody>{state.message}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </section>
  );
}
