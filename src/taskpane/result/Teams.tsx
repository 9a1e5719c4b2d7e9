import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ResultView } from '../../planning/views/views';
import { DataTable } from '../DataTable';
import { percent, type Money } from '../figures';
import { words } from './words';

const useStyles = makeStyles({
  teams: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
});

interface Props {
  teams: NonNullable<ResultView['teams']>;
  money: Money;
}

/** Each team's own score: teams that are off in opposite directions look aligned together. */
export function Teams({ teams: { lines, says }, money }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.teams} role="group" aria-label={words.teams}>
      <Text weight="semibold">{words.teams}</Text>
      <Text>{says}</Text>
      <DataTable
        name={words.teams}
        columns={words.teamColumns}
        numeric={[false, true, true, true]}
        rows={lines.map(({ name, money: amount, score, toMove }) => [
          name,
          score === null ? words.noScore : percent(score),
          money(amount),
          toMove === null ? '' : money(toMove),
        ])}
      />
    </div>
  );
}
