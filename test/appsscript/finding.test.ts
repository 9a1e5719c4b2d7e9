import { googleHost } from '../contract/spreadsheetApp/googleHost';

const names = ['ALIGNSCORE', 'ALIGNTABLE', 'FOCUSCOUNT'];

test('finds formulas in every sheet, also as Excel and Sheets mangle them for each other, with what they show', async () => {
  const { book, calls } = googleHost(
    {
      Plan: [['=ALIGNSCORE(A1:A2;B1:B2)', 'ALIGNSCORE (a note)'], ['=SUM(A1:A2)']],
      Other: [['=_xldudf_FOCUSCOUNT(A1:A2)'], ['=IFERROR(__xludf.DUMMYFUNCTION("ALIGNTABLE(A1:B2,C1:C2)"),0.8)']],
      Query: [[1]],
    },
    (formula) => (formula.includes('_xl') ? '#NAME?' : 0.8),
  );
  book.sheet('Query').kind = 'DATASOURCE';
  expect(await calls.findFormulas(names)).toEqual([
    { sheet: 'Plan', row: 0, column: 0, formula: '=ALIGNSCORE(A1:A2;B1:B2)', value: 0.8 },
    { sheet: 'Other', row: 0, column: 0, formula: '=_xldudf_FOCUSCOUNT(A1:A2)', value: '#NAME?' },
    {
      sheet: 'Other',
      row: 1,
      column: 0,
      formula: '=IFERROR(__xludf.DUMMYFUNCTION("ALIGNTABLE(A1:B2,C1:C2)"),0.8)',
      value: '#NAME?',
    },
  ]);
});

test('a revision changes with any value, with rows added below, and when the sheet is gone; else it stays', async () => {
  const { book, calls } = googleHost({
    Plan: [
      ['a', 1],
      ['b', 2],
    ],
    Other: [[1]],
  });
  const whole = { sheet: 'Plan', area: null };
  const part = { sheet: 'Plan', area: { row: 0, column: 0, rows: 1, columns: 2 } };
  const look = async () => (await calls.watchPlaces([whole, part])).revisions;
  const first = await look();
  expect(await look()).toEqual(first);
  book.fill('Plan', 1, 1, [[2.5]]);
  const second = await look();
  expect([second[0] === first[0], second[1]]).toEqual([false, first[1]]);
  book.fill('Plan', 2, 0, [['c']]);
  const third = await look();
  expect([third[0] === second[0], third[1]]).toEqual([false, first[1]]);
  book.fill('Plan', 0, 0, [['A']]);
  expect((await look())[1]).not.toBe(first[1]);
  book.deleteSheet('Plan');
  expect(await look()).toEqual(['', '']);
});

test('two cells that exchange their values are a change', async () => {
  const { book, calls } = googleHost({ Plan: [[1, 2]] });
  const place = { sheet: 'Plan', area: null };
  const before = await calls.watchPlaces([place]);
  book.fill('Plan', 0, 0, [[2, 1]]);
  expect((await calls.watchPlaces([place])).revisions).not.toEqual(before.revisions);
});
