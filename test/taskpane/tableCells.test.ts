import { shownTable } from '../../src/taskpane/tableCells';

test('figures of a column have the same number of decimals; whole numbers have none', () => {
  const table = [
    ['Element', 'Gap', 'People', 'Share %'],
    ['Q1', -1.058, 1200, 0.125],
    ['Q2', -0.1, 13, 'n.e.'],
    ['Q3', 2, '', -0.001],
    ['a note below', '', '', ''],
  ];
  const { columns, numeric, rows, more } = shownTable(table, 3, ['Gap']);
  expect(columns).toEqual(['Gap', 'Element', 'People', 'Share %']);
  expect(numeric).toEqual([true, false, true, true]);
  expect(rows).toEqual([
    ['-1.06', 'Q1', '1,200', '13%'],
    ['-0.10', 'Q2', '13', 'not known'],
    ['2.00', 'Q3', '', '0%'],
  ]);
  expect(more).toBe(0);
});
