import { googleHost } from '../contract/spreadsheetApp/googleHost';

const budget = [
  ['Line', 'Serves', 'Start', 'Money'],
  ['Retail campaign', 'Win retail', 45_292, 37_500],
  ['Partner platform', 'Win retial', 45_292.75, '#REF!'],
  ['Legacy desk', '', '', true],
];

test('cells cross as JSON: blanks as "", errors as their codes, dates as the time that the clock on the wall shows', async () => {
  const { book, calls } = googleHost({ Budget: budget });
  book.sheet('Budget').cells.putFormat({ row: 1, column: 2, rows: 3, columns: 1 }, 'yyyy-mm-dd');
  const block = await calls.readBlock('Budget', { row: 1, column: 0, rows: 3, columns: 4 }, true);
  // 45292 is 1 January 2024 in every spreadsheet program.
  expect(block.cells).toEqual([
    ['Retail campaign', 'Win retail', { date: '2024-01-01T00:00:00.000' }, 37_500],
    ['Partner platform', 'Win retial', { date: '2024-01-01T18:00:00.000' }, '#REF!'],
    ['Legacy desk', '', '', true],
  ]);
  expect(block.formats[0][2]).toBe('yyyy-mm-dd');
});

test('dates survive a change of the clocks and a zone far from UTC', async () => {
  for (const timeZone of ['America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Etc/UTC']) {
    const { book, calls } = googleHost({ Log: [[45_361], [45_362.5], [1]] });
    book.timeZone = timeZone;
    book.sheet('Log').cells.putFormat({ row: 0, column: 0, rows: 3, columns: 1 }, 'd/m/yyyy h:mm');
    const { cells } = await calls.readBlock('Log', { row: 0, column: 0, rows: 2, columns: 1 }, false);
    expect(cells).toEqual([[{ date: '2024-03-10T00:00:00.000' }], [{ date: '2024-03-11T12:00:00.000' }]]);
  }
});

test('lists sheets with what keeps a user from them, and leaves sheets out that are charts', async () => {
  const { book, calls } = googleHost({
    Budget: budget,
    Log: [
      ['', ''],
      ['', 5],
    ],
    Empty: [],
    Query: [[1]],
    Chart: [],
  });
  book.sheet('Log').cells.visible = false;
  book.sheet('Query').kind = 'DATASOURCE';
  book.sheet('Chart').kind = 'OBJECT';
  const protection = { area: null, description: 'Closed', warningOnly: false, editable: false };
  book.sheet('Budget').protections = [protection];
  book.sheet('Empty').protections = [{ ...protection, warningOnly: true }];
  const plain = { visible: true, protected: false, connected: false };
  expect(await calls.listSheets()).toEqual([
    { ...plain, name: 'Budget', protected: true, used: { row: 0, column: 0, rows: 4, columns: 4 } },
    { ...plain, name: 'Log', visible: false, used: { row: 1, column: 1, rows: 1, columns: 1 } },
    { ...plain, name: 'Empty', used: null },
    { ...plain, name: 'Query', connected: true, used: null },
  ]);
});

test('a sheet that is gone or connected to a database is refused in a sentence by every call that needs its cells', async () => {
  const { book, calls } = googleHost({ Budget: budget, Query: [[1]] });
  book.sheet('Query').kind = 'DATASOURCE';
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  for (const [sheet, sentence] of [
    ['Old plan', 'There is no sheet “Old plan” any more'],
    ['Query', 'Create an extract of it'],
  ]) {
    await expect(calls.openSheet(sheet, null)).rejects.toThrow(sentence);
    await expect(calls.readBlock(sheet, area, false)).rejects.toThrow(sentence);
    await expect(calls.showPlace({ sheet, area })).rejects.toThrow(sentence);
    await expect(calls.lookAt([{ sheet, area }])).rejects.toThrow(sentence);
    const { done, trouble } = await calls.carryOut([{ do: 'clear', sheet, area }]);
    expect([done, trouble]).toEqual([0, expect.stringContaining(sentence)]);
    expect((await calls.watchPlaces([{ sheet, area }])).revisions).toEqual(['']);
  }
});

test('rows lost while a sheet is read in blocks are said', async () => {
  const { book, calls } = googleHost({ Budget: budget });
  book.sheet('Budget').rows = 3;
  const lost = calls.readBlock('Budget', { row: 0, column: 0, rows: 4, columns: 4 }, false);
  await expect(lost).rejects.toThrow('“Budget” has lost rows or columns since it was looked at.');
});

test('merged cells, hidden columns, and rows hidden by hand or by a filter', async () => {
  const { book, calls } = googleHost({ Budget: budget });
  const sheet = book.sheet('Budget');
  sheet.cells.merged = [{ row: 0, column: 0, rows: 1, columns: 2 }];
  sheet.cells.hiddenColumns.add(2);
  sheet.cells.hiddenRows.add(1);
  sheet.filteredRows.add(3);
  const opened = await calls.openSheet('Budget', null);
  expect(opened.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  expect(opened.hiddenColumns).toEqual([2]);
  const block = await calls.readBlock('Budget', { row: 0, column: 0, rows: 4, columns: 4 }, false);
  expect(block.hiddenRows).toEqual([1, 3]);
});

test('named ranges; one whose cells were deleted has no place', async () => {
  const { book, calls } = googleHost({ Budget: budget, Old: [[1]] });
  const area = { startRow: 0, startColumn: 0, endRow: 3, endColumn: 1 };
  book.setName('Strategy', book.sheet('Budget'), area);
  book.setName('Lost', book.sheet('Old'), area);
  book.deleteSheet('Old');
  expect(await calls.listNames()).toEqual([
    { name: 'Strategy', kind: 'name', place: { sheet: 'Budget', area: { row: 0, column: 0, rows: 4, columns: 2 } } },
  ]);
});

test('what is selected; while a chart is, the first cell of its sheet; a hidden sheet is not shown', async () => {
  const { book, calls } = googleHost({ Budget: budget, Log: [[1]] });
  await calls.showPlace({ sheet: 'Log', area: { row: 2, column: 1, rows: 3, columns: 2 } });
  expect(await calls.selectedPlace()).toEqual({ sheet: 'Log', area: { row: 2, column: 1, rows: 3, columns: 2 } });
  book.select(book.sheet('Budget'), null);
  expect(await calls.selectedPlace()).toEqual({ sheet: 'Budget', area: { row: 0, column: 0, rows: 1, columns: 1 } });
  book.sheet('Log').cells.visible = false;
  const hidden = calls.showPlace({ sheet: 'Log', area: { row: 0, column: 0, rows: 1, columns: 1 } });
  await expect(hidden).rejects.toThrow('The sheet “Log” is hidden.');
});
