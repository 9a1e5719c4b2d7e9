import { ALIGNTABLE } from '../../../src/functions/align';
import type { Cell, NamedPlace } from '../../../src/planning/sheet';
import type { Action } from '../../../src/planning/state/action';
import { initialState } from '../../../src/planning/state/initialState';
import { reduce } from '../../../src/planning/state/reduce';
import type { State } from '../../../src/planning/state/state';
import { describePlan } from '../../../src/planning/write/describePlan';
import { heldTables } from '../../../src/planning/write/heldTables';
import { restore } from '../../../src/planning/write/restore';
import { resultPlan } from '../../../src/planning/write/resultPlan';
import type { ResultName } from '../../../src/planning/write/results';
import type { WritePlan } from '../../../src/planning/writePlan';
import { MemoryWorkbook } from '../../contract/memoryWorkbook';

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const budget: Cell[][] = [
  ['Line', 'Team', 'Jan', 'Feb', 'Mar'],
  ['Retail ads', 'East', 40, 50, 60],
  ['Desk', 'East', 30, 20, 10],
  ['retail ads ', 'West', 5, 5, 5],
  ['Onboarding', 'West', 9, 9, 9],
];
const strategy: Action[] = [
  ['Win retail', 'Dana', '60%'],
  ['Cut churn', '', '40%'],
].flatMap(([name, owner, weight], i): Action[] => [
  { type: 'imperativeAdded' },
  { type: 'imperativeChanged', id: i + 1, change: { name, owner, weight } },
]);
const columns: Action[] = [
  { type: 'purposeChosen', purpose: 'resources' },
  { type: 'shapeChosen', shape: 'long' },
  { type: 'columnRoleChosen', column: 0, role: 'label' },
  { type: 'columnRoleChosen', column: 1, role: 'team' },
  ...[2, 3, 4].map((column): Action => ({ type: 'columnRoleChosen', column, role: 'amount' })),
];
const tags: Action = { type: 'labelsTagged', tags: { 'retail ads': 'Win retail', desk: 'BAU' } };

async function opened(workbook: MemoryWorkbook, sheet: string, ...actions: Action[]): Promise<State> {
  const first: Action[] = [
    { type: 'workbookSeen', sheets: await workbook.sheets(), named: await workbook.named() },
    ...strategy,
    { type: 'sheetRead', content: await workbook.read(sheet) },
  ];
  return [...first, ...actions].reduce(reduce, initialState);
}
const place = { sheet: 'Scores', area: at(1, 1) };
const planned = async (workbook: MemoryWorkbook, state: State, what: ResultName = 'score'): Promise<WritePlan> =>
  resultPlan(state, what, place, await heldTables(workbook, state));
const formulaOf = (plan: WritePlan, dialect: 'excel' | 'sheets' = 'excel') =>
  describePlan(plan, dialect).formulas[0].formula;
const workbookOf = (more: Record<string, Cell[][]> = {}) =>
  new MemoryWorkbook({ Budget: budget, Scores: [['']], ...more });
const table = (name: string, sheet: string, area: NamedPlace['place']['area'], kind: NamedPlace['kind'] = 'table') =>
  [kind, name, { sheet, area }] as const;

