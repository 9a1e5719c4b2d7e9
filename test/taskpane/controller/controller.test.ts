import type { Edit, Progress } from '../../../src/workbook/workbook';
import { createController } from '../../../src/taskpane/controller/controller';
import { MemoryWorkbook } from '../../contract/memoryWorkbook';

const sheets = () => ({
  Budget: [
    ['Line', 'Q1', 'Q2'],
    ['Retail campaign', 100, 100],
    ['Field reps', 300, 300],
  ],
  Other: [
    ['Line', 'Cost'],
    ['Rent', 5],
  ],
  Empty: [],
});

/** A workbook that reads only when the test lets it. */
class SlowWorkbook extends MemoryWorkbook {
  readonly waiting: (() => void)[] = [];
  slow = true;

  override async read(...[sheet, area, progress]: Parameters<MemoryWorkbook['read']>) {
    if (this.slow) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return super.read(sheet, area, progress as Progress);
  }
}

const settled = async (isSo: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 1000 && !isSo(); turn++) await Promise.resolve();
  expect(isSo()).toBe(true);
};

test('an edit of the mapped sheet is followed after a pause; one of another sheet is nothing to it', async () => {
  jest.useFakeTimers();
  const workbook = new MemoryWorkbook(sheets());
  const { store, commands, start } = createController(workbook);
  const stop = start();
  await commands.openSheet({ sheet: 'Budget' });
  const before = store.get().sheet?.content;
  workbook.fill('Other', 'B2', [[6]]);
  await jest.advanceTimersByTimeAsync(2000);
  expect(store.get().sheet?.content).toBe(before);
  workbook.fill('Budget', 'B2', [[150]]);
  await jest.advanceTimersByTimeAsync(2000);
  expect(store.get().sheet?.content.cells[1]).toEqual(['Retail campaign', 150, 100]);
  // A row below what was read: the sheet is read again.
  workbook.fill('Budget', 'A4', [['Rent', 7, 8]]);
  await jest.advanceTimersByTimeAsync(2000);
  expect(store.get().sheet?.content.cells[3]).toEqual(['Rent', 7, 8]);
  stop();
  workbook.fill('Budget', 'B2', [[1]]);
  await jest.advanceTimersByTimeAsync(2000);
  expect(store.get().sheet?.content.cells[1][1]).toBe(150);
  jest.useRealTimers();
});

test('a part of a sheet is read again as that part', async () => {
  jest.useFakeTimers();
  const workbook = new MemoryWorkbook(sheets());
  const listeners: ((edit: Edit) => void)[] = [];
  workbook.onEdit = (listener) => Promise.resolve((listeners.push(listener), () => undefined));
  const { store, commands, start } = createController(workbook);
  start();
  await commands.openSheet({ sheet: 'Budget', area: { row: 0, column: 0, rows: 2, columns: 3 } });
  for (const tell of listeners) tell({ sheet: 'Budget', area: null });
  await jest.advanceTimersByTimeAsync(2000);
  expect(store.get().sheet?.content.cells).toHaveLength(2);
  jest.useRealTimers();
});

test('reading that is cancelled leaves what was read before, and no word', async () => {
  const workbook = new SlowWorkbook(sheets());
  const { store, commands } = createController(workbook);
  workbook.slow = false;
  await commands.openSheet({ sheet: 'Budget' });
  workbook.slow = true;
  const reading = commands.openSheet({ sheet: 'Other' });
  await settled(() => workbook.waiting.length > 0);
  expect(store.get().reading?.sheet).toBe('Other');
  commands.cancel();
  workbook.waiting.forEach((go) => go());
  await reading;
  expect(store.get()).toMatchObject({ reading: null, notice: null, sheet: { content: { name: 'Budget' } } });
});

test('a later choice ends an earlier reading', async () => {
  const workbook = new SlowWorkbook(sheets());
  const { store, commands } = createController(workbook);
  const first = commands.openSheet({ sheet: 'Budget' });
  await settled(() => workbook.waiting.length > 0);
  workbook.slow = false;
  await commands.openSheet({ sheet: 'Other' });
  workbook.waiting.forEach((go) => go());
  await first;
  expect(store.get().sheet?.content.name).toBe('Other');
  expect(store.get().reading).toBe(null);
});

test('sheets that hold nothing to read are refused in words', async () => {
  const workbook = new MemoryWorkbook(sheets());
  workbook.sheet('Other').connected = true;
  const { store, commands } = createController(workbook);
  await commands.openSheet({ sheet: 'Empty' });
  expect(store.get().notice?.text).toMatch(/^“Empty” is empty\. Choose a sheet/);
  await commands.openSheet({ sheet: 'Other' });
  expect(store.get().notice?.text).toMatch(/Create an extract of it/);
  expect(store.get().sheet).toBe(null);
});

test('a removed imperative is put back where it stood, with its owner and weight', () => {
  const { store, commands } = createController(new MemoryWorkbook(sheets()));
  const { get, dispatch } = store;
  for (const name of ['One', 'Two', 'Three']) {
    dispatch({ type: 'imperativeAdded' });
    const id = get().strategy.imperatives.at(-1)?.id as number;
    dispatch({ type: 'imperativeChanged', id, change: { name, owner: `${name}’s owner`, weight: '2' } });
  }
  const [first] = get().strategy.imperatives;
  dispatch({ type: 'imperativeRemoved', id: first.id });
  commands.putBack(first, 0);
  expect(get().strategy.imperatives.map(({ name, owner, weight }) => [name, owner, weight])).toEqual(
    ['One', 'Two', 'Three'].map((name) => [name, `${name}’s owner`, '2']),
  );
});

test('trouble with the host is told in its sentence', async () => {
  const workbook = new MemoryWorkbook(sheets());
  workbook.select = () => Promise.reject(new Error('The sheet “Budget” is hidden.'));
  const { store, commands } = createController(workbook);
  await commands.select({ sheet: 'Budget', area: { row: 0, column: 0, rows: 1, columns: 1 } });
  expect(store.get().notice).toMatchObject({ tone: 'error', text: 'The sheet “Budget” is hidden.' });
});
