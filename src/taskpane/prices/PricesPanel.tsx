import { Divider, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PricesView } from '../../planning/views/views';
import { percent, type Money } from '../figures';
import { ScoreHead } from '../ScoreHead';
import { TablePreview } from '../TablePreview';
import { dealsTable } from './dealsTable';
import { words } from './words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

interface Props {
  result: PricesView;
  money: Money;
  warnings: ReactNode;
  write: ReactNode;
}

/** How often more value carries the higher price, how sure that is, and deal by deal. */
export function PricesPanel({ result, money, warnings, write }: Props) {
  const styles = useStyles();
  const { score, headline, interval, band, leak, deals, countedBy, verdict } = result;
  return (
    <section className={styles.panel} aria-label={words.title}>
      <ScoreHead score={percent(score)} headline={headline} />
      <Text weight="semibold">{verdict}</Text>
      {interval && <Text>{words.interval(...interval)}</Text>}
      {band !== null && <Text>{words.band(band, countedBy)}</Text>}
      {leak !== null && <Text>{words.leak(leak)}</Text>}
      <Text>{words.deals(deals, countedBy)}</Text>
      <TablePreview name={words.table} table={dealsTable(result, money)} />
      {warnings}
      <Divider />
      {write}
    </section>
  );
}