test('the first score brings the strategy, the reserve and the map with it', async () => {
  const workbook = workbookOf();
  const state = await opened(workbook, 'Budget', ...columns, tags, { type: 'reserveChanged', reserve: '10%' });
  const plan = await planned(workbook, state);
  expect(plan.addSheets.map(({ name }) => name)).toEqual(['Strategy', 'Alignment map']);
  expect(plan.tables).toEqual([
    {
      name: 'Strategy',
      sheet: 'Strategy',
      at: 'A1',
      rows: [
        ['Imperative', 'Owner', 'Weight'],
        ['Win retail', 'Dana', 0.6],
        ['Cut churn', '', 0.4],
      ],
    },
    {
      name: 'Alignment_map',
      sheet: 'Alignment map',
      at: 'A1',
      rows: [
        ['Sheet', 'Column', 'Label', 'Imperative'],
        ['Budget', 'Line', 'Retail ads', 'Win retail'],
        ['Budget', 'Line', 'Desk', 'BAU'],
        // Left open: a label that comes later can be told from it.
        ['Budget', 'Line', 'Onboarding', ''],
      ],
    },
  ]);
  expect(plan.names).toEqual([{ name: 'Reserve', place: { sheet: 'Strategy', area: at(0, 5) } }]);
  expect(plan.addSheets[0].blocks).toEqual([{ at: 'E1', values: [['Reserve for running the business', 0.1]] }]);
  expect(plan.cells).toMatchObject([
    { sheet: 'Scores', blocks: [{ at: 'B2' }], formats: [{ range: 'B2', numberFormat: '0%' }] },
  ]);
  expect(formulaOf(plan)).toBe(
    '=ALIGNSCORE(Budget!$C$2:$E$5,Budget!$A$2:$A$5,Strategy,' +
      'FILTER(Alignment_map[[Label]:[Imperative]],(Alignment_map[Sheet]="Budget")*(Alignment_map[Column]="Line"),""),Reserve)',
  );
  expect(describePlan(plan, 'excel').heading).toBe(
    'Plumbline will add the sheets “Strategy” (2 rows) and “Alignment map” (3 rows) and write 1 formula.',
  );
  expect(plan.overwrite).toEqual([]);
  await workbook.write(plan);
});

test('columns of a table of the user’s are called by their headings', async () => {
  const workbook = workbookOf();
  workbook.name(...table('tblBudget', 'Budget', at(0, 0, 5, 5)));
  const state = await opened(workbook, 'Budget', ...columns, { type: 'columnRoleChosen', column: 3, role: 'other' });
  expect(formulaOf(await planned(workbook, state))).toBe(
    '=ALIGNSCORE(HSTACK(tblBudget[Jan],tblBudget[Mar]),tblBudget[Line],Strategy,,Reserve)',
  );
});

test('a table that does not hold every column is left to addresses', async () => {
  const workbook = workbookOf();
  workbook.name(...table('tblBudget', 'Budget', at(0, 1, 5, 4)));
  const state = await opened(workbook, 'Budget', ...columns);
  expect(formulaOf(await planned(workbook, state))).toBe(
    '=ALIGNSCORE(Budget!$C$2:$E$5,Budget!$A$2:$A$5,Strategy,,Reserve)',
  );
});

test('rows that were cut out are left out of every argument', async () => {
  const rows = [...budget.slice(0, 3), ['', '', 70, 70, 70], ...budget.slice(3)];
  const workbook = new MemoryWorkbook({ Budget: rows, Scores: [['']] });
  const state = await opened(
    workbook,
    'Budget',
    ...columns,
    {
      type: 'dataChosen',
      firstRow: 1,
      lastRow: 5,
    },
    { type: 'rowsSettled', rows: [3], role: 'subtotal' },
  );
  expect(formulaOf(await planned(workbook, state, 'teams'))).toBe(
    '=ALIGNTEAMS(VSTACK(Budget!$C$2:$E$3,Budget!$C$5:$E$6),VSTACK(Budget!$A$2:$A$3,Budget!$A$5:$A$6),' +
      'VSTACK(Budget!$B$2:$B$3,Budget!$B$5:$B$6),Strategy,,Reserve)',
  );
});

