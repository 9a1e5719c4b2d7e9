import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { resultView } from '../../planning/views/resultView';
import { pricesView } from '../../planning/views/pricesView';
import { surveyView } from '../../planning/views/surveyView';
import type { Outcome, PricesView } from '../../planning/views/views';
import type { ResultName } from '../../planning/write/results';
import { usePane } from '../controller/paneContext';
import { PricesPanel } from '../prices/PricesPanel';
import { ScreenTitle } from '../shell/ScreenTitle';
import { SurveyPanel } from '../survey/SurveyPanel';
import { useMoney } from '../useMoney';
import { Warnings } from '../Warnings';
import { WriteResult } from '../writing/WriteResult';
import { ResultPanel } from './ResultPanel';
import { words } from './words';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
});

/** The result of the sheet, live: it is reckoned anew at each edit, and nothing takes the focus. */
export function ResultScreen() {
  const styles = useStyles();
  const { state } = usePane();
  const { purpose } = state;
  return (
    <div className={styles.screen}>
      <ScreenTitle title={words.titleOf(state.sheet?.content.name)} />
      {purpose === 'resources' && <ResourcesResult />}
      {purpose === 'ratings' && <SurveyResult />}
      {purpose === 'prices' && <PricesResult />}
    </div>
  );
}

function ResourcesResult() {
  const { state } = usePane();
  const money = useMoney(state);
  const outcome = resultView(state);
  return (
    <Outcomes outcome={outcome}>
      {(result, warnings) => (
        <ResultPanel
          result={result}
          money={money}
          warnings={warnings}
          write={
            <WriteResult
              what={['score', 'table', 'charted', 'moves', 'drops', ...(result.teams ? (['teams'] as const) : [])]}
            />
          }
        />
      )}
    </Outcomes>
  );
}

function SurveyResult() {
  const { state } = usePane();
  return (
    <Outcomes outcome={surveyView(state)}>
      {(result, warnings) => (
        <SurveyPanel
          result={result}
          warnings={warnings}
          write={<WriteResult what={['gap', 'perception', 'agreement']} />}
        />
      )}
    </Outcomes>
  );
}

function PricesResult() {
  const { state } = usePane();
  const money = useMoney(state);
  return (
    <Outcomes outcome={pricesView(state)}>
      {(result, warnings) => (
        <PricesPanel
          result={result}
          money={money}
          warnings={warnings}
          write={<WriteResult what={['prices', 'band', 'priceTable', ...leaks(result)]} />}
        />
      )}
    </Outcomes>
  );
}

/** What list prices leak can be inserted where the sheet has list prices. */
const leaks = ({ leak }: PricesView): ResultName[] => (leak === null ? [] : ['leak', 'leakTable']);

interface OutcomesProps<T> {
  outcome: Outcome<T>;
  children(result: T, warnings: ReactNode): ReactNode;
}

/** A result, or why there is none; what is worth a look stands beside either. */
function Outcomes<T>({ outcome, children }: OutcomesProps<T>) {
  const { commands } = usePane();
  const warnings = <Warnings warnings={outcome.warnings} onShow={(place) => void commands.select(place)} />;
  if (outcome.result !== null) return children(outcome.result, warnings);
  return (
    <>
      <Text>{outcome.problem}</Text>
      {warnings}
    </>
  );
}
