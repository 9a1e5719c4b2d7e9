import type { State } from '../../../src/planning/state/state';
import type { Cell } from '../../../src/planning/sheet';
import { labelsView } from '../../../src/planning/views/labelsView';
import { resultView } from '../../../src/planning/views/resultView';
import { rangesOf } from '../../../src/planning/views/ranges';
import { after, contentOf, three, typed } from '../sheets';

const budget: Cell[][] = [
  ['Line', 'Owner', 'Jan', 'Feb', 'Notes'],
  ['Ads', 'Ana', 300, 200, 12],
  ['Field reps', 'Raj', 150, 150, 7],
  ['Total sales', '', 450, 350, ''],
  ['Desk', 'Raj', 100, 100, 3],
];

/** Mapped and confirmed, with choices that detection would not make: the owner no team, the notes no amount, a total settled. */
const mapped: State = after([
  ...typed(three),
  { type: 'sheetRead', content: contentOf(budget) },
  { type: 'columnRoleChosen', column: 1, role: 'other' },
  { type: 'columnRoleChosen', column: 4, role: 'other' },
  { type: 'rowsSettled', rows: [3], role: 'total' },
  { type: 'columnsConfirmed' },
  { type: 'labelsTagged', tags: { ads: 'Win retail', 'field reps': 'Grow services', desk: 'Cut churn' } },
]);
const edit = (cells: Cell[][], state = mapped): State =>
  after([{ type: 'sheetEdited', content: contentOf(cells) }], state);
const roles = ({ sheet }: State) =>
  Object.fromEntries(sheet!.layout.columns.map(({ heading, role }) => [heading, role.is]));
const withColumn = (at: number, cells: Cell[]): Cell[][] =>
  budget.map((row, i) => [...row.slice(0, at), cells[i], ...row.slice(at)]);

test('before any edit: 1,000 of money, two columns of amounts', () => {
  // 500/1000 of .5, 300/1000 of .3, 200/1000 of .2: nothing has to move.
  expect(resultView(mapped).result).toMatchObject({ total: 1000, low: 1 });
});

test('an edited amount changes the score and nothing else', () => {
  const next = edit(budget.map((row, i) => (i === 4 ? ['Desk', 'Raj', 600, 600, 3] : row)));
  expect(resultView(next).result!.total).toBe(2000);
  expect(next.mapping).toBe(mapped.mapping);
  expect(roles(next)).toEqual(roles(mapped));
  expect(next.notice).toBe(mapped.notice);
});

test('a year in the header is no amount', () => {
  const years: Cell[][] = [
    ['Line', 2025, 2026],
    ['Ads', 5, 6],
    ['Desk', 7, 8],
  ];
  const read = after([
    { type: 'sheetRead', content: contentOf(years) },
    { type: 'headerChosen', header: { first: 0, last: 0 } },
    { type: 'columnsConfirmed' },
  ]);
  const next = edit([['Line', 2026, 2027], ...years.slice(1)], read);
  expect(next.sheet!.layout.columns.map(({ heading }) => heading)).toEqual(['Line', '2026', '2027']);
});

