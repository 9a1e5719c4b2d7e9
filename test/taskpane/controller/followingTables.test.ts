import { resultPlan } from '../../../src/planning/write/resultPlan';
import { createController } from '../../../src/taskpane/controller/controller';
import { MemoryWorkbook } from '../../contract/memoryWorkbook';

const rows = [
  ['Line', 'Q1', 'Q2'],
  ['Retail campaign', 100, 100],
  ['Field reps', 300, 300],
  ['Desk', 10, 10],
];

/** A turn of Node's own loop, also where timers are the test's. */
const { setImmediate: nextTurn } = globalThis;
const settled = async (isSo: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 500 && !isSo(); turn++) {
    await jest.advanceTimersByTimeAsync(20);
    await new Promise((resolve) => nextTurn(resolve));
  }
  expect(isSo()).toBe(true);
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A plan whose score, strategy and map the pane has written. */
async function written() {
  const workbook = new MemoryWorkbook({ Budget: rows, Scores: [['']] });
  const controller = createController(workbook);
  const { store, commands } = controller;
  const { get, dispatch } = store;
  const stop = controller.start();
  await commands.openSheet({ sheet: 'Budget' });
  for (const [i, [name, weight]] of [
    ['Win retail', '60%'],
    ['Cut churn', '40%'],
  ].entries()) {
    dispatch({ type: 'imperativeAdded' });
    dispatch({ type: 'imperativeChanged', id: i + 1, change: { name, weight } });
  }
  dispatch({ type: 'columnsConfirmed' });
  dispatch({ type: 'labelsTagged', tags: { 'retail campaign': 'Win retail', 'field reps': 'Cut churn' } });
  const score = { sheet: 'Scores', area: { row: 0, column: 0, rows: 1, columns: 1 } };
  await commands.propose('the score', (state, held) => resultPlan(state, 'score', score, held));
  await commands.carryOut();
  await settled(() => get().mapping.written !== null);
  return { workbook, get, dispatch, commands, stop, score };
}

test('what the pane has written itself is no news', async () => {
  const { get } = await written();
  expect(get()).toMatchObject({ differing: null, notice: { tone: 'success' } });
});

test('a weight and a tag that somebody changes in the workbook arrive in the pane', async () => {
  const { workbook, get, stop } = await written();
  workbook.fill('Strategy', 'C2', [[0.7]]);
  await settled(() => get().strategy.imperatives[0].weight === '70%');
  // The row that was left open, filled in on the sheet.
  expect((await workbook.read('Alignment map')).cells[3]).toEqual(['Budget', 'Line', 'Desk', '']);
  workbook.fill('Alignment map', 'D4', [['BAU']]);
  await settled(() => get().mapping.tags.desk === 'BAU');
  expect(get().differing).toBeNull();
  stop();
});

test('where both have changed it nothing is written before somebody has chosen', async () => {
  const { workbook, get, dispatch, commands, score } = await written();
  dispatch({ type: 'imperativeChanged', id: 1, change: { weight: '50%' } });
  // Written at once, before the pane has heard of the edit.
  workbook.fill('Strategy', 'C2', [[0.7]]);
  const propose = () =>
    commands.propose('the score', (state, held) =>
      resultPlan(state, 'score', { ...score, area: { ...score.area, row: 5 } }, held),
    );
  await propose();
  expect(get().writing).toBeNull();
  expect(get().notice!.text).toBe('The workbook and the pane differ. Say first which of them is to stand.');
  expect(get().strategy.imperatives[0].weight).toBe('50%');
  dispatch({ type: 'differenceSettled', takes: 'pane' });
  await propose();
  expect(get().writing!.plan.tables.map(({ name }) => name)).toEqual(['Strategy']);
});
