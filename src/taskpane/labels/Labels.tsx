import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { suggester } from '../../planning/suggest/suggester';
import { labelsView } from '../../planning/views/labelsView';
import { usePane } from '../controller/paneContext';
import { ToResult } from '../shell/ToResult';
import { useMoney } from '../useMoney';
import { LabelsPanel } from './LabelsPanel';
import { useSuggestions } from './useSuggestions';
import { words } from './words';

const useStyles = makeStyles({
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
});

/** The labels of the sheet that is being mapped. What is mapped already teaches the suggestions for the rest. */
export function Labels() {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const { strategy, mapping } = state;
  const money = useMoney(state);
  const view = labelsView(state);
  const imperatives = useMemo(
    () => strategy.imperatives.map(({ name }) => name.replace(/\s+/g, ' ').trim()).filter(Boolean),
    [strategy.imperatives],
  );
  const suggest = useMemo(
    () => (imperatives.length ? suggester(imperatives, mapping.tags) : null),
    [imperatives, mapping.tags],
  );
  const { byKey, busy } = useSuggestions(view.lines, suggest);

  if (view.problem)
    return (
      <>
        <Text>{view.problem}</Text>
        <ToResult next={state.sheet?.layout.shape.is === 'shares'} />
      </>
    );
  if (!imperatives.length) {
    return (
      <div className={styles.empty}>
        <Text>{words.noStrategy}</Text>
        <Button appearance="primary" onClick={() => dispatch({ type: 'screenChosen', screen: 'strategy' })}>
          {words.toStrategy}
        </Button>
      </div>
    );
  }
  return (
    <LabelsPanel
      view={view}
      suggestions={byKey}
      busy={busy}
      imperatives={imperatives}
      money={money}
      canUndo={mapping.past.length > 0}
      onTag={(tags) => dispatch({ type: 'labelsTagged', tags })}
      onClear={(keys) => dispatch({ type: 'labelsCleared', keys })}
      onUndo={() => dispatch({ type: 'mappingUndone' })}
    />
  );
}
