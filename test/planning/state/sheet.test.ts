import { losersOf } from '../../../src/planning/state/sheet';
import type { State } from '../../../src/planning/state/state';
import { resultView } from '../../../src/planning/views/resultView';
import { after, contentOf, golden, three, typed } from '../sheets';

const roles = ({ sheet }: State) => sheet!.layout.columns.map(({ role }) => role.is);
const read = (rows = golden.budget.rows, name = 'Budget') =>
  ({ type: 'sheetRead', content: contentOf(rows, { name }) }) as const;

test('reading says how far it is, and ends with the sheet or with a stop', () => {
  const reading = after([
    { type: 'readingStarted', sheet: 'Budget' },
    { type: 'readingWentOn', done: 42_000, of: 180_000 },
  ]);
  expect(reading.reading).toEqual({ sheet: 'Budget', done: 42_000, of: 180_000 });
  expect(after([{ type: 'readingStopped' }], reading).reading).toBeNull();
  expect(after([{ type: 'readingStopped' }, { type: 'readingWentOn', done: 1, of: 2 }], reading).reading).toBeNull();
  expect(after([read()], reading).reading).toBeNull();
});

test('a sheet that was read before its strategy was typed is looked at again, until its columns are confirmed', () => {
  const before = after([read()]);
  expect(before.sheet!.names).toEqual([]);
  const typedSince = after([...typed(three), { type: 'screenChosen', screen: 'map' }], before);
  expect(roles(typedSince)[1]).toBe('tag');
  expect(typedSince.sheet!.names).toEqual(three.map(([name]) => name));
  const confirmed = after(
    [{ type: 'columnsConfirmed' }, ...typed(three), { type: 'screenChosen', screen: 'map' }],
    before,
  );
  expect(confirmed.sheet!.layout).toBe(before.sheet!.layout);
});

test('a role that only one column can have leaves the column that had it', () => {
  const state = after([
    read(),
    { type: 'columnRoleChosen', column: 5, role: 'label' },
    { type: 'columnRoleChosen', column: 0, role: 'label' },
  ]);
  expect(roles(state).filter((role) => role === 'label')).toHaveLength(1);
  expect([roles(state)[0], roles(state)[5]]).toEqual(['label', 'other']);
  expect(after([{ type: 'columnRoleChosen', column: 99, role: 'label' }], state)).toEqual(state);
  // Column F was not found to hold labels; column A was, and is told of once it has lost them.
  expect(losersOf(state.sheet!)).toEqual([]);
  const lost = after([{ type: 'columnRoleChosen', column: 5, role: 'label' }], state).sheet!;
  expect(losersOf(lost)).toMatchObject([{ column: { column: 0, role: { is: 'label' } }, to: { column: 5 } }]);
});

test('choices are shown as sure, and a reset brings back what was found', () => {
  const state = after([
    ...typed(three),
    read(),
    { type: 'columnRoleChosen', column: 2, role: 'other' },
    { type: 'dataChosen', firstRow: 3, lastRow: 7 },
    { type: 'decimalCommaChosen', decimalComma: true },
  ]);
  expect(state.sheet!.layout.columns[2].role).toMatchObject({ is: 'other', confidence: 'sure' });
  expect(state.sheet!.layout.data).toMatchObject({ row: 3, rows: 5 });
  expect(state.sheet!.layout.decimalComma.is).toBe(true);
  expect(after([{ type: 'layoutReset' }], state).sheet!.layout).toEqual(after([...typed(three), read()]).sheet!.layout);
});

test('another purpose starts from what is found for it', () => {
  const state = after([
    read(),
    { type: 'columnRoleChosen', column: 2, role: 'other' },
    { type: 'purposeChosen', purpose: 'ratings' },
  ]);
  expect(state.purpose).toBe('ratings');
  expect(state.sheet!.choices.columns).toEqual({});
  expect(resultView(state).result).toBeNull();
});

test('each survey has its own leaders', () => {
  const other = golden.survey.rows.map((row: string[]) =>
    row.map((cell) => String(cell).replace(/executive ?/i, 'Board')),
  );
  const state = after([read(golden.survey.rows, 'Survey')]);
  expect(state.survey.leader).toBe('Executive');
  expect(
    after([{ type: 'surveyChosen', change: { leader: 'Sales rep' } }, read(golden.survey.rows, 'Survey')], state).survey
      .leader,
  ).toBe('Sales rep');
  expect(after([read(other, 'Other survey')], state).survey.leader).toBe('Board');
});
