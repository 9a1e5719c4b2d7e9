import { labelKey, tidy } from '../../cells/label';
import { count } from '../../cells/matrix';
import { mapRows } from '../views/given';
import { mapColumn } from '../views/mapColumn';
import { mapTable, strategyTable } from '../write/ownTables';
import type { WritePlan } from '../writePlan';
import type { Action, Tables } from './action';
import { asWritten, gist } from './gist';
import { mostSteps } from './mapping';
import type { Differing, Imperative, MapRow, State, StrategyState } from './state';

/**
 * The workbook's own tables after somebody has worked on them there. What was changed on one side only goes to the other;
 * what was changed on both waits for the user.
 */
export function reduceTables(state: State, action: Action): State {
  switch (action.type) {
    case 'tablesRead':
      return { ...withMap(withStrategy(state, action.tables.strategy), action.tables.map), below: action.tables.below };
    case 'differenceSettled':
      return settled(state, action.takes);
    case 'writeDone':
      return state.writing ? housed(state, state.writing.plan) : state;
    case 'restored':
      return { ...state, below: action.restored.below, differing: null };
    default:
      return state;
  }
}

/** What has been written is what the workbook says now. */
function housed(state: State, { tables }: WritePlan): State {
  const { strategy, mapping } = state;
  const rowsOf = (table: { name: string }) => tables.find(({ name }) => name === table.name)?.rows;
  const column = mapColumn(state);
  const map = rowsOf(mapTable)?.filter((row) => row[0] === mapping.sheet && row[1] === column);
  return {
    ...state,
    strategy: rowsOf(strategyTable) ? asWritten(strategy) : strategy,
    mapping:
      map && column !== null
        ? {
            ...mapping,
            written: { column, rows: map.map(([, , label, tag]): MapRow => [String(label), String(tag)]) },
          }
        : mapping,
  };
}

function withStrategy(state: State, theirs: StrategyState | null): State {
  const { strategy } = state;
  // Another home was chosen while these cells were read.
  if (!theirs || theirs.home !== strategy.home) return state;
  const [said, own] = [gist(theirs), gist(strategy)];
  const seen: State = { ...state, strategy: { ...strategy, written: said } };
  if (said === own) return differing(seen, { strategy: null });
  if (said === strategy.written) return state;
  return own === strategy.written
    ? noticed(
        followed(differing(state, { strategy: null }), theirs),
        'The strategy was changed in the workbook, and the pane has followed.',
      )
    : differing(seen, { strategy: theirs });
}

/** The workbook's strategy, its imperatives known by their names: a field that has the focus keeps it. */
function followed(state: State, theirs: StrategyState): State {
  const ids = new Map(state.strategy.imperatives.map(({ name, id }) => [labelKey(name), id]));
  let free = Math.max(0, ...ids.values());
  const imperatives = theirs.imperatives.map((one): Imperative => {
    const id = ids.get(labelKey(one.name)) ?? ++free;
    ids.delete(labelKey(one.name));
    return { ...one, id };
  });
  return { ...state, strategy: asWritten({ ...theirs, imperatives }) };
}

function withMap(state: State, theirs: Tables['map']): State {
  const { mapping } = state;
  if (!theirs || theirs.sheet !== mapping.sheet) return state;
  const { column, rows } = theirs;
  const isSameColumn = mapping.written && labelKey(mapping.written.column) === labelKey(column);
  const before = byKey(isSameColumn ? (mapping.written?.rows ?? []) : []);
  const [now, own] = [rows, mapRows(state)].map(byKey);
  const open = [...new Set([...before.keys(), ...now.keys()])].filter((key) => tagOf(now, key) !== tagOf(own, key));
  const there = open.filter((key) => tagOf(now, key) !== tagOf(before, key));
  const here = new Set(open.filter((key) => tagOf(own, key) !== tagOf(before, key)));
  const waiting = byKey(state.differing?.map ?? []);
  const rowsNow = (keys: string[]) => keys.map((key): MapRow => now.get(key) ?? [before.get(key)?.[0] ?? key, '']);
  const seen = differing(
    { ...state, mapping: { ...mapping, written: { column, rows } } },
    { map: rowsNow(open.filter((key) => here.has(key) && (waiting.has(key) || there.includes(key)))) },
  );
  const followed = rowsNow(there.filter((key) => !here.has(key)));
  if (followed.length === 0) return seen;
  const labels = count(followed.length, 'label');
  return noticed(
    tagged(seen, followed),
    `${labels} ${followed.length > 1 ? 'stand' : 'stands'} for what the map in the workbook says now. Undo takes it back.`,
  );
}

const byKey = (rows: readonly MapRow[]): Map<string, MapRow> =>
  new Map(rows.map(([label, tag]) => [labelKey(label), [label, tidy(tag)]]));

const tagOf = (rows: Map<string, MapRow>, key: string): string => rows.get(key)?.[1] ?? '';

/** The workbook's tags for these labels, as one step that can be taken back. */
function tagged(state: State, rows: readonly MapRow[]): State {
  const { mapping } = state;
  const tags = new Map(Object.entries(mapping.tags));
  const spelling = new Map(Object.entries(mapping.spelling));
  for (const [label, tag] of rows) {
    const key = labelKey(label);
    if (tag === '') tags.delete(key);
    else tags.set(key, tag);
    spelling.set(key, tidy(label));
  }
  const past = [mapping.tags, ...mapping.past].slice(0, mostSteps);
  return {
    ...state,
    mapping: { ...mapping, tags: Object.fromEntries(tags), spelling: Object.fromEntries(spelling), past },
  };
}

function settled(state: State, takes: 'workbook' | 'pane'): State {
  const { differing: open } = state;
  const next: State = { ...state, differing: null };
  if (!open || takes === 'pane') return next;
  const adopted = open.strategy ? followed(next, open.strategy) : next;
  return open.map.length > 0 ? tagged(adopted, open.map) : adopted;
}

/** The state with what differs now; null where nothing does. */
function differing(state: State, change: Partial<Differing>): State {
  const open: Differing = { strategy: null, map: [], ...state.differing, ...change };
  return { ...state, differing: open.strategy || open.map.length > 0 ? open : null };
}

const noticed = (state: State, text: string): State => ({ ...state, notice: { tone: 'info', text } });