test('an adopted strategy stays where it is; a reserve typed in the pane gets a cell of its own', async () => {
  const workbook = workbookOf({
    Goals: [
      ['Aim', 'Share'],
      ['Win retail', 2],
      ['Cut churn', 1],
    ],
  });
  const goals = { sheet: 'Goals', area: at(0, 0, 3, 2) };
  const adopt: Action = { type: 'strategyAdopted', place: goals, content: await workbook.read('Goals') };
  const state = await opened(workbook, 'Budget', ...columns, adopt, { type: 'reserveChanged', reserve: '12.5%' });
  const plan = await planned(workbook, state);
  expect(formulaOf(plan)).toBe('=ALIGNSCORE(Budget!$C$2:$E$5,Budget!$A$2:$A$5,Goals!$A$1:$B$3,,Reserve)');
  expect([plan.tables, plan.addSheets.map(({ name }) => name)]).toEqual([[], ['Reserve']]);
  expect(plan.addSheets[0].formats).toEqual([{ range: 'B1', numberFormat: '0.0%' }]);

  workbook.name('name', 'Aims', goals);
  const named = reduce(state, { type: 'workbookSeen', sheets: state.sheets!, named: await workbook.named() });
  expect(formulaOf(await planned(workbook, named))).toContain(',Aims,,Reserve)');
});

test('the map keeps the rows of other sheets, the order of its own, and one row for each label', async () => {
  const held = [
    ['Sheet', 'Column', 'Label', 'Imperative', 'Note'],
    ['Budget', 'Line', 'Desk', 'Cut churn', 'asked Mei'],
    ['Costs', 'Line', 'Desk', 'Win retail', ''],
    ['Budget', 'Line', 'Gone', 'Win retail', ''],
    ['Budget', 'Team', 'East', 'Win retail', ''],
  ];
  const workbook = workbookOf({ Map: held });
  workbook.name(...table('Alignment_map', 'Map', at(0, 0, 5, 5)));
  const state = await opened(workbook, 'Budget', ...columns, tags);
  const plan = await planned(workbook, state);
  expect(plan.tables.filter(({ name }) => name === 'Alignment_map')).toEqual([
    {
      name: 'Alignment_map',
      sheet: 'Map',
      at: 'A1',
      rows: [
        ['Sheet', 'Column', 'Label', 'Imperative'],
        ['Budget', 'Line', 'Desk', 'BAU'],
        ['Costs', 'Line', 'Desk', 'Win retail'],
        ['Budget', 'Team', 'East', 'Win retail'],
        ['Budget', 'Line', 'Retail ads', 'Win retail'],
        ['Budget', 'Line', 'Onboarding', ''],
      ],
    },
  ]);
  expect(describePlan(plan, 'excel').tables).toEqual([
    { name: 'Alignment_map', address: 'Map!A1', rows: 5, isRange: false },
  ]);
});

test('in Sheets the map is the named range, also while it is a table in name only', async () => {
  const workbook = new MemoryWorkbook({ Budget: budget, Scores: [['']] }, () => 0, 'sheets');
  const state = await opened(workbook, 'Budget', ...columns, tags);
  expect(formulaOf(await planned(workbook, state), 'sheets')).toBe(
    '=ALIGNSCORE(Budget!$C$2:$E$5;Budget!$A$2:$A$5;Strategy;IFNA(FILTER(CHOOSECOLS(Alignment_map;3;4);' +
      '(INDEX(Alignment_map;0;1)="Budget")*(INDEX(Alignment_map;0;2)="Line"));"");Reserve)',
  );
});

test('the headings of a wide sheet are mapped like labels', async () => {
  const rows: Cell[][] = [
    ['Month', 'Ads', 'Desk', 'Care'],
    ['Jan', 10, 20, 30],
    ['Feb', 11, 21, 31],
  ];
  const workbook = new MemoryWorkbook({ Wide: rows, Scores: [['']] });
  const roles: Action[] = [1, 2, 3].map((column) => ({ type: 'columnRoleChosen', column, role: 'amount' }));
  const state = await opened(
    workbook,
    'Wide',
    { type: 'purposeChosen', purpose: 'resources' },
    { type: 'shapeChosen', shape: 'wide' },
    ...roles,
    { type: 'labelsTagged', tags: { ads: 'Win retail' } },
  );
  const plan = await planned(workbook, state);
  expect(plan.tables[1].rows.slice(1)).toEqual([
    ['Wide', '(headings)', 'Ads', 'Win retail'],
    ['Wide', '(headings)', 'Care', ''],
    ['Wide', '(headings)', 'Desk', ''],
  ]);
  expect(formulaOf(plan)).toContain('=ALIGNSCORE(Wide!$B$2:$D$3,Wide!$B$1:$D$1,Strategy,FILTER(');
  expect(formulaOf(plan)).toContain('(Alignment_map[Column]="(headings)")');
});

