import { Divider, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ResultView } from '../../planning/views/views';
import { percent, type Money } from '../figures';
import { ScoreHead } from '../ScoreHead';
import { FocusPair } from './FocusPair';
import { Moves } from './Moves';
import { RangeStrip } from './RangeStrip';
import { TargetAndActual } from './TargetAndActual';
import { Teams } from './Teams';
import { words } from './words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
});

interface Props {
  result: ResultView;
  money: Money;
  warnings: ReactNode;
  /** The way into the workbook. */
  write: ReactNode;
}

/** Numbers first, sentence second, chart third. */
export function ResultPanel({ result, money, warnings, write }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.panel} aria-label={words.title}>
      <ScoreHead score={percent(result.low)} headline={result.headline} />
      <RangeStrip result={result} />
      <Text weight="semibold">{result.verdict}</Text>
      <TargetAndActual bars={result.bars} money={money} />
      <Moves toMove={result.toMove} moves={result.moves} money={money} />
      <FocusPair focus={result.focus} />
      {result.teams && <Teams teams={result.teams} money={money} />}
      {warnings}
      <Divider />
      {write}
    </section>
  );
}
