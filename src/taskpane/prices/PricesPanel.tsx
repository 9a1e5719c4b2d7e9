import { Divider, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PricesView } from '../../planning/views/views';
import { asSentence, percent } from '../figures';
import { ScoreHead } from '../ScoreHead';
import { shownTable } from '../tableCells';
import { TablePreview } from '../TablePreview';
import { firstColumns, words } from './words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

interface Props {
  result: PricesView;
  warnings: ReactNode;
  write: ReactNode;
}

/** How often more value carries the higher price, how sure that is, and deal by deal. */
export function PricesPanel({ result, warnings, write }: Props) {
  const styles = useStyles();
  const { score, headline, interval, band, leak, deals, verdict, table } = result;
  // Deals are named by their row number; under them stand the total and the notes.
  const lines = table.map(([name]) => name).indexOf('Total') - 1;
  return (
    <section className={styles.panel} aria-label={words.title}>
      <ScoreHead score={percent(score)} headline={headline} />
      <Text weight="semibold">{asSentence(verdict)}</Text>
      <Text>{interval ? words.interval(...interval) : words.noInterval}</Text>
      {band !== null && <Text>{words.band(band)}</Text>}
      {leak !== null && <Text>{words.leak(leak)}</Text>}
      <Text>{words.deals(deals)}</Text>
      <TablePreview name={words.table} table={shownTable(table, lines, firstColumns)} />
      {warnings}
      <Divider />
      {write}
    </section>
  );
}