test('a table of results keeps its room free and formats its columns', async () => {
  const workbook = workbookOf();
  const state = await opened(workbook, 'Budget', ...columns, tags);
  const plan = await planned(workbook, state, 'table');
  const amounts = budget.slice(1).map((row) => row.slice(2));
  const labels = budget.slice(1).map(([label]) => [label]);
  const aims = [
    ['Win retail', 0.6],
    ['Cut churn', 0.4],
  ];
  const size = ALIGNTABLE(amounts, labels, aims, [
    ['Retail ads', 'Win retail'],
    ['Desk', 'BAU'],
  ]).length;
  expect(plan.cells[0].blocks[0].spills).toEqual({ rows: size, columns: 8 });
  expect(plan.cells[0].formats.slice(0, 2)).toEqual([
    { range: 'B2:I2', bold: true, fill: '#E8EDF2' },
    { range: `C3:C${size + 1}`, numberFormat: '[>1]0.00;0.0%' },
  ]);
});

test('a chart stands beside its table, of the shares of each imperative, what is non-strategic and what is unmapped', async () => {
  const workbook = workbookOf();
  // A label that is not mapped is told below the total, whatever it is called.
  await workbook.fill('Budget', 'A5', [['Total']]);
  const state = await opened(workbook, 'Budget', ...columns, tags, {
    type: 'imperativeChanged',
    id: 2,
    change: { name: 'Total' },
  });
  const plan = await planned(workbook, state, 'charted');
  expect(plan.charts).toEqual([
    {
      sheet: 'Scores',
      title: 'Target and actual share',
      // Two imperatives, non-strategic and unmapped, below a header.
      source: 'B2:D6',
      place: 'K2:R15',
      colors: ['#8A8886', '#0F6CBD'],
    },
  ]);
  expect(plan.cells).toEqual((await planned(workbook, state, 'table')).cells);
  expect(describePlan(plan, 'excel').heading).toMatch(
    / and draw the chart “Target and actual share” at Scores!K2:R15\.$/,
  );
  workbook.fill('Scores', 'Q14', [['Owner']]);
  expect(await workbook.conflicts(plan)).toMatchObject([{ kind: 'covered', address: 'Scores!Q14' }]);
});

test('a table that is an error so far, and a table without a chart, have none', async () => {
  const workbook = workbookOf();
  const state = await opened(workbook, 'Budget', ...columns, tags);
  expect((await planned(workbook, state, 'table')).charts).toEqual([]);
  const none = await opened(workbook, 'Budget', { type: 'columnRoleChosen', column: 0, role: 'other' });
  expect((await planned(workbook, none, 'charted')).charts).toEqual([]);
});

