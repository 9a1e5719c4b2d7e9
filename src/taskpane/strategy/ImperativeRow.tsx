import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { KeyboardEvent } from 'react';
import type { Imperative } from '../../planning/state/state';
import type { StrategyRow } from '../../planning/views/views';
import { usePane } from '../controller/paneContext';
import { percent } from '../figures';
import { nameId, ownerId, weightId } from './rowFocus';
import { strategyWords as words } from './words';

const useStyles = makeStyles({
  lines: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  name: { flex: '1 1 0', minWidth: 0 },
  weight: { flex: '0 0 100px', minWidth: 0 },
  caption: { color: tokens.colorNeutralForeground3 },
  share: { flex: '0 0 44px', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

interface ImperativeRowProps {
  imperative: Imperative;
  position: number;
  last: boolean;
  view: StrategyRow | undefined;
  onRemove(): void;
  /** Enter: on to the next row. */
  onNext(): void;
  /** Where the focus belongs; `changes` says that the rows are about to change. */
  onFocusWanted(id: string, changes?: boolean): void;
}

/** An imperative: its name, owner and weight, its share, and what is wrong with it. */
export function ImperativeRow({
  imperative,
  position,
  last,
  view,
  onRemove,
  onNext,
  onFocusWanted,
}: ImperativeRowProps) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const { id, name, owner, weight } = imperative;
  const called = words.named(name, position);
  const change = (change: Partial<Omit<Imperative, 'id'>>) => dispatch({ type: 'imperativeChanged', id, change });

  const move = (by: -1 | 1): void => {
    if ((by < 0 && position === 1) || (by > 0 && last)) return;
    onFocusWanted(document.activeElement?.id || nameId(id), true);
    dispatch({ type: 'imperativeMoved', id, by });
  };
  const pressed = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (event.altKey && by) move(by);
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) onNext();
    else return;
    event.preventDefault();
  };

  return (
    <li onKeyDown={pressed}>
      <Field validationMessage={view?.problem ?? undefined} validationState={view?.problem ? 'error' : 'none'}>
        {(control) => (
          <div className={styles.lines}>
            <div className={styles.line}>
              <Input
                {...control}
                id={nameId(id)}
                className={styles.name}
                aria-label={words.imperative(position)}
                placeholder={words.namePlaceholder}
                value={name}
                onChange={(_, { value }) => change({ name: value })}
              />
              <RowButtons
                id={id}
                called={called}
                first={position === 1}
                last={last}
                onMove={move}
                onRemove={onRemove}
              />
            </div>
            <div className={styles.line}>
              <Input
                id={ownerId(id)}
                className={styles.name}
                size="small"
                aria-label={words.owner(called)}
                placeholder={words.ownerPlaceholder}
                value={owner}
                onChange={(_, { value }) => change({ owner: value })}
              />
              <Input
                {...control}
                id={weightId(id)}
                className={styles.weight}
                size="small"
                inputMode="decimal"
                aria-label={words.weight(called)}
                contentBefore={
                  <Text size={200} className={styles.caption}>
                    {words.weightCaption}
                  </Text>
                }
                value={weight}
                onChange={(_, { value }) => change({ weight: value })}
              />
              <Text className={styles.share}>{view?.share == null ? '' : percent(view.share)}</Text>
            </div>
          </div>
        )}
      </Field>
    </li>
  );
}

interface RowButtonsProps {
  id: number;
  called: string;
  first: boolean;
  last: boolean;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

function RowButtons({ id, called, first, last, onMove, onRemove }: RowButtonsProps) {
  const button = { appearance: 'subtle', size: 'small' } as const;
  return (
    <>
      <Button
        {...button}
        id={`imperative-${id}-up`}
        icon={<ArrowUpRegular />}
        aria-label={words.up(called)}
        disabledFocusable={first}
        onClick={() => onMove(-1)}
      />
      <Button
        {...button}
        id={`imperative-${id}-down`}
        icon={<ArrowDownRegular />}
        aria-label={words.down(called)}
        disabledFocusable={last}
        onClick={() => onMove(1)}
      />
      <Button {...button} icon={<DismissRegular />} aria-label={words.remove(called)} onClick={onRemove} />
    </>
  );
}
