import { Button, Text, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useEffect, useState } from 'react';
import type { Imperative } from '../../planning/state/state';
import { usePane } from '../controller/paneContext';
import { strategyView } from '../../planning/views/strategyView';
import { ScreenTitle } from '../shell/ScreenTitle';
import { Adoption } from './Adoption';
import { ImperativeRow } from './ImperativeRow';
import { Removed } from './Removed';
import { Reserve } from './Reserve';
import { nameId } from './rowFocus';
import { useRowFocus } from './useRowFocus';
import { strategyWords as words } from './words';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  below: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalM,
    justifyItems: 'start',
  },
  hint: { color: tokens.colorNeutralForeground3 },
  advice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
});

/** The imperatives with their weights: typed here, or taken from cells of the workbook. */
export function Strategy() {
  const styles = useStyles();
  const { state, dispatch, commands } = usePane();
  const { imperatives } = state.strategy;
  const view = strategyView(state);
  const [removed, setRemoved] = useState<{ imperative: Imperative; at: number } | null>(null);
  const focus = useRowFocus();

  const empty = imperatives.length === 0;
  useEffect(() => {
    if (empty) dispatch({ type: 'imperativeAdded' });
  }, [empty, dispatch]);

  const add = (): void => {
    dispatch({ type: 'imperativeAdded' });
    focus.onLast();
  };

  const remove = (imperative: Imperative, at: number): void => {
    const next = imperatives[at + 1] ?? imperatives[at - 1];
    if (next) focus.on(nameId(next.id), true);
    else focus.onLast();
    setRemoved(imperative.name.trim() ? { imperative, at } : null);
    dispatch({ type: 'imperativeRemoved', id: imperative.id });
  };
  const undo = (): void => {
    if (removed) commands.putBack(removed.imperative, removed.at);
    setRemoved(null);
  };

  return (
    <div className={styles.screen}>
      <ScreenTitle title={words.title}>{words.intro}</ScreenTitle>
      <Adoption />
      <section aria-label={words.list}>
        <ol className={styles.list}>
          {imperatives.map((imperative, index) => (
            <ImperativeRow
              key={imperative.id}
              imperative={imperative}
              position={index + 1}
              last={index === imperatives.length - 1}
              view={view.rows.find(({ id }) => id === imperative.id)}
              onRemove={() => remove(imperative, index)}
              onNext={() => (index === imperatives.length - 1 ? add() : focus.on(nameId(imperatives[index + 1].id)))}
              onFocusWanted={focus.on}
            />
          ))}
        </ol>
        <div className={styles.below}>
          {removed && <Removed name={words.named(removed.imperative.name, removed.at + 1)} onUndo={undo} />}
          <Button icon={<AddRegular />} size="small" onClick={add}>
            {words.add}
          </Button>
          <Text size={200} className={styles.hint}>
            {words.keys}
          </Text>
        </div>
      </section>
      {view.advice && <Text className={styles.advice}>{view.advice}</Text>}
      <Reserve problem={view.reserveProblem} />
      <Next problem={view.problem} />
    </div>
  );
}

/** On to the map, or what keeps the strategy from being used. */
function Next({ problem }: { problem: string | null }) {
  const { dispatch } = usePane();
  const button = (
    <Button
      appearance="primary"
      disabledFocusable={problem !== null}
      onClick={() => dispatch({ type: 'screenChosen', screen: 'map' })}
    >
      {words.next}
    </Button>
  );
  return problem ? (
    <Tooltip content={problem} relationship="description">
      {button}
    </Tooltip>
  ) : (
    button
  );
}
