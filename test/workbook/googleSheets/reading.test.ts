import { googleHost } from '../../contract/spreadsheetApp/googleHost';

test('dates are days since 30 December 1899, wherever the spreadsheet is', async () => {
  const { book, workbook } = googleHost({
    Log: [
      ['Closed', 'Price'],
      [45_292.25, 10],
      [45_475, '#N/A'],
    ],
  });
  book.timeZone = 'Australia/Lord_Howe';
  book.sheet('Log').cells.putFormat({ row: 1, column: 0, rows: 2, columns: 1 }, 'd mmm yyyy h:mm');
  const { cells, formats } = await workbook.read('Log');
  expect(cells).toEqual([
    ['Closed', 'Price'],
    [45_292.25, 10],
    [45_475, '#N/A'],
  ]);
  expect(formats[1]).toEqual(['d mmm yyyy h:mm', 'General']);
});

const long = (rows: number) => Array.from({ length: rows }, (_, row) => [`line ${row}`, row]);

test('a long sheet comes in blocks, says how far it is, and brings formats and formulas of its first 2,000 rows only', async () => {
  const { book, workbook, asked } = googleHost({ Log: long(7_500) });
  book.sheet('Log').rows = 8_000;
  book.fill('Log', 1_999, 1, [['=SUM(B1:B1999)'], ['=SUM(B1:B2000)']]);
  const seen: number[] = [];
  const content = await workbook.read('Log', undefined, { onProgress: (rows, of) => seen.push(rows, of) });
  expect(seen).toEqual([2_000, 7_500, 7_000, 7_500, 7_500, 7_500]);
  expect(asked.filter((name) => name === 'readBlock')).toHaveLength(3);
  expect(content.cells).toHaveLength(7_500);
  expect(content.cells[7_499]).toEqual(['line 7499', 7_499]);
  expect(content.formats).toHaveLength(2_000);
  expect(content.formulas).toEqual([{ row: 1_999, column: 1, formula: '=SUM(B1:B1999)' }]);
});

test('a stop ends the reading at once, with the reason that was given', async () => {
  const { book, workbook, asked } = googleHost({ Log: long(7_500) });
  book.sheet('Log').rows = 8_000;
  const stop = new AbortController();
  const reason = new Error('Stopped.');
  const reading = workbook.read('Log', undefined, { signal: stop.signal, onProgress: () => stop.abort(reason) });
  await expect(reading).rejects.toBe(reason);
  expect(asked.filter((name) => name === 'readBlock').length).toBeLessThan(3);
  await expect(workbook.read('Log', undefined, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test('a call that Google stops is a sentence', async () => {
  const { workbook, state } = googleHost({ Log: long(3) });
  state.gate = () => {
    throw new Error('Exceeded maximum execution time');
  };
  await expect(workbook.sheets()).rejects.toThrow('Google stopped Plumbline because the time for one call was over.');
  state.gate = () => {
    throw new Error('Authorization is required to perform that action.');
  };
  await expect(workbook.sheets()).rejects.toThrow('sign out of the others');
});
