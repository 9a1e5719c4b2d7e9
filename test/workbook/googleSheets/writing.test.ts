import type { WritePlan } from '../../../src/planning/writePlan';
import { googleHost } from '../../contract/spreadsheetApp/googleHost';

const plan = (changes: Partial<WritePlan>): WritePlan => ({
  addSheets: [],
  tables: [],
  names: [],
  cells: [],
  charts: [],
  overwrite: [],
  show: { sheet: 'Budget', cell: 'A1' },
  ...changes,
});

const score = {
  name: 'ALIGNSCORE',
  arguments: [
    { kind: 'area' as const, sheet: 'Budget', area: { row: 1, column: 1, rows: 2, columns: 1 } },
    { kind: 'omitted' as const },
    { kind: 'name' as const, name: 'Strategy' },
    { kind: 'number' as const, value: 0.1 },
  ],
};

test('formulas are written in words that hold in every locale', async () => {
  const { book, workbook, sent } = googleHost({ Budget: [['Line', 'Money']] }, () => 0.8);
  await workbook.write(plan({ cells: [{ sheet: 'Budget', blocks: [{ at: 'D2', formula: score }], formats: [] }] }));
  expect(JSON.stringify(sent)).toContain('=ALIGNSCORE(Budget!$B$2:$B$3;;Strategy;1/10)');
  // In the locale United States Sheets keeps it with commas.
  expect(book.sheet('Budget').formula(1, 3)).toBe('=ALIGNSCORE(Budget!$B$2:$B$3,,Strategy,1/10)');
});

test('a table is a named range, header included; rewritten, it keeps its place, and rows that it no longer has are cleared', async () => {
  const { book, workbook } = googleHost({ Budget: [] });
  const table = (rows: (string | number)[][]) =>
    plan({ tables: [{ name: 'Strategy', sheet: 'Budget', at: 'B2', rows: [['Imperative', 'Weight'], ...rows] }] });
  await workbook.write(
    table([
      ['Win retail', 0.5],
      ['Cut churn', 0.3],
      ['Grow services', 0.2],
    ]),
  );
  await workbook.write({ ...table([['Win retail', 1]]), show: { sheet: 'Budget', cell: 'B2' } });
  const sheet = book.sheet('Budget');
  expect([1, 2, 3, 4].map((row) => [sheet.cell(row, 1), sheet.cell(row, 2)])).toEqual([
    ['Imperative', 'Weight'],
    ['Win retail', 1],
    [null, null],
    [null, null],
  ]);
  expect(await workbook.named()).toEqual([
    { name: 'Strategy', kind: 'name', place: { sheet: 'Budget', area: { row: 1, column: 1, rows: 2, columns: 2 } } },
  ]);
  expect(await workbook.selection()).toEqual({ sheet: 'Budget', area: { row: 1, column: 1, rows: 1, columns: 1 } });
});

test('a formula in the place of another says nothing of cells that may be its own, and of those that can’t be', async () => {
  const { workbook } = googleHost({ Budget: [['=FOCUSTABLE(B1:B9)', 'spilled', '=SUM(1;2)']] });
  const replaced = plan({
    cells: [{ sheet: 'Budget', blocks: [{ at: 'A1', formula: score, spills: { rows: 2, columns: 3 } }], formats: [] }],
    overwrite: ['Budget!A1'],
  });
  expect((await workbook.conflicts(replaced)).map(({ kind, address }) => [kind, address])).toEqual([
    ['filled', 'Budget!C1'],
  ]);
});

test('protected ranges and connected sheets are in the way of a plan, in words', async () => {
  const { book, workbook } = googleHost({ Budget: [['Line']], Query: [[1]] });
  const area = { startRow: 0, startColumn: 0, endRow: 9, endColumn: 0 };
  book.sheet('Budget').protections = [{ area, description: 'Closed', warningOnly: false, editable: false }];
  book.sheet('Query').kind = 'DATASOURCE';
  const block = { at: 'A5', values: [['x']] };
  const conflicts = await workbook.conflicts(
    plan({ cells: ['Budget', 'Query'].map((sheet) => ({ sheet, blocks: [block], formats: [] })) }),
  );
  expect(conflicts).toEqual([
    { kind: 'protected', address: 'Query', says: expect.stringContaining('Create an extract of it') },
    {
      kind: 'protected',
      address: 'Budget!A5',
      says: expect.stringMatching(/^A1:A10 of “Budget” is protected \(“Closed”\)/),
    },
  ]);
  const refused = workbook.write(plan({ cells: [{ sheet: 'Budget', blocks: [block], formats: [] }] }));
  await expect(refused).rejects.toThrow(/^Nothing was written\. A1:A10 of “Budget” is protected/);
});

describe('half-way', () => {
  const map = Array.from({ length: 25_000 }, (_, row) => [`label ${row}`, 'Win retail']);
  const large = plan({
    addSheets: [
      { name: 'Map', blocks: [{ at: 'A1', values: map }], formats: [{ range: 'A1', bold: true }], widths: { A: 30 } },
    ],
    show: { sheet: 'Map', cell: 'A1' },
  });

  test('a large plan goes out in several calls and says how far it is', async () => {
    const { book, workbook, asked } = googleHost({ Budget: [] });
    const progress: [number, number][] = [];
    await workbook.write(large, { onProgress: (done, of) => progress.push([done, of]) });
    expect(asked.filter((name) => name === 'carryOut').length).toBeGreaterThan(2);
    expect(book.sheet('Map').cell(24_999, 0)).toBe('label 24999');
    expect(progress[progress.length - 1]).toEqual([6, 6]);
  });

  test('steps that a call had no time for are taken by the next', async () => {
    const { book, workbook, state } = googleHost({ Budget: [] });
    state.flushed = () => void (state.now += 250_000);
    await workbook.write(large);
    expect(book.sheet('Map').cell(24_999, 1)).toBe('Win retail');
  });

  test('a call without an answer: what is written, what may be, and what is not', async () => {
    const { workbook, state } = googleHost({ Budget: [] });
    let calls = 0;
    state.gate = (name) => {
      if (name === 'carryOut' && ++calls === 3) throw new Error('Exceeded maximum execution time');
    };
    await expect(workbook.write(large)).rejects.toThrow(
      'Google stopped Plumbline because the time for one call was over. Try again with a smaller sheet or range. ' +
        'Written: the sheet “Map”, Map!A1:B10000. Not certain, please look: Map!A10001:B20000. Not written: Map!A20001:B25000.',
    );
  });

  test('trouble with one step: what is written and what is not', async () => {
    const { book, workbook, state } = googleHost({ Budget: [] });
    const protection = { area: null, description: '', warningOnly: false, editable: false };
    state.flushed = () => {
      const map = book.sheets().find(({ name }) => name === 'Map');
      if (map?.cell(9_999, 0)) map.protections = [protection];
    };
    await expect(workbook.write(large)).rejects.toThrow(
      /^Some of these cells are protected.* Written: the sheet “Map”, Map!A1:B10000\. Not written: Map!A10001:B20000, Map!A20001:B25000\.$/,
    );
  });
});
