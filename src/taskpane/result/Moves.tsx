import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Move } from '../../planning/views/views';
import type { Money } from '../figures';
import { words } from './words';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
  after: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  toMove: number;
  moves: readonly Move[];
  money: Money;
}

/** The least money that has to move, and from where to where. */
export function Moves({ toMove, moves, money }: Props) {
  const styles = useStyles();
  const list = useId();
  const [open, setOpen] = useState(false);
  if (!moves.length) return <Text>{words.inPlace}</Text>;
  return (
    <div role="group" aria-label={words.moves}>
      <div className={styles.head}>
        <Text weight="semibold">{words.move(money(toMove))}</Text>
        <Button
          size="small"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          onClick={() => setOpen(!open)}
        >
          {open ? words.hideMoves : words.seeMoves}
        </Button>
      </div>
      {open && (
        <ol id={list} className={styles.list}>
          {moves.map(({ from, to, money: amount, after }) => (
            <li key={`${from} to ${to}`}>
              <Text>
                <strong>{money(amount)}</strong> {words.fromTo(from, to)}
              </Text>
              <span className={styles.after}>{words.after(after)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
