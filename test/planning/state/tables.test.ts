import type { Tables } from '../../../src/planning/state/action';
import type { MapRow, State, StrategyState } from '../../../src/planning/state/state';
import { labelsView } from '../../../src/planning/views/labelsView';
import { resultView } from '../../../src/planning/views/resultView';
import { after, contentOf, three, typed } from '../sheets';

const budget = [
  ['Line', 'Jan', 'Feb'],
  ['Ads', 300, 200],
  ['Field reps', 150, 150],
  ['Desk', 100, 100],
];
const rows: MapRow[] = [
  ['Ads', 'Win retail'],
  ['Field reps', 'Grow services'],
  ['Desk', ''],
];

/** The state as it is once strategy and map have been written and looked at again. */
const written: State = [
  ...typed(three),
  { type: 'sheetRead' as const, content: contentOf(budget) },
  { type: 'columnsConfirmed' as const },
  { type: 'labelsTagged' as const, tags: { ads: 'Win retail', 'field reps': 'Grow services' } },
].reduce((state, action) => after([action], state), withTable(after([])));

function withTable(state: State): State {
  return { ...state, strategy: { ...state.strategy, home: { kind: 'table' } } };
}
const tables = (state: State, change: { strategy?: Partial<StrategyState>; map?: MapRow[] | null } = {}): Tables => ({
  strategy: { ...state.strategy, ...change.strategy },
  map: change.map === null ? null : { sheet: 'Budget', column: 'Line', rows: change.map ?? rows },
  below: [],
});
const looked = (state: State, change?: Parameters<typeof tables>[1]): State =>
  after([{ type: 'tablesRead', tables: tables(state, change) }], state);
const seen = looked(written);
const theirs: MapRow[] = [
  ['Ads', 'Cut churn'],
  ['Field reps', 'Grow services'],
  ['Desk', 'BAU'],
];
const strategyWith = (weight: string): Partial<StrategyState> => ({
  imperatives: written.strategy.imperatives.map((one, i) => (i === 0 ? { ...one, id: 9, weight } : one)),
});

test('what agrees is known, and nothing is said', () => {
  expect(seen).toMatchObject({ differing: null, notice: null });
  expect(seen.mapping.written).toEqual({ column: 'Line', rows });
});

test('a strategy that was changed in the workbook alone is followed, and its rows keep their place', () => {
  const next = looked(seen, { strategy: strategyWith('60%') });
  expect(next.strategy.imperatives.map(({ id, weight }) => [id, weight])).toEqual([
    [1, '60%'],
    [2, '30%'],
    [3, '20%'],
  ]);
  expect(next.notice!.text).toBe('The strategy was changed in the workbook, and the pane has followed.');
  expect(looked({ ...next, notice: null })).toMatchObject({ notice: null, differing: null });
});

test('the same weight written otherwise is no change', () => {
  expect(looked(seen, { strategy: strategyWith('0.5') })).toMatchObject({ notice: null, differing: null });
});

test('what has been written is known at once', () => {
  const rows = [
    ['Sheet', 'Column', 'Label', 'Imperative'],
    ['Budget', 'Line', 'Ads', 'Win retail'],
    ['Hours', 'Line', 'Ads', 'BAU'],
  ];
  const table = (name: string) => ({ name, sheet: name, at: 'A1', rows });
  const plan = { addSheets: [], tables: [table('Strategy'), table('Alignment_map')], names: [], cells: [], charts: [] };
  const state = after(
    [
      {
        type: 'planShown',
        what: 'the score',
        plan: { ...plan, overwrite: [], show: { sheet: 'Budget', cell: 'A1' } },
        conflicts: [],
      },
      { type: 'writeStarted' },
      { type: 'writeDone', text: '' },
    ],
    written,
  );
  expect(state.mapping.written).toEqual({ column: 'Line', rows: [['Ads', 'Win retail']] });
  expect(looked(state, { strategy: strategyWith('60%') })).toMatchObject({
    differing: null,
    strategy: { imperatives: [{ weight: '60%' }, {}, {}] },
  });
});

