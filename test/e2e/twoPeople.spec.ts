import type { FrameLocator } from '@playwright/test';
import { expect, test } from './fixture';
import { mapByKeyboard, toLabels } from './mappedPlan';
import { slowHost } from './slowHost';

const changed = 'Nothing was written: the workbook was changed after this was shown.';

/** The paper of a score for a cell. */
async function paperFor(pane: FrameLocator, cell: string) {
  await pane.getByRole('tab', { name: 'Result' }).click();
  await pane.getByLabel('Where', { exact: true }).fill(cell);
  await pane.getByRole('button', { name: 'Write…' }).click();
  await pane.getByRole('menuitem', { name: 'Insert score', exact: true }).click();
  const paper = pane.getByRole('dialog');
  await expect(paper).toBeVisible();
  const write = paper.getByRole('button', { name: 'Write', exact: true });
  return { paper, write };
}

test('a cell that somebody fills after the paper was shown is not written over', async ({ page, open }) => {
  const { pane, opened } = await toLabels(page, open);
  await mapByKeyboard(page, pane);
  const { paper, write } = await paperFor(pane, 'Budget!E2');
  await opened.write('Budget!E2', 'approved by Dana');
  await write.click();
  await expect(paper.getByText(changed, { exact: false })).toBeVisible();
  await expect(paper.getByText('Budget!E2: “approved by Dana”')).toBeVisible();
  await expect(write).toHaveAttribute('aria-disabled', 'true');
  expect(await opened.read('Budget!E2')).toBe('approved by Dana');
  expect(await page.evaluate(() => window.workbench.sheetNames())).toEqual(['Budget']);
});

test('a yes to overwrite is a yes to what stood there then', async ({ page, open }) => {
  const { pane, opened } = await toLabels(page, open);
  await mapByKeyboard(page, pane);
  await opened.write('Budget!E2', 'tbc');
  const { paper, write } = await paperFor(pane, 'Budget!E2');
  await paper.getByRole('button', { name: 'Overwrite it' }).click();
  await opened.write('Budget!E2', 5000);
  await write.click();
  await expect(paper.getByText('Budget!E2: “5000”')).toBeVisible();
  expect(await opened.read('Budget!E2')).toBe(5000);
  await paper.getByRole('button', { name: 'Overwrite it' }).click();
  await write.click();
  await expect(paper).toHaveCount(0);
  expect(await page.evaluate(() => window.workbench.formula('Budget!E2'))).toMatch(/^=ALIGNSCORE/);
});

test('a cell that is filled while the pane is about to write is left as it is', async ({ page, open, host }) => {
  const slow = await slowHost(page, host);
  const { pane, opened } = await toLabels(page, open);
  await mapByKeyboard(page, pane);
  const { paper, write } = await paperFor(pane, 'Budget!E2');
  const answer = await slow();
  await write.click();
  await expect(paper.getByRole('button', { name: 'Writing…' })).toBeVisible();
  await opened.write('Budget!E2', 'mine');
  await answer();
  await expect(paper.getByText('Budget!E2: “mine”')).toBeVisible();
  expect(await opened.read('Budget!E2')).toBe('mine');
});

test('rows that somebody adds to the map meanwhile are kept', async ({ page, open, host }) => {
  test.skip(host === 'sheets', 'A named range takes in no row that is typed below it.');
  const { pane, opened } = await toLabels(page, open);
  await mapByKeyboard(page, pane);
  const first = await paperFor(pane, 'Budget!E2');
  await first.write.click();
  await expect(first.paper).toHaveCount(0);
  await pane.getByRole('tab', { name: 'Map' }).click();
  await pane.getByRole('row', { name: /^Brand film / }).focus();
  await page.keyboard.press('b');

  const { paper, write } = await paperFor(pane, 'Budget!E3');
  await page.frame({ url: /taskpane/ })?.evaluate(() =>
    Excel.run(async ({ workbook }) => {
      const table = workbook.tables.getItem('Alignment_map');
      table.resize("'Alignment map'!A1:D7");
      workbook.worksheets.getItem('Alignment map').getRange('A7:D7').values = [['Hours', 'Who', 'Desk', 'BAU']];
      await workbook.context.sync();
    }),
  );
  await write.click();
  await expect(paper.getByText(changed, { exact: false })).toBeVisible();
  await write.click();
  await expect(paper).toHaveCount(0);
  const map = await opened.read("'Alignment map'!A2:D7");
  expect(map).toContainEqual(['Hours', 'Who', 'Desk', 'BAU']);
  expect(map).toContainEqual(['Budget', 'Line', 'Brand film', 'BAU']);
});