test('a survey’s gap and the value of prices say what was chosen, and need no strategy', async () => {
  const survey: Cell[][] = [
    ['Role', 'Direction', 'Execution'],
    ['Executive', 5, 2],
    ['Sales rep', 3, 4],
  ];
  const deals: Cell[][] = [
    ['Deal', 'Net', 'Worth', 'Revenue', 'Segment'],
    ['a', 100, 1, 10, 'SMB'],
    ['b', 200, 2, 20, 'SMB'],
  ];
  const workbook = new MemoryWorkbook({ Survey: survey, Deals: deals, Scores: [['']] });
  const roles = (list: string[]): Action[] =>
    list.map((role, column) => ({ type: 'columnRoleChosen', column, role }) as Action);
  const asked = await opened(
    workbook,
    'Survey',
    { type: 'purposeChosen', purpose: 'ratings' },
    ...roles(['role', 'rating', 'rating']),
    { type: 'surveyChosen', change: { leader: 'Executive', rep: '', max: 7 } },
  );
  const gap = await planned(workbook, asked, 'gap');
  expect([gap.addSheets, gap.tables]).toEqual([[], []]);
  expect(formulaOf(gap)).toBe('=PERCEPTIONGAP(Survey!$B$2:$C$3,Survey!$A$2:$A$3,"Executive",,,7)');
  expect(formulaOf(await planned(workbook, asked, 'perception'))).toBe(
    '=PERCEPTIONTABLE(Survey!$B$2:$C$3,Survey!$A$2:$A$3,"Executive",,,7,,Survey!$B$1:$C$1)',
  );
  const priced = await opened(
    workbook,
    'Deals',
    { type: 'purposeChosen', purpose: 'prices' },
    ...roles(['other', 'price', 'value', 'weight', 'segment']),
    { type: 'pricesChosen', change: { weighted: true, bySegment: true, tolerance: 0.125 } },
  );
  expect(formulaOf(await planned(workbook, priced, 'band'), 'sheets')).toBe(
    '=PRICEBAND(Deals!$B$2:$B$3;Deals!$C$2:$C$3;Deals!$D$2:$D$3;125/1000;Deals!$E$2:$E$3)',
  );
});

test('a table of the user’s that happens to be called Strategy is not rewritten', async () => {
  const workbook = workbookOf({
    Plan: [
      ['Goal', 'Weight'],
      ['x', 1],
    ],
  });
  workbook.name(...table('Strategy', 'Plan', at(0, 0, 2, 2)));
  const state = await opened(workbook, 'Budget', ...columns);
  await expect(planned(workbook, state)).rejects.toThrow('The workbook has a table “Strategy” already.');
});

test('a map whose headings were changed is not written over', async () => {
  const workbook = workbookOf({
    Map: [
      ['Label', 'Sheet', 'Column', 'Imperative'],
      ['x', 'Budget', 'Line', 'BAU'],
    ],
  });
  workbook.name(...table('Alignment_map', 'Map', at(0, 0, 2, 4)));
  const state = await opened(workbook, 'Budget', ...columns, tags);
  await expect(planned(workbook, state)).rejects.toThrow('no longer begins with Sheet, Column, Label and Imperative');
});

test('sheets that are taken are not: the next free name is', async () => {
  const workbook = workbookOf({ strategy: [['mine']], 'ALIGNMENT MAP': [['mine']] });
  const plan = await planned(workbook, await opened(workbook, 'Budget', ...columns, tags));
  expect(plan.addSheets.map(({ name }) => name)).toEqual(['Strategy 2', 'Alignment map 2']);
  expect(await workbook.conflicts(plan)).toEqual([]);
});

test('filled cells in the way are described with what they hold', async () => {
  const workbook = workbookOf();
  workbook.fill('Scores', 'B2', [['tbc']]);
  const plan = await planned(workbook, await opened(workbook, 'Budget', ...columns));
  expect(describePlan(plan, 'excel', await workbook.conflicts(plan)).overwritten).toEqual([
    { address: 'Scores!B2', holds: 'tbc' },
  ]);
});

/** Shown, carried out, and looked at again, as the pane does it. */
async function done(workbook: MemoryWorkbook, state: State, plan: WritePlan): Promise<State> {
  await workbook.write(plan);
  const actions: Action[] = [
    { type: 'planShown', what: 'score', plan, conflicts: [] },
    { type: 'writeStarted' },
    { type: 'writeDone', text: 'Written.' },
    { type: 'workbookSeen', sheets: await workbook.sheets(), named: await workbook.named() },
  ];
  return actions.reduce(reduce, state);
}

