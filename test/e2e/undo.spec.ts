import type { Frame } from '@playwright/test';
import { expect, test } from './fixture';

test('Ctrl+Z in the grid takes back all that one request of the pane has done', async ({ open }) => {
  const { page, read } = await open();
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html')) as Frame;
  const sheets = () => page.evaluate(() => window.workbench.sheetNames());
  const [before, value] = [await sheets(), await read('Budget!A1')];
  await pane.evaluate(() =>
    Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.add('Map');
      const cells = sheet.getRange('A1:B2');
      cells.values = [
        ['Label', 'Imperative'],
        ['Rent', 'BAU'],
      ];
      sheet.tables.add(cells, true).name = 'Alignment_map';
      workbook.names.add('Labels', sheet.getRange('A2'));
      workbook.worksheets.getItem('Budget').getRange('A1').values = [['changed']];
      await workbook.context.sync();
    }),
  );
  expect(await sheets()).toEqual([...before, 'Map']);
  expect(await read('Map!A2:B2')).toEqual([['Rent', 'BAU']]);
  await page.mouse.click(500, 500);
  await page.keyboard.press('Control+z');
  await expect.poll(sheets).toEqual(before);
  expect(await read('Budget!A1')).toBe(value);
  const names = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { tables, names } = context.workbook;
      tables.load('items/name');
      names.load('items/name');
      await context.sync();
      return [...tables.items, ...names.items].map(({ name }) => name);
    }),
  );
  expect(names).not.toContain('Alignment_map');
  expect(names).not.toContain('Labels');
});