describe('a strategy that was changed on both sides', () => {
  const here = after([{ type: 'imperativeChanged', id: 1, change: { weight: '70%' } }], seen);
  const open = looked(here, { strategy: strategyWith('60%') });
  const weight = ({ strategy }: State) => strategy.imperatives[0].weight;

  test('stays as it is here until somebody has chosen', () => {
    expect(weight(open)).toBe('70%');
    expect(open.differing!.strategy!.imperatives[0].weight).toBe('60%');
    // Another look at the same changes nothing.
    expect(looked(open, { strategy: strategyWith('60%') }).differing).toEqual(open.differing);
  });

  test('is the one that is chosen', () => {
    const taken = after([{ type: 'differenceSettled', takes: 'workbook' }], open);
    expect([weight(taken), taken.differing]).toEqual(['60%', null]);
    const kept = after([{ type: 'differenceSettled', takes: 'pane' }], open);
    expect([weight(kept), kept.differing]).toEqual(['70%', null]);
    expect(looked(kept, { strategy: strategyWith('60%') }).differing).toBeNull();
  });

  test('is settled where the workbook comes to say the same', () => {
    expect(looked(open, { strategy: strategyWith('70%') }).differing).toBeNull();
  });
});

test('a map that was changed in the workbook is followed label by label, in one step that can be taken back', () => {
  const here = after([{ type: 'labelsTagged', tags: { 'field reps': 'BAU' } }], seen);
  const next = looked(here, { map: theirs });
  expect(next.mapping.tags).toEqual({ ads: 'Cut churn', 'field reps': 'BAU', desk: 'BAU' });
  expect(next.notice!.text).toBe('2 labels stand for what the map in the workbook says now. Undo takes it back.');
  expect(next.differing).toBeNull();
  expect(after([{ type: 'mappingUndone' }], next).mapping.tags).toEqual(here.mapping.tags);
});

test('a row that was taken out of the map leaves its label open', () => {
  const next = looked(seen, { map: rows.slice(1) });
  expect(next.mapping.tags).toEqual({ 'field reps': 'Grow services' });
});

test('a label that was mapped otherwise on both sides waits for a choice', () => {
  const here = after([{ type: 'labelsTagged', tags: { ads: 'BAU' } }], seen);
  const open = looked(here, { map: theirs });
  expect(open.mapping.tags).toEqual({ ads: 'BAU', 'field reps': 'Grow services', desk: 'BAU' });
  expect(open.differing!.map).toEqual([['Ads', 'Cut churn']]);
  expect(looked(open, { map: theirs }).differing).toEqual(open.differing);
  expect(after([{ type: 'differenceSettled', takes: 'workbook' }], open).mapping.tags.ads).toBe('Cut churn');
  expect(after([{ type: 'differenceSettled', takes: 'pane' }], open).mapping.tags.ads).toBe('BAU');
});

test('what is mapped here and not written yet is no difference', () => {
  const here = after([{ type: 'labelsTagged', tags: { desk: 'Cut churn' } }], seen);
  expect(looked(here)).toMatchObject({ differing: null, notice: null, mapping: { tags: { desk: 'Cut churn' } } });
});

test('a map that is gone, or speaks of another sheet or column, takes nothing away', () => {
  expect(looked(seen, { map: null }).mapping).toBe(seen.mapping);
  const map = { sheet: 'Budget', column: 'Team', rows: [['East', 'BAU'] as MapRow] };
  const other = after([{ type: 'tablesRead', tables: { strategy: null, map, below: [] } }], seen);
  expect(other.mapping.tags).toMatchObject({ ads: 'Win retail', 'field reps': 'Grow services' });
});

test('labels that have come since the map was written are counted with their money, apart from those left open', () => {
  const more = [...budget, ['Fair', 40, 10], ['Webinar', 20, 30]];
  const state = after([{ type: 'sheetEdited', content: contentOf(more) }], seen);
  expect(labelsView(state).lines.flatMap(({ label, isNew }) => (isNew ? [label] : []))).toEqual(['Fair', 'Webinar']);
  const told = resultView(state).warnings;
  expect(told.map(({ text }) => text)).toEqual([
    '2 labels are new since the map was written, and not mapped: “Fair” and “Webinar”, 100.',
    '“Desk” is not mapped yet: 200.',
  ]);
  expect(told[0].place).toMatchObject({ sheet: 'Budget', area: { row: 4 } });
  const mapped = after([{ type: 'labelsTagged', tags: { fair: 'BAU' } }], state);
  expect(resultView(mapped).warnings[0].text).toMatch(
    /^1 label is new since the map was written, and not mapped: “Webinar”, 50/,
  );
  // Before anything was written, nothing is new.
  const unwritten = after([{ type: 'sheetEdited', content: contentOf(more) }], written);
  expect(labelsView(unwritten).lines.some(({ isNew }) => isNew)).toBe(false);
});