test('a second result writes its formula alone, and a change in the pane what has changed', async () => {
  const workbook = workbookOf();
  const first = await opened(workbook, 'Budget', ...columns, tags);
  const state = await done(workbook, first, await planned(workbook, first));
  const again = await planned(workbook, state, 'moves');
  expect([again.addSheets, again.tables, again.names]).toEqual([[], [], []]);
  const changed = [
    { type: 'imperativeChanged', id: 2, change: { weight: '50%' } } as Action,
    { type: 'reserveChanged', reserve: '5%' } as Action,
  ].reduce(reduce, state);
  const plan = await planned(workbook, changed);
  expect(plan.tables.map(({ name, rows }) => [name, rows[2]])).toEqual([['Strategy', ['Cut churn', '', 0.5]]]);
  expect(plan.overwrite).toEqual(['Strategy!F1']);
  expect(describePlan(plan, 'excel')).toMatchObject({
    heading: 'Plumbline will update the table “Strategy” (2 rows), change Strategy!F1 and write 1 formula.',
    values: [{ address: 'Strategy!F1', value: '0.05' }],
  });
  workbook.fill('Scores', 'B2', [['']]);
  expect(await workbook.conflicts(plan)).toEqual([]);
});

test('named ranges, which a workbook from Sheets has in place of tables, are rewritten as such', async () => {
  const workbook = workbookOf({
    Strategy: [
      ['Imperative', 'Owner', 'Weight'],
      ['Win retail', 'Dana', 0.6],
      ['Cut churn', '', 0.4],
    ],
    'Alignment map': [
      ['Sheet', 'Column', 'Label', 'Imperative'],
      ['Budget', 'Line', 'Retail ads', 'Win retail'],
    ],
  });
  workbook.name('name', 'Strategy', { sheet: 'Strategy', area: at(0, 0, 3, 3) });
  workbook.name('name', 'Alignment_map', { sheet: 'Alignment map', area: at(0, 0, 2, 4) });
  const restored: Action = { type: 'restored', restored: await restore(workbook, 'Budget') };
  const added: Action[] = [
    { type: 'imperativeAdded' },
    { type: 'imperativeChanged', id: 3, change: { name: 'Grow services', weight: '20%' } },
    { type: 'imperativeChanged', id: 1, change: { weight: '40%' } },
  ];
  const plan = await planned(workbook, await opened(workbook, 'Budget', restored, ...columns, tags, ...added));
  expect(describePlan(plan, 'excel').heading).toBe(
    'Plumbline will update the named ranges “Strategy” (3 rows) and “Alignment_map” (3 rows) and write 1 formula.',
  );
  expect(await workbook.conflicts(plan)).toEqual([]);
  await workbook.write(plan);
  expect((await workbook.named()).slice(0, 2)).toEqual([
    { kind: 'name', name: 'Strategy', place: { sheet: 'Strategy', area: at(0, 0, 4, 3) } },
    { kind: 'name', name: 'Alignment_map', place: { sheet: 'Alignment map', area: at(0, 0, 4, 4) } },
  ]);
  expect(formulaOf(plan)).toContain('CHOOSECOLS(Alignment_map,3,4)');
  // There is no reserve, and no cell for one: the formula asks for none.
  expect(formulaOf(plan)).toMatch(/,""\)\)$/);
});

test('after a write that was undone, all of it is due again', async () => {
  const workbook = workbookOf();
  const first = await opened(workbook, 'Budget', ...columns, tags);
  const plan = await planned(workbook, first);
  const written = await done(workbook, first, plan);
  workbook.undo();
  const state = reduce(written, {
    type: 'workbookSeen',
    sheets: await workbook.sheets(),
    named: await workbook.named(),
  });
  expect(await planned(workbook, state)).toEqual(plan);
});

test('a name of the user’s own is left alone', async () => {
  const workbook = workbookOf();
  workbook.name('name', 'reserve', { sheet: 'Budget', area: at(1, 2) });
  const plan = await planned(workbook, await opened(workbook, 'Budget', ...columns));
  expect(plan.names.map(({ name }) => name)).toEqual(['Strategy_reserve']);
  expect(formulaOf(plan)).toContain(',Strategy,,Strategy_reserve)');
});
