import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Conflict } from '../../planning/writePlan';
import { paperWords as words } from './words';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  conflicts: readonly Conflict[];
  /** How many filled cells may be overwritten by now. */
  allowed: number;
  onElsewhere(): void;
  onOverwrite(addresses: string[]): void;
}

/** What stands where the plan would write. Filled cells are overwritten only after a yes that names them. */
export function Hindrances({ conflicts, allowed, onElsewhere, onOverwrite }: Props) {
  const styles = useStyles();
  const filled = conflicts.filter(({ kind }) => kind === 'filled');
  const others = conflicts.filter(({ kind }) => kind !== 'filled');
  const elsewhere = <Button onClick={onElsewhere}>{words.elsewhere}</Button>;
  return (
    <>
      {filled.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.filled(filled.length)}</MessageBarTitle>
            <ul className={styles.list}>
              {filled.map(({ address, says }) => (
                <li key={address}>{words.filledCell(address, says)}</li>
              ))}
            </ul>
          </MessageBarBody>
          <MessageBarActions>
            {elsewhere}
            <Button onClick={() => onOverwrite(filled.map(({ address }) => address))}>
              {words.overwrite(filled.length)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {others.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.inTheWay}</MessageBarTitle>
            <ul className={styles.list}>
              {others.map(({ address, says }) => (
                <li key={`${address} ${says}`}>{says}</li>
              ))}
            </ul>
          </MessageBarBody>
          <MessageBarActions>{elsewhere}</MessageBarActions>
        </MessageBar>
      )}
      {!conflicts.length && allowed > 0 && <Text>{words.allowed(allowed)}</Text>}
    </>
  );
}
