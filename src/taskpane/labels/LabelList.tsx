import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Suggestion } from '../../planning/suggestion';
import type { LabelLine } from '../../planning/views/views';
import type { Money } from '../figures';
import { commandOf, type Command } from './keys';
import { LabelRow } from './LabelRow';
import { TagChooser, type Choice } from './TagChooser';
import { words } from './words';

const useStyles = makeStyles({
  list: {
    overflowY: 'auto',
    // Tall enough for several labels, and never so tall that the score above is scrolled away.
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
  split(line: LabelLine): void;
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

/**
 * The labels as a grid of which only the rows in sight exist, and the row that has the focus. Arrows walk the rows; the
 * keys act on the row with the focus, and on nothing while one types in a field.
 */
export function LabelList({ lines, suggestions, imperatives, money, actions }: Props) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ index: 0, key: lines[0]?.key });
  const [choosing, setChoosing] = useState<{ key: string; search: string } | null>(null);
  const takeFocus = useRef(false);

  // Tagging may filter the line away or a new reading move it: the focus stays with its label, else with its place.
  const found = lines[at.index]?.key === at.key ? at.index : lines.findIndex(({ key }) => key === at.key);
  const active = found >= 0 ? found : Math.max(0, Math.min(at.index, lines.length - 1));

  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer's functions are not memoised by us
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 66,
    getItemKey: (index) => lines[index].key,
    overscan: 6,
    useFlushSync: false,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (!lines.length || shown.includes(active)) return shown;
      return active < shown[0] ? [active, ...shown] : [...shown, active];
    },
  });

  const go = (index: number) => {
    const next = Math.max(0, Math.min(index, lines.length - 1));
    if (next === active) return;
    takeFocus.current = true;
    setAt({ index: next, key: lines[next].key });
  };

  /** After a label has its tag, the focus goes on to the next that has none. */
  const goOn = () => {
    takeFocus.current = true;
    const next = lines.findIndex(({ tag }, index) => index > active && tag === null);
    if (next >= 0) go(next);
    else setAt({ index: active, key: lines[active].key });
  };

  useLayoutEffect(() => {
    if (!takeFocus.current || choosing) return;
    takeFocus.current = false;
    virtualizer.scrollToIndex(active, { align: 'auto' });
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  });

  const tag = (line: LabelLine, text: string) => {
    actions.tag(line, text);
    goOn();
  };

  const closeChooser = () => {
    takeFocus.current = true;
    setChoosing(null);
  };

  const choose = (line: LabelLine, choice: Choice) => {
    closeChooser();
    if (choice === 'split') actions.split(line);
    else if (choice === 'clear') actions.clear(line);
    else tag(line, choice.tag);
  };

  const accept = (line: LabelLine) => {
    const suggestion = line.tag === null && suggestions.get(line.key);
    if (suggestion) tag(line, suggestion.tag);
    else setChoosing({ key: line.key, search: '' });
  };

  const obey = (command: Command, line: LabelLine) => {
    if (command.does === 'walk') go(active + command.by);
    else if (command.does === 'walkTo') go(command.end === 'first' ? 0 : lines.length - 1);
    else if (command.does === 'choose') setChoosing({ key: line.key, search: command.search });
    else if (command.does === 'accept') accept(line);
    else if (command.does === 'bau') tag(line, 'BAU');
    else if (command.does === 'exclude') tag(line, 'Exclude');
    else if (command.does === 'split') actions.split(line);
    else if (command.does === 'clear') actions.clear(line);
    else actions[command.does]();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement;
    const inButton = target.closest('button') !== null && (event.key === 'Enter' || event.key === ' ');
    const line = lines[active];
    if (event.defaultPrevented || inButton || target.closest('input, [role="listbox"], [role="dialog"]') || !line)
      return;
    const command = commandOf(event.nativeEvent);
    if (!command) return;
    event.preventDefault();
    obey(command, line);
  };

  return (
    <div ref={scroller} className={styles.list}>
      <div
        role="grid"
        aria-label={words.list}
        aria-rowcount={lines.length}
        aria-colcount={3}
        className={styles.lines}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          return (
            <div key={key} role="presentation" className={styles.line} style={{ transform: `translateY(${start}px)` }}>
              <LabelRow
                ref={virtualizer.measureElement}
                data-index={index}
                aria-rowindex={index + 1}
                line={line}
                suggestion={line.tag === null ? (suggestions.get(line.key) ?? null) : null}
                money={money}
                active={index === active}
                onFocus={() => setAt({ index, key: line.key })}
                actions={{
                  tag: (text) => tag(line, text),
                  choose: () => setChoosing({ key: line.key, search: '' }),
                  split: () => actions.split(line),
                }}
                chooser={
                  choosing?.key === line.key && (
                    <TagChooser
                      name={words.of(words.choose, line.label)}
                      imperatives={imperatives}
                      search={choosing.search}
                      tagged={line.tag !== null}
                      onChoose={(choice) => choose(line, choice)}
                      onCancel={closeChooser}
                    />
                  )
                }
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
