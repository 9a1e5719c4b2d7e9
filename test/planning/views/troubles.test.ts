import type { Action } from '../../../src/planning/state/action';
import type { Cell, SheetContent, SheetInfo } from '../../../src/planning/sheet';
import { labelsView } from '../../../src/planning/views/labelsView';
import { resultView } from '../../../src/planning/views/resultView';
import { whyNot } from '../../../src/planning/views/whyNot';
import { after, budgetState, contentOf, three, typed } from '../sheets';

const plain: Cell[][] = [
  ['Line', 'Jan', 'Feb'],
  ['Ads', 300, 200],
  ['Field reps', 150, 150],
  ['Desk', 100, 100],
];
const tags: Action = {
  type: 'labelsTagged',
  tags: { ads: 'Win retail', 'field reps': 'Grow services', desk: 'Cut churn' },
};
const stateOf = (cells: Cell[][], more: Partial<SheetContent> = {}, actions: Action[] = [tags]) =>
  after([
    ...typed(three),
    { type: 'sheetRead', content: contentOf(cells, more) },
    { type: 'columnsConfirmed' },
    ...actions,
  ]);
const replaced = (row: number, column: number, cell: Cell): Cell[][] =>
  plain.map((cells, i) => cells.map((old, j) => (i === row && j === column ? cell : old)));
const told = (...given: Parameters<typeof stateOf>) => resultView(stateOf(...given)).warnings.map(({ text }) => text);

test('a sheet without trouble has no warnings', () => {
  expect(told(plain)).toEqual([]);
});