describe('columns are known by their heading', () => {
  test('one is inserted before them', () => {
    const next = edit(withColumn(0, ['Code', 'x1', 'x2', '', 'x4']));
    expect(roles(next)).toMatchObject({ Line: 'label', Owner: 'other', Jan: 'amount', Feb: 'amount', Notes: 'other' });
    expect(resultView(next).result).toMatchObject({ total: 1000, low: 1 });
    expect(rangesOf(next)!.amounts!.columns).toEqual([{ first: 3, count: 2 }]);
  });

  test('they change places', () => {
    const next = edit(budget.map(([line, owner, jan, feb, notes]) => [notes, feb, owner, jan, line]));
    expect(roles(next)).toMatchObject({ Line: 'label', Jan: 'amount', Feb: 'amount', Notes: 'other' });
    expect(resultView(next).result).toMatchObject({ total: 1000, low: 1 });
  });

  test('a month that is new is taken along, and that is said', () => {
    const next = edit(withColumn(4, ['Mar', 10, 20, 30, 40]));
    expect(roles(next).Mar).toBe('amount');
    expect(resultView(next).result!.total).toBe(1070);
    expect(next.notice).toMatchObject({ tone: 'info' });
    expect(next.notice!.text).toMatch(/^“Mar” is new in “Budget”/);
  });

  test('a heading that is written anew keeps its column', () => {
    const next = edit([['Line', 'Owner', 'January', 'Feb', 'Notes'], ...budget.slice(1)]);
    expect(roles(next)).toMatchObject({ January: 'amount', Feb: 'amount' });
    expect(resultView(next).result!.total).toBe(1000);
  });

  test('one that is needed and gone is pointed out', () => {
    const next = edit(budget.map((row) => row.filter((_, j) => j !== 3)));
    expect(next.notice).toMatchObject({ tone: 'warning' });
    expect(next.notice!.text).toMatch(/^“Feb” is no longer a heading of “Budget”/);
    expect(resultView(next).result!.total).toBe(550);
  });
});

describe('rows are known by their text', () => {
  test('a title and a line come in above the settled total', () => {
    const next = edit([['Plan 2027'], [''], budget[0], budget[1], ['Shows', 'Ana', 1, 1, ''], ...budget.slice(2)]);
    expect(next.sheet!.choices.rows).toEqual({ 6: 'total' });
    expect(resultView(next).result!.total).toBe(1002);
    expect(labelsView(next).lines.find(({ key }) => key === 'shows')!.tag).toBeNull();
  });

  test('the settled total is renamed, its amounts edited', () => {
    const next = edit(budget.map((row, i) => (i === 3 ? ['Sum of sales', '', 451, 350, ''] : row)));
    expect(resultView(next).result!.total).toBe(1000);
  });

  test('a label that is gone stays in the map and is said', () => {
    const next = edit(budget.filter(([line]) => line !== 'Desk'));
    expect(next.mapping.tags.desk).toBe('Cut churn');
    expect(labelsView(next).gone).toEqual(['Desk']);
    expect(resultView(next).warnings.map(({ text }) => text)).toContain(
      'The map has 1 label that the sheet no longer holds: “Desk”.',
    );
  });
});

test('an edit of another sheet changes nothing', () => {
  expect(after([{ type: 'sheetEdited', content: contentOf(budget, { name: 'Other' }) }], mapped)).toBe(mapped);
});

test('reading the same sheet again keeps what was chosen; a reset takes it back', () => {
  const again = after([{ type: 'sheetRead', content: contentOf(budget) }], mapped);
  expect(roles(again)).toEqual(roles(mapped));
  const reset = after([{ type: 'layoutReset' }], again);
  expect(reset.sheet!.confirmed).toBe(false);
  expect(reset.sheet!.layout).toEqual(reset.sheet!.found);
});

test('what the workbook’s formulas take goes before what is found', () => {
  const state = after([
    ...typed(three),
    {
      type: 'restored',
      restored: {
        strategy: null,
        sheet: 'Budget',
        purpose: 'resources',
        tags: { ads: 'Win retail' },
        map: null,
        given: {
          amounts: {
            rows: [
              { first: 1, count: 2 },
              { first: 4, count: 1 },
            ],
            columns: [{ first: 3, count: 1 }],
            filledDown: false,
          },
          tags: {
            rows: [
              { first: 1, count: 2 },
              { first: 4, count: 1 },
            ],
            columns: [{ first: 0, count: 1 }],
            filledDown: false,
          },
        },
        survey: {},
        prices: {},
        below: [],
      },
    },
    { type: 'sheetRead', content: contentOf(budget) },
  ]);
  expect(state.sheet!.confirmed).toBe(true);
  expect(roles(state)).toMatchObject({ Line: 'label', Jan: 'other', Feb: 'amount', Notes: 'other' });
  expect(resultView(state).result).toMatchObject({ total: 450 });
});
