import type { Step } from '../../appsscript/server/writing';
import { googleHost } from '../contract/spreadsheetApp/googleHost';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const values = (sheet: string, row: number, lines: (string | number)[][]): Step => ({
  do: 'values',
  sheet,
  area: area(row, 0, lines.length, lines[0].length),
  values: lines,
});

test('text stays text: no formula, number, date or truth value comes of it', async () => {
  const { book, calls } = googleHost({ Plan: [] });
  const texts = [
    '=1+1',
    '+A1',
    '-5',
    '@x',
    "'quoted",
    '00123',
    '1/2',
    '2024-01-01',
    'TRUE',
    '10%',
    '1,5',
    '#N/A',
    'Name',
  ];
  const { done, trouble } = await calls.carryOut([
    values(
      'Plan',
      0,
      texts.map((text) => [text]),
    ),
  ]);
  expect([done, trouble]).toEqual([1, null]);
  texts.forEach((text, row) => {
    expect(book.sheet('Plan').cell(row, 0)).toBe(text);
    expect(book.sheet('Plan').formula(row, 0)).toBe('');
  });
});

test('blanks empty a cell; numbers and formulas are calculated in cells that were formatted as plain text', async () => {
  const { book, calls } = googleHost({ Plan: [['old', 'old']] }, () => 0.8);
  const sheet = book.sheet('Plan');
  sheet.cells.putFormat(area(0, 0, 1, 3), '@');
  await calls.carryOut([
    values('Plan', 0, [['', 5]]),
    { do: 'formula', sheet: 'Plan', area: area(0, 2), room: area(0, 2), formula: '=ALIGNSCORE(A1:A2;B1:B2)' },
  ]);
  expect([sheet.cell(0, 0), sheet.cell(0, 1), sheet.cell(0, 2)]).toEqual([null, 5, 0.8]);
  expect([0, 1, 2].map((column) => sheet.cells.format(0, column))).toEqual(['General', 'General', 'General']);
});

test('the sheet grows with what is written, and new sheets come last', async () => {
  const { book, calls } = googleHost({ Plan: [[1]], Other: [[2]] });
  const steps: Step[] = [
    { do: 'addSheet', sheet: 'Map' },
    { do: 'values', sheet: 'Map', area: area(1199, 29, 1, 1), values: [['last']] },
    { do: 'format', sheet: 'Map', area: area(0, 0, 1, 2), format: { bold: true, fill: '#E8EDF2', numberFormat: '0%' } },
    { do: 'width', sheet: 'Map', column: 3, pixels: 215 },
    { do: 'name', sheet: 'Map', area: area(0, 0, 5, 2), name: 'Strategy' },
  ];
  expect(await calls.carryOut(steps)).toEqual({ done: 5, trouble: null });
  const map = book.sheet('Map');
  expect(book.sheets().map(({ name }) => name)).toEqual(['Plan', 'Other', 'Map']);
  expect([map.rows, map.columns, map.cell(1199, 29)]).toEqual([1200, 30, 'last']);
  expect(map.looks).toEqual([
    { area: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }, bold: true },
    { area: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }, fill: '#E8EDF2' },
  ]);
  expect(map.numberFormat(0, 1)).toBe('0%');
  expect(map.widths.get(3)).toBe(215);
  expect(book.names().map(({ name }) => name)).toEqual(['Strategy']);
});

test('says what stands in an area: filled cells, formulas that show nothing, merged cells, and cells beyond the edge are free', async () => {
  const { book, calls } = googleHost({ Plan: [['tbc', '', 5]] }, () => '');
  book.fill('Plan', 1, 0, [['=IF(1,"")']]);
  book.sheet('Plan').cells.merged = [area(4, 0, 1, 2)];
  const [inside, beyond] = await calls.lookAt([
    { sheet: 'Plan', area: area(0, 0, 5, 3) },
    { sheet: 'Plan', area: area(2000, 0, 5, 3) },
  ]);
  expect(inside.filled).toEqual([
    { row: 0, column: 0, value: 'tbc', formula: '' },
    { row: 0, column: 2, value: '5', formula: '' },
    { row: 1, column: 0, value: '', formula: '=IF(1,"")' },
  ]);
  expect(inside.merged).toEqual([area(4, 0, 1, 2)]);
  expect(beyond).toEqual({ filled: [], merged: [], refused: null });
});

test('protected cells: which, why, and whom to ask', async () => {
  const { book, calls } = googleHost({ Plan: [['Line']], Closed: [], Warned: [] });
  const closed = { warningOnly: false, editable: false };
  const first = { startRow: 0, startColumn: 0, endRow: 4, endColumn: 1 };
  book.sheet('Plan').protections = [{ ...closed, area: first, description: 'Locked by finance' }];
  book.sheet('Closed').protections = [{ ...closed, area: null, description: '' }];
  book.sheet('Warned').protections = [{ ...closed, area: null, description: '', warningOnly: true }];
  const looks = await calls.lookAt(['Plan', 'Closed', 'Warned'].map((sheet) => ({ sheet, area: area(0, 0, 2, 2) })));
  expect(looks.map(({ refused }) => refused)).toEqual([
    'A1:B5 of “Plan” is protected (“Locked by finance”), so A1:B2 can’t be written. Ask the spreadsheet’s owner, owner@example.com, to let you edit it, or choose another place.',
    'The sheet “Closed” is protected, so A1:B2 can’t be written. Ask the spreadsheet’s owner, owner@example.com, to let you edit it, or choose another place.',
    null,
  ]);
  expect((await calls.lookAt([{ sheet: 'Plan', area: area(7, 3) }]))[0].refused).toBeNull();
});

