import { Divider, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SurveyView } from '../../planning/views/views';
import { percent } from '../figures';
import { ScoreHead } from '../ScoreHead';
import { shownTable } from '../tableCells';
import { TablePreview } from '../TablePreview';
import { firstColumns, words } from './words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

interface Props {
  result: SurveyView;
  warnings: ReactNode;
  write: ReactNode;
}

/** How differently leaders and the others see the company, how sure that is, and where. */
export function SurveyPanel({ result, warnings, write }: Props) {
  const styles = useStyles();
  const { score, headline, noiseFloor, verdict, leaders, reps, agreeLeaders, agreeReps, table } = result;
  // Under the elements stand the notes, which begin with the score.
  const elements = table.map(([name]) => name).lastIndexOf('Score') - 1;
  return (
    <section className={styles.panel} aria-label={words.title}>
      <ScoreHead score={percent(score)} headline={headline} />
      <Text weight="semibold">{verdict}</Text>
      <Text>{noiseFloor === null ? words.noNoise : words.noise(noiseFloor)}</Text>
      <Text>{words.people(leaders, reps)}</Text>
      {agreeLeaders !== null && agreeReps !== null && <Text>{words.agree(agreeLeaders, agreeReps)}</Text>}
      <TablePreview name={words.table} table={shownTable(table, elements, firstColumns)} />
      {warnings}
      <Divider />
      {write}
    </section>
  );
}
