import type { Action } from '../../../src/planning/state/action';
import type { Cell } from '../../../src/planning/sheet';
import type { State } from '../../../src/planning/state/state';
import { blanksView } from '../../../src/planning/views/blanksView';
import { labelsView } from '../../../src/planning/views/labelsView';
import { rangesOf } from '../../../src/planning/views/ranges';
import { resultView } from '../../../src/planning/views/resultView';
import { heldTables } from '../../../src/planning/write/heldTables';
import { restore } from '../../../src/planning/write/restore';
import { resultPlan } from '../../../src/planning/write/resultPlan';
import { MemoryWorkbook } from '../../contract/memoryWorkbook';
import { after, contentOf, three, typed } from '../sheets';

/** As a pivot table is copied: each region once, above its products. */
const pivot: Cell[][] = [
  ['Region', 'Product', 'Q1', 'Q2'],
  ['East', 'Desk', 10, 20],
  ['', 'Lamp', 5, 5],
  ['', 'Chair', 1, 2],
  ['West', 'Desk', 30, 40],
  ['', 'Lamp', 3, 4],
];
const byRegion: Action[] = [
  { type: 'purposeChosen', purpose: 'resources' },
  { type: 'shapeChosen', shape: 'long' },
  { type: 'columnRoleChosen', column: 0, role: 'label' },
  { type: 'columnRoleChosen', column: 1, role: 'other' },
  ...[2, 3].map((column): Action => ({ type: 'columnRoleChosen', column, role: 'amount' })),
];
const read = (cells: Cell[][], ...actions: Action[]): State =>
  after([...typed(three), { type: 'sheetRead', content: contentOf(cells) }, ...byRegion, ...actions]);
const money = (state: State) => labelsView(state).lines.map(({ label, money: size }) => [label, size]);
const asAbove: Action = { type: 'blanksChosen', column: 0, asAbove: true };

test('blank labels that look like a pivot table are told, and mean nothing until somebody says so', () => {
  const state = read(pivot);
  expect(blanksView(state.sheet!)).toMatchObject([
    { column: { column: 0 }, count: 3, asAbove: false, chosen: false, evident: true },
  ]);
  expect(money(state)).toEqual([
    ['West', 70],
    ['East', 30],
  ]);
  expect(labelsView(state).unlabelled!.money).toBe(20);
  expect(resultView(state).warnings.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^20 stands on lines with nothing under “Region” .* or say under Columns that a blank means/),
  );
});

test('said to mean the label above, all money has its label; and back', () => {
  const state = read(pivot, asAbove);
  expect(money(state)).toEqual([
    ['West', 77],
    ['East', 43],
  ]);
  expect(labelsView(state).unlabelled).toBeNull();
  expect(rangesOf(state)!.tags!.filledDown).toBe(true);
  expect(labelsView(after([{ ...asAbove, asAbove: false }], state)).unlabelled!.money).toBe(20);
  expect(labelsView(after([{ type: 'layoutReset' }, ...byRegion], state)).unlabelled!.money).toBe(20);
});

test('the choice goes with its column when another comes before it', () => {
  const state = read(pivot, asAbove, { type: 'columnsConfirmed' });
  const moved = pivot.map((row, i) => [['Code', 'x', 'y', 'z', 'u', 'v'][i], ...row]);
  expect(money(after([{ type: 'sheetEdited', content: contentOf(moved) }], state))).toEqual([
    ['West', 77],
    ['East', 43],
  ]);
});

test('a few labels that are missing are no pattern', () => {
  const cells = pivot.map((row, i) => (i === 2 ? row : ['East', ...row.slice(1)]));
  const [blanks] = blanksView(read(cells).sheet!);
  expect(blanks).toMatchObject({ count: 1, evident: false, asAbove: false });
});

test('merged cells mean the label above from the start, and can be said not to', () => {
  const merged = [
    { row: 1, column: 0, rows: 3, columns: 1 },
    { row: 4, column: 0, rows: 2, columns: 1 },
  ];
  const state = after([...typed(three), { type: 'sheetRead', content: contentOf(pivot, { merged }) }, ...byRegion]);
  expect(blanksView(state.sheet!)).toMatchObject([{ asAbove: true, chosen: false }]);
  expect(labelsView(state).unlabelled).toBeNull();
  expect(labelsView(after([{ ...asAbove, asAbove: false }], state)).unlabelled!.money).toBe(20);
});

test('it stands in the formula, and is there again when the workbook is reopened', async () => {
  const workbook = new MemoryWorkbook({ Budget: pivot, Scores: [['']] });
  const seen: Action = { type: 'workbookSeen', sheets: await workbook.sheets(), named: [] };
  const state = read(
    pivot,
    seen,
    asAbove,
    { type: 'columnsConfirmed' },
    { type: 'labelsTagged', tags: { east: 'BAU' } },
  );
  const score = { sheet: 'Scores', area: { row: 0, column: 0, rows: 1, columns: 1 } };
  await workbook.write(resultPlan(state, 'score', score, await heldTables(workbook, state)));
  const reopened = after([
    { type: 'restored', restored: await restore(workbook) },
    { type: 'sheetRead', content: await workbook.read('Budget') },
  ]);
  expect(reopened.sheet!.confirmed).toBe(true);
  expect(blanksView(reopened.sheet!)).toMatchObject([{ asAbove: true, chosen: true }]);
  expect(money(reopened)).toEqual(money(state));
});
