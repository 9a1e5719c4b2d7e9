import {
  Button,
  Link,
  SearchBox,
  Text,
  Tooltip,
  makeStyles,
  mergeClasses,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { KeyboardRegular } from '@fluentui/react-icons/svg/keyboard';
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Suggestion } from '../../planning/suggestion';
import type { LabelLine, LabelsView } from '../../planning/views/views';
import type { Money } from '../figures';
import { ToResult } from '../shell/ToResult';
import { KeysHelp } from './KeysHelp';
import { LabelList } from './LabelList';
import { MappedMeter } from './MappedMeter';
import { words } from './words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  find: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  // Fluent's hidden button for clearing would stick out of a narrow pane.
  search: { flex: '1 1 9rem', minWidth: 0, maxWidth: 'none', overflow: 'clip', overflowClipMargin: '2px' },
  filters: { display: 'flex', columnGap: tokens.spacingHorizontalXXS },
  filter: { minWidth: 'auto' },
  // Seen in high contrast too, where every button has a border.
  chosen: { textDecorationLine: 'underline', textDecorationThickness: '2px', textUnderlineOffset: '4px' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  end: { marginInlineStart: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
});

type Filter = keyof typeof words.filters;
const filters = Object.keys(words.filters) as Filter[];

interface Props {
  view: LabelsView;
  suggestions: ReadonlyMap<string, Suggestion>;
  /** Whether suggestions are still being worked out. */
  busy: boolean;
  imperatives: readonly string[];
  money: Money;
  canUndo: boolean;
  onTag(tags: Record<string, string>): void;
  onClear(keys: string[]): void;
  onUndo(): void;
}

/** The lower part of the map: each label of the sheet, and what it stands for. */
export function LabelsPanel({ view, suggestions, busy, imperatives, money, canUndo, ...on }: Props) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const panel = useRef<HTMLElement>(null);
  const [helping, setHelping] = useState<'no' | 'fromKey' | 'fromButton'>('no');
  const restored = useRestoreFocusTarget();
  const asked = useRef(helping);
  useLayoutEffect(() => {
    // Asked for by key, the list of keys gives the focus back to the label.
    if (helping === 'no' && asked.current === 'fromKey')
      panel.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
    asked.current = helping;
  }, [helping]);
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const lines = useMemo(() => chosen(view.lines, wanted, filter), [view.lines, wanted, filter]);
  const sure = useMemo(() => sureTags(view.lines, suggestions), [view.lines, suggestions]);
  const sureCount = Object.keys(sure).length;
  const fresh = view.lines.filter(({ isNew }) => isNew);

  return (
    <section ref={panel} aria-label={words.title} className={styles.panel}>
      <MappedMeter total={view.total} unmapped={view.unmapped} money={money} />
      {fresh.length > 0 && (
        <Text>
          {words.fresh(fresh.length, money(fresh.reduce((sum, line) => sum + line.money, 0)))}{' '}
          <Link as="button" inline onClick={() => setFilter('unmapped')}>
            {words.showFresh}
          </Link>
        </Text>
      )}
      <div className={styles.find}>
        <SearchBox
          className={styles.search}
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <div role="group" aria-label={words.filter} className={styles.filters}>
          {filters.map((one) => (
            <Button
              key={one}
              size="small"
              appearance={filter === one ? 'secondary' : 'subtle'}
              className={mergeClasses(styles.filter, filter === one && styles.chosen)}
              aria-pressed={filter === one}
              onClick={() => setFilter(one)}
            >
              {words.filters[one]}
            </Button>
          ))}
        </div>
      </div>
      {lines.length > 0 ? (
        <LabelList
          lines={lines}
          suggestions={suggestions}
          imperatives={imperatives}
          money={money}
          actions={{
            tag: ({ key }, tag) => on.onTag({ [key]: tag }),
            clear: ({ key }) => on.onClear([key]),
            undo: on.onUndo,
            help: () => setHelping('fromKey'),
          }}
        />
      ) : (
        <div className={styles.empty} role="status">
          <Text>{emptyText(wanted, filter)}</Text>
          <Button
            size="small"
            onClick={() => {
              setSearch('');
              setFilter('all');
            }}
          >
            {words.showAll}
          </Button>
        </div>
      )}
      <div className={styles.bar}>
        <Button
          appearance={sureCount ? 'primary' : 'subtle'}
          disabledFocusable={!sureCount}
          onClick={() => on.onTag(sure)}
        >
          {sureCount ? words.acceptSure(sureCount) : words.nothingSure}
        </Button>
        <Button icon={<ArrowUndoRegular />} disabledFocusable={!canUndo} onClick={on.onUndo}>
          {words.undo}
        </Button>
        <span className={styles.end}>
          <Tooltip content={words.keys} relationship="label">
            <Button
              {...restored}
              appearance="subtle"
              icon={<KeyboardRegular />}
              onClick={() => setHelping('fromButton')}
            />
          </Tooltip>
        </span>
      </div>
      {helping !== 'no' && <KeysHelp onClose={() => setHelping('no')} />}
      {busy && (
        <Text size={200} className={styles.quiet}>
          {words.busy}
        </Text>
      )}
      {view.unlabelled && <Text size={200}>{words.unlabelled(money(view.unlabelled.money))}</Text>}
      {view.gone.length > 0 && <Text size={200}>{words.gone(view.gone.length)}</Text>}
      <ToResult next={!sureCount && !busy} />
    </section>
  );
}

const chosen = (lines: readonly LabelLine[], wanted: string, filter: Filter) =>
  lines.filter(
    ({ label, tag }) =>
      (filter === 'all' || (filter === 'mapped') === (tag !== null)) && label.toLowerCase().includes(wanted),
  );

/** What “Accept all sure” takes on: suggestions that are sure, of labels that stand for nothing yet. */
function sureTags(lines: readonly LabelLine[], suggestions: ReadonlyMap<string, Suggestion>): Record<string, string> {
  const sure: Record<string, string> = {};
  for (const { key, tag } of lines) {
    const suggestion = suggestions.get(key);
    if (tag === null && suggestion?.confidence === 'sure') sure[key] = suggestion.tag;
  }
  return sure;
}

function emptyText(wanted: string, filter: Filter): string {
  if (wanted) return words.noMatch(wanted);
  return filter === 'mapped' ? words.noneMapped : words.noneLeft;
}
