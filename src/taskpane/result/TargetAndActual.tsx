import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Bar } from '../../planning/views/views';
import { DataTable } from '../DataTable';
import { percent, type Money } from '../figures';
import { Bars } from './Bars';
import { words } from './words';

const useStyles = makeStyles({
  split: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  other: { alignSelf: 'flex-start' },
});

interface Props {
  bars: readonly Bar[];
  money: Money;
}

/** Where the money is and where it is meant to be: as bars, or as a table of the same figures. */
export function TargetAndActual({ bars, money }: Props) {
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  return (
    <div className={styles.split} role="group" aria-label={words.bars}>
      {asTable ? (
        <DataTable
          name={words.bars}
          columns={words.columns}
          numeric={[false, true, true, true, true, false]}
          rows={bars.map(({ name, target, actual, targetMoney, actualMoney, verdict }) => [
            name,
            percent(target),
            percent(actual),
            money(targetMoney),
            money(actualMoney),
            verdict,
          ])}
        />
      ) : (
        <Bars bars={bars} />
      )}
      <Button size="small" className={styles.other} onClick={() => setAsTable(!asTable)}>
        {asTable ? words.asBars : words.asTable}
      </Button>
    </div>
  );
}
