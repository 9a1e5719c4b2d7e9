import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Suggestion } from '../../planning/suggestion';
import type { LabelLine } from '../../planning/views/views';
import type { Money } from '../figures';
import { commandOf, type Command } from './keys';
import { LabelRow } from './LabelRow';
import { SplitDialog } from './SplitDialog';
import { TagChooser, type Choice } from './TagChooser';
import { useActiveLine } from './useActiveLine';
import { words } from './words';

const useStyles = makeStyles({
  list: {
    overflowY: 'auto',
    // Tall enough for several labels, and never so tall that the meter above is scrolled away.
    height: 'clamp(14rem, 55vh, 40rem)',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  lines: { position: 'relative', width: '100%' },
  line: { position: 'absolute', insetInline: 0, top: 0 },
});

export interface LabelActions {
  tag(line: LabelLine, tag: string): void;
  clear(line: LabelLine): void;
  undo(): void;
  help(): void;
}

interface Props {
  lines: readonly LabelLine[];
  suggestions: ReadonlyMap<string, Suggestion>;
  imperatives: readonly string[];
  money: Money;
  actions: LabelActions;
}

/** What is being asked about a label. */
type Asking = { key: string; what: 'tag'; search: string } | { key: string; what: 'split' };

/**
 * The labels as a grid of which only the rows in sight exist, and the row that has the focus. Arrows walk the rows; the
 * keys act on the row with the focus, and on nothing while one types in a field.
 */
export function LabelList({ lines, suggestions, imperatives, money, actions }: Props) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const active = useActiveLine(lines);
  const [asking, setAsking] = useState<Asking | null>(null);
  const asked = asking && lines.find(({ key }) => key === asking.key);

  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    getItemKey: (index) => lines[index].key,
    overscan: 6,
    useFlushSync: false,
    rangeExtractor: (range) => withRow(range, active.index),
  });

  useLayoutEffect(() => {
    if (!active.takesFocus.current || asked) return;
    active.takesFocus.current = false;
    virtualizer.scrollToIndex(active.index, { align: 'auto' });
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active.index}"]`)?.focus({ preventScroll: true });
  });

  const tag = (line: LabelLine, text: string) => {
    setAsking(null);
    actions.tag(line, text);
    active.goOn();
  };
  const stay = () => {
    setAsking(null);
    active.go(active.index);
  };
  const clear = (line: LabelLine) => {
    actions.clear(line);
    stay();
  };
  const ask = {
    tag: ({ key }: LabelLine, search = '') => setAsking({ key, what: 'tag', search }),
    split: ({ key }: LabelLine) => setAsking({ key, what: 'split' }),
  };

  const choose = (line: LabelLine, choice: Choice) => {
    if (choice === 'split') ask.split(line);
    else if (choice === 'clear') clear(line);
    else tag(line, choice.tag);
  };

  const accept = (line: LabelLine) => {
    const suggestion = line.tag === null && suggestions.get(line.key);
    if (suggestion) tag(line, suggestion.tag);
    else ask.tag(line);
  };

  const obey = (command: Command, line: LabelLine) => {
    if (command.does === 'walk') active.go(active.index + command.by);
    else if (command.does === 'walkTo') active.go(command.end === 'first' ? 0 : lines.length - 1);
    else if (command.does === 'choose') ask.tag(line, command.search);
    else if (command.does === 'accept') accept(line);
    else if (command.does === 'bau') tag(line, 'BAU');
    else if (command.does === 'exclude') tag(line, 'Exclude');
    else if (command.does === 'split') ask.split(line);
    else if (command.does === 'clear') clear(line);
    else actions[command.does]();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const command = meantForRow(event) ? commandOf(event.nativeEvent) : null;
    if (!command) return;
    event.preventDefault();
    obey(command, lines[active.index]);
  };

  return (
    <div ref={scroller} className={styles.list}>
      <div
        role="grid"
        aria-label={words.list}
        aria-rowcount={lines.length}
        className={styles.lines}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          return (
            <LabelRow
              key={key}
              ref={virtualizer.measureElement}
              className={styles.line}
              style={{ transform: `translateY(${start}px)` }}
              data-index={index}
              aria-rowindex={index + 1}
              line={line}
              suggestion={line.tag === null ? (suggestions.get(line.key) ?? null) : null}
              money={money}
              active={index === active.index}
              onFocus={() => active.focused(index)}
              onTag={(text) => tag(line, text)}
              onChoose={() => ask.tag(line)}
              onSplit={() => ask.split(line)}
              chooser={
                asking?.what === 'tag' && asked === line ? (
                  <TagChooser
                    name={words.of(words.choose, line.label)}
                    imperatives={imperatives}
                    search={asking.search}
                    tagged={line.tag !== null}
                    onChoose={(choice) => choose(line, choice)}
                    onCancel={stay}
                  />
                ) : null
              }
            />
          );
        })}
      </div>
      {asking?.what === 'split' && asked && (
        <SplitDialog
          label={asked.label}
          tag={asked.tag}
          imperatives={imperatives}
          onCancel={stay}
          onSplit={(text) => tag(asked, text)}
        />
      )}
    </div>
  );
}

/** The rows in sight, and one that stays although it may be out of sight: it has the focus. */
function withRow(range: Range, row: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (row >= range.count || shown.includes(row)) return shown;
  return row < shown[0] ? [row, ...shown] : [...shown, row];
}

/** Keys in a field are text, and Enter on a button presses it. */
function meantForRow({ target, key, defaultPrevented }: KeyboardEvent): boolean {
  const at = target as HTMLElement;
  if (defaultPrevented || !at.closest('[role="row"]') || at.closest('input')) return false;
  return !(at.closest('button') && (key === 'Enter' || key === ' '));
}