test('a cell protected while a plan is written stops it there, and the steps before it are counted', async () => {
  const { book, calls, state } = googleHost({ Plan: [], Closed: [] });
  const protection = { area: null, description: '', warningOnly: false, editable: false };
  state.flushed = () => void (book.sheet('Closed').protections = [protection]);
  const steps = [values('Plan', 0, [['one']]), values('Closed', 0, [['two']]), values('Plan', 1, [['three']])];
  const { done, trouble } = await calls.carryOut(steps);
  expect(done).toBe(1);
  expect(trouble).toMatch(/^Some of these cells are protected, and you may not edit them\./);
  expect([book.sheet('Plan').cell(0, 0), book.sheet('Closed').cell(0, 0), book.sheet('Plan').cell(1, 0)]).toEqual([
    'one',
    null,
    null,
  ]);
});

test('a call ends by itself long before six minutes, and says how far it came', async () => {
  const { book, calls, state } = googleHost({ Plan: [] });
  state.flushed = () => void (state.now += 90_000);
  const steps = [0, 1, 2, 3, 4].map((row) => values('Plan', row, [[`row ${row}`]]));
  const { done, trouble } = await calls.carryOut(steps);
  expect([done, trouble]).toEqual([3, null]);
  expect([0, 1, 2, 3, 4].map((row) => book.sheet('Plan').cell(row, 0))).toEqual([
    'row 0',
    'row 1',
    'row 2',
    null,
    null,
  ]);
});

test('two people writing at once: the second is told to wait, and nothing is written', async () => {
  const { book, calls, state } = googleHost({ Plan: [] });
  state.locked = true;
  const refused = calls.carryOut([values('Plan', 0, [['x']])]);
  await expect(refused).rejects.toThrow('Plumbline is writing for somebody else in this spreadsheet just now.');
  expect(book.sheet('Plan').used()).toBeNull();
});

describe('a formula in the place of another', () => {
  const table = [
    ['Imperative', 'Target'],
    ['Win retail', 0.5],
  ];
  const replace: Step = {
    do: 'formula',
    sheet: 'Plan',
    area: area(0, 0),
    room: area(0, 0, 3, 3),
    formula: '=ALIGNTABLE(B2:B4;A2:A4)',
  };

  test('takes what the old one has filled', async () => {
    const { book, calls } = googleHost({ Plan: [['=FOCUSTABLE(A1)']] }, () => table);
    expect(await calls.carryOut([replace])).toEqual({ done: 1, trouble: null });
    expect(book.sheet('Plan').formula(0, 0)).toBe('=ALIGNTABLE(B2:B4,A2:A4)');
  });

  test('puts the old one back where values of somebody else leave it no room', async () => {
    const { book, calls } = googleHost({ Plan: [['=FOCUSCOUNT(A1)', '', 'mine']] }, () => 2);
    const { done, trouble } = await calls.carryOut([replace]);
    expect([done, trouble]).toEqual([
      0,
      'C1 of “Plan” is filled (“mine”), so the table has no room there. Clear it, or choose another place.',
    ]);
    expect([book.sheet('Plan').formula(0, 0), book.sheet('Plan').cell(0, 2)]).toEqual(['=FOCUSCOUNT(A1)', 'mine']);
  });
});

test('a chart covers its place to the pixel, is drawn of its cells, and the sheet grows for it', async () => {
  const { book, calls } = googleHost({ Plan: [] });
  const sheet = book.sheet('Plan');
  const step: Step = {
    do: 'chart',
    sheet: 'Plan',
    area: area(1, 1, 5, 3),
    place: area(1, 24, 14, 8),
    title: 'Target and actual share',
    colors: ['#8A8886', '#0F6CBD'],
  };
  const moved: Step = { ...step, place: area(30, 0, 14, 8) };
  expect(await calls.carryOut([step, step, moved])).toEqual({ done: 3, trouble: null });
  expect(sheet.columns).toBe(32);
  const [chart, other] = sheet.charts.all();
  expect(sheet.charts.all()).toHaveLength(2);
  expect(chart).toMatchObject({
    area: { startRow: 1, endRow: 5, startColumn: 1, endColumn: 3 },
    anchor: { row: 1, column: 24, offsetX: 0, offsetY: 0 },
    title: 'Target and actual share',
    colors: ['#8A8886', '#0F6CBD'],
    showValues: true,
    // Columns of a new sheet in Sheets are 100 pixels wide, rows 21 high.
    width: 800,
    height: 294,
  });
  expect(other.anchor).toMatchObject({ row: 30, column: 0 });
});