describe('what would keep the formula from a score is the problem, with the cell it is in', () => {
  test('text among the amounts of a mapped line, beside numbers or alone', () => {
    const { result, problem, warnings } = resultView(stateOf(replaced(2, 2, 'see note')));
    expect(result).toBeNull();
    expect(problem).toBe('C3 says “see note”, which is not a number. Type a number or clear the cell.');
    expect(warnings[0].place).toEqual({ sheet: 'Budget', area: { row: 2, column: 2, rows: 1, columns: 1 } });
  });

  test('text alone in a line is a caption until the line is mapped', () => {
    const rows = [...plain, ['Training', 'open', '']];
    expect(resultView(stateOf(rows)).problem).toBeNull();
    const mapped: Action = { type: 'labelsTagged', tags: { training: 'BAU' } };
    expect(resultView(stateOf(rows, {}, [tags, mapped])).problem).toMatch(/^B5 says “open”/);
  });

  test('an error cell', () => {
    expect(resultView(stateOf(replaced(1, 1, '#REF!'))).problem).toBe(
      'B2 shows #REF!, and so would the score. Mend that cell first.',
    );
  });

  test('a tag that shares out more than there is', () => {
    const state = stateOf(plain, {}, [tags, { type: 'labelsTagged', tags: { ads: 'Win retail:80%; Cut churn:60%' } }]);
    expect(resultView(state).problem).toMatch(/^“Ads”: The shares in “Win retail:80%; Cut churn:60%” add up to 140%/);
    expect(labelsView(state).lines.find(({ key }) => key === 'ads')!.problem).toMatch(/add up to 140%/);
  });

  test('an imperative that nets to a credit', () => {
    expect(
      resultView(
        stateOf([...plain, ['Rebate', -900, 0]], {}, [tags, { type: 'labelsTagged', tags: { rebate: 'Win retail' } }]),
      ).problem,
    ).toMatch(/^“Win retail” nets to -400, against a total of 100/);
  });

  test('no money at all', () => {
    const empty: Cell[][] = [
      ['Line', 'Jan', 'Feb'],
      ['Ads', '', ''],
      ['Desk', 'n/a', '-'],
    ];
    const state = after([
      ...typed(three),
      { type: 'sheetRead', content: contentOf(empty) },
      { type: 'purposeChosen', purpose: 'resources' },
      { type: 'columnRoleChosen', column: 0, role: 'label' },
      { type: 'columnRoleChosen', column: 1, role: 'amount' },
      { type: 'dataChosen', firstRow: 1, lastRow: 2 },
    ]);
    expect(resultView(state).problem).toBe(
      'There is no money to score yet. Type amounts, or look at which columns hold them.',
    );
  });

  test('nothing numeric, no labels, no strategy, no sheet', () => {
    expect(
      resultView(
        stateOf([
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ).problem,
    ).toMatch(/column of amounts/);
    const noLabels = stateOf(plain, {}, [{ type: 'columnRoleChosen', column: 0, role: 'other' }]);
    expect(resultView(noLabels).problem).toMatch(/column of labels|column that says what each line is/);
    expect(resultView(after([{ type: 'sheetRead', content: contentOf(plain) }])).problem).toMatch(
      /^There is no strategy yet/,
    );
    expect(resultView(after(typed(three))).problem).toMatch(/^No sheet has been read/);
  });
});

describe('what may be counted wrong is said', () => {
  test('labels that are not mapped yet', () => {
    expect(told(plain, {}, [])).toEqual(['“Ads”, “Field reps” and “Desk” are not mapped yet: 1,000.']);
  });

  test('a tag whose imperative is gone', () => {
    const texts = told(plain, {}, [tags, { type: 'imperativeRemoved', id: 3 }]);
    expect(texts).toEqual(['“Desk” stands for “Cut churn”, which is not on the list: 200 (row 4).']);
  });

  test('mixed currencies', () => {
    expect(told(replaced(1, 1, '$300').map((row, i) => (i === 2 ? ['Field reps', '€150', 150] : row)))).toContain(
      'The amounts are in EUR and USD. They are added as they stand, never converted.',
    );
  });

  test('a decimal comma that formulas read as thousands', () => {
    const cells = replaced(1, 1, '1,200').map((row, i) => (i === 2 ? ['Field reps', '1.200,50', '7,5'] : row));
    const state = stateOf(cells, {}, [tags, { type: 'decimalCommaChosen', decimalComma: true }]);
    const { warnings } = resultView(state);
    expect(warnings.map(({ text }) => text)).toContain(
      'B2 says “1,200” in a sheet with decimal commas; a formula reads it as thousands. Make it a number.',
    );
    expect(warnings.find(({ text }) => text.startsWith('B2'))!.place!.area).toMatchObject({ row: 1, column: 1 });
  });

  test('hidden rows and columns are counted', () => {
    const texts = told(plain, { hiddenRows: [0, 1, 3, 40], hiddenColumns: [2] });
    expect(texts).toEqual(['2 hidden rows are counted.', '1 hidden column is counted.']);
  });

  test('merged cells among the amounts and the labels', () => {
    const texts = told(plain, {
      merged: [
        { row: 1, column: 1, rows: 1, columns: 2 },
        { row: 1, column: 0, rows: 2, columns: 1 },
      ],
    });
    expect(texts).toEqual([
      'Merged cells among the amounts count once, with the line and column of their first cell.',
      'Labels stand in merged cells: a blank one counts as the label above it.',
    ]);
  });

  test('a protected sheet', () => {
    expect(told(plain, { protected: true })[0]).toMatch(/^The sheet “Budget” is protected\. It can be scored/);
  });

  test('money without a label', () => {
    expect(told([...plain, ['', 50, '']])).toEqual([
      '50 stands on lines with nothing under “Line” (row 5) and can’t be mapped. Fill that in on the sheet.',
    ]);
  });

  test('mapped lines without an amount', () => {
    expect(told([...plain, ['Win retail', '', 'n/a']])).toEqual(['1 mapped line holds no amount (row 5).']);
  });

  test('a sheet, table or range that is gone since', () => {
    const info: SheetInfo = { name: 'Plan', visible: true, protected: false, connected: false, used: null };
    const seen: Action = { type: 'workbookSeen', sheets: [info], named: [] };
    expect(told(plain, {}, [tags, seen])).toEqual([
      'The sheet “Budget” is gone or has another name now. Choose the sheet again.',
    ]);
    const adopted: Action = {
      type: 'strategyAdopted',
      place: { sheet: 'Strategy 2026', area: { row: 0, column: 0, rows: 1, columns: 2 } },
      content: contentOf([['Win retail', 1]]),
    };
    expect(told(plain, {}, [adopted, tags, { ...seen, sheets: [{ ...info, name: 'Budget' }] }])).toContain(
      'The strategy stood on “Strategy 2026”, which is gone or has another name now.',
    );
  });

  test('rows below a named range, which no formula sees', () => {
    const place = { sheet: 'Alignment map', area: { row: 6, column: 0, rows: 2, columns: 4 } };
    const one = { sheet: 'Strategy', area: { row: 4, column: 0, rows: 1, columns: 3 } };
    const read: Action = { type: 'tablesRead', tables: { strategy: null, map: null, below: [place, one] } };
    const sheets = ['Budget', 'Strategy'].map((name): SheetInfo => ({
      name,
      visible: true,
      protected: false,
      connected: false,
      used: null,
    }));
    const { warnings } = resultView(stateOf(plain, {}, [tags, { type: 'workbookSeen', sheets, named: [] }, read]));
    expect(warnings.map((warning) => warning.place)).toEqual([place, one]);
    expect(warnings[0].text).toMatch(
      /^Rows 7 to 8 of “Alignment map” stand below the named range .* nothing there counts\./,
    );
    expect(warnings[1].text).toMatch(/^Row 5 of “Strategy” stands below the named range/);
  });
});

test('each step says why it can’t be used yet', () => {
  const none = after([]);
  expect([whyNot(none, 'map'), whyNot(none, 'result')]).toEqual([
    null, // Map is where a sheet is chosen
    'Choose the sheet to score on Map first.',
  ]);
  const reading = after([{ type: 'readingStarted', sheet: 'Budget' }]);
  expect(whyNot(reading, 'result')).toBe('“Budget” is being read.');
  const read: Action = { type: 'sheetRead', content: contentOf(plain) };
  expect(whyNot(after([read]), 'map')).toBeNull();
  expect(whyNot(after([read]), 'result')).toMatch(/strategy/);
  expect(whyNot(after([...typed(three), read]), 'result')).toMatch(/columns/);
  expect(whyNot(budgetState(), 'result')).toBeNull();
});
