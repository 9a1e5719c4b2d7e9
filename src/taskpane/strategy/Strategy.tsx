import { Button, Text, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useEffect, useMemo } from 'react';
import { usePane } from '../controller/paneContext';
import { strategyView } from '../controller/planning';
import { ScreenTitle } from '../shell/ScreenTitle';
import { Adoption } from './Adoption';
import { ImperativeRow } from './ImperativeRow';
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
  const { state, dispatch } = usePane();
  const { imperatives } = state.strategy;
  const view = useMemo(() => strategyView(state), [state]);
  const focus = useRowFocus();

  const empty = imperatives.length === 0;
  useEffect(() => {
    if (empty) dispatch({ type: 'imperativeAdded' });
  }, [empty, dispatch]);

  const add = (): void => {
    dispatch({ type: 'imperativeAdded' });
    focus.onLast();
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
              onNext={() => (index === imperatives.length - 1 ? add() : focus.on(nameId(imperatives[index + 1].id)))}
              onFocusWanted={focus.on}
            />
          ))}
        </ol>
        <div className={styles.below}>
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
