import type { Edit } from '../../../src/workbook/workbook';
import { googleHost } from '../../contract/spreadsheetApp/googleHost';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const looks = (asked: string[]) => asked.filter((name) => name === 'watchPlaces').length;

async function followed() {
  const host = googleHost({
    Budget: [
      ['Line', 'Money'],
      ['Ads', 5],
    ],
    Other: [[1]],
  });
  const edits: Edit[] = [];
  await host.workbook.read('Budget');
  const stop = await host.workbook.onEdit((edit) => edits.push(edit));
  return { ...host, edits, stop };
}

test('an edit of a sheet that was read is told once; edits elsewhere are not', async () => {
  const { book, edits } = await followed();
  await jest.advanceTimersByTimeAsync(20_000);
  expect(edits).toEqual([]);
  book.fill('Other', 0, 0, [[2]]);
  book.fill('Budget', 1, 1, [[6]]);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(edits).toEqual([{ sheet: 'Budget', area: null }]);
});

test('an edit made while the sheet was being read is told', async () => {
  const { book, workbook, state } = googleHost({ Budget: [['Ads', 5]] });
  const edits: Edit[] = [];
  await workbook.onEdit((edit) => edits.push(edit));
  state.gate = (name) => {
    if (name === 'openSheet') book.fill('Budget', 0, 1, [[6]]);
  };
  await workbook.read('Budget');
  await jest.advanceTimersByTimeAsync(20_000);
  expect(edits).toEqual([{ sheet: 'Budget', area: null }]);
});

test('the sheet that was read whole is followed however much is read after it', async () => {
  const { book, workbook, edits } = await followed();
  for (let row = 0; row < 20; row++) await workbook.read('Other', { row, column: 0, rows: 1, columns: 1 });
  book.fill('Budget', 1, 1, [[6]]);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(edits).toEqual([{ sheet: 'Budget', area: null }]);
});

test('a table that has grown is followed in its new size, and no longer in its old one', async () => {
  const { book, workbook, edits, sent } = await followed();
  const table = (rows: number) => ({ row: 0, column: 0, rows, columns: 1 });
  for (const rows of [1, 2, 3]) await workbook.read('Other', table(rows));
  await jest.advanceTimersByTimeAsync(5_000);
  expect(sent.at(-1)).toEqual([
    [
      { sheet: 'Budget', area: null },
      { sheet: 'Other', area: table(3) },
    ],
  ]);
  book.fill('Other', 2, 0, [[5]]);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(edits).toEqual([{ sheet: 'Other', area: null }]);
});

test('nothing is asked while the page is hidden, and at once when it is seen again', async () => {
  const { book, page, asked, edits } = await followed();
  page.turn('hidden');
  await jest.advanceTimersByTimeAsync(5_000);
  const before = looks(asked);
  book.fill('Budget', 1, 1, [[7]]);
  await jest.advanceTimersByTimeAsync(600_000);
  expect(looks(asked)).toBe(before);
  page.turn('visible');
  await jest.advanceTimersByTimeAsync(1);
  expect(edits).toEqual([{ sheet: 'Budget', area: null }]);
});

test('nothing is asked when nobody listens any more', async () => {
  const { asked, stop } = await followed();
  stop();
  await jest.advanceTimersByTimeAsync(5_000);
  const before = looks(asked);
  await jest.advanceTimersByTimeAsync(600_000);
  expect(looks(asked)).toBe(before);
});

test('a new selection is told, and a look that fails is followed by another', async () => {
  const { book, workbook, state } = googleHost({ Budget: [['Ads', 5]] });
  const selections: unknown[] = [];
  await workbook.onSelect((place) => selections.push(place));
  await jest.advanceTimersByTimeAsync(5_000);
  expect(selections).toEqual([]);
  state.gate = () => {
    throw new Error('NetworkError: Connection failure due to HTTP 0');
  };
  await jest.advanceTimersByTimeAsync(10_000);
  state.gate = () => undefined;
  book.select(book.sheet('Budget'), { startRow: 1, startColumn: 1, endRow: 2, endColumn: 3 });
  await jest.advanceTimersByTimeAsync(5_000);
  expect(selections).toEqual([{ sheet: 'Budget', area: { row: 1, column: 1, rows: 2, columns: 3 } }]);
});
