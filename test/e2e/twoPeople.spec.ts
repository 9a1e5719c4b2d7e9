import { expect, test } from './fixture';
import { mapByKeyboard, paperFor, toLabels } from './mappedPlan';
import { slowHost } from './slowHost';

const changed = 'Nothing was written: the workbook was changed after this was shown.';

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
  const { pane, opened } = await toLabels(page, open);
  await mapByKeyboard(page, pane);
  const first = await paperFor(pane, 'Budget!E2');
  await first.write.click();
  await expect(first.paper).toHaveCount(0);
  await pane.getByRole('tab', { name: 'Map' }).click();
  await pane.getByRole('row', { name: /^Brand film / }).focus();
  await page.keyboard.press('b');

  const { paper, write } = await paperFor(pane, 'Budget!E3');
  const added = ['Hours', 'Who', 'Desk', 'BAU'];
  if (host === 'excel') {
    await page.frame({ url: /taskpane/ })?.evaluate(
      (row) =>
        Excel.run(async ({ workbook }) => {
          workbook.tables.getItem('Alignment_map').resize("'Alignment map'!A1:D7");
          workbook.worksheets.getItem('Alignment map').getRange('A7:D7').values = [row];
          await workbook.context.sync();
        }),
      added,
    );
    await write.click();
    await expect(paper.getByText(changed, { exact: false })).toBeVisible();
  } else {
    // A named range takes in no row that is typed below it: the row is no part of the map, is left alone, and is told.
    for (const [i, text] of added.entries()) await opened.write(`'Alignment map'!${'ABCD'[i]}7`, text);
  }
  await write.click();
  await expect(paper).toHaveCount(0);
  const map = await opened.read("'Alignment map'!A2:D7");
  expect(map).toContainEqual(added);
  expect(map).toContainEqual(['Budget', 'Line', 'Brand film', 'BAU']);
  await expect(pane.getByText('Row 7 of “Alignment map” stands below the named range', { exact: false })).toHaveCount(
    host === 'excel' ? 0 : 1,
  );
});
