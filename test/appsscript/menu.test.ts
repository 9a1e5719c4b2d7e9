import { googleHost } from '../contract/spreadsheetApp/googleHost';

test('the menu calls functions that are there, and each opens the sidebar with its own task', () => {
  const { context, told } = googleHost({ Plan: [] });
  context.onOpen();
  expect(told.menu.map(({ label }) => label)).toEqual([
    'Open Plumbline',
    'Score this sheet',
    'Repair formulas',
    'Help',
  ]);
  const tasks = told.menu.map(({ calls }) => {
    context[calls]();
    return /data-task="(\w+)"/.exec(told.sidebar)?.[1];
  });
  expect(tasks).toEqual(['start', 'score', 'repair', 'help']);
  expect(told.title).toBe('Plumbline');
});

test('installing shows the menu too', () => {
  const { context, told } = googleHost({ Plan: [] });
  context.onInstall();
  expect(told.menu).toHaveLength(4);
});
