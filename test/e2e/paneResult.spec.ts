import { close, expect, test } from './fixture';
import { mapByKeyboard, toLabels } from './mappedPlan';
import { widen } from './planFile';

test('the result is inserted as a formula, follows edits of the sheet, and the pane with it', async ({
  page,
  open,
}) => {
  const { pane, opened } = await toLabels(page, open);
  await mapByKeyboard(page, pane);
  await pane.getByRole('tab', { name: 'Result' }).click();
  // By hand: 415 of 500, 185 of 300, 200 of 200 (100 too much), nothing of BAU: 800 of 1,000.
  await expect(pane.getByText('of the money sits where the strategy says.', { exact: true })).toBeVisible();
  await expect(pane.getByText('Move 200')).toBeVisible();
  await pane.getByRole('button', { name: 'Show as table' }).click();
  await expect(pane.getByRole('row', { name: 'Cut churn 20% 30% 200 300 over-funded' })).toBeVisible();

  await page.evaluate(() => window.workbench.select('Budget!E2'));
  await expect(pane.getByLabel('Where')).toHaveValue('Budget!E2');
  await pane.getByRole('button', { name: 'Write…' }).click();
  await pane.getByRole('menuitem', { name: 'Insert score', exact: true }).click();
  const paper = pane.getByRole('dialog', { name: 'Write the score' });
  await expect(paper.getByText('=ALIGNSCORE(', { exact: false })).toBeVisible();
  await paper.getByRole('button', { name: 'Write', exact: true }).click();
  await expect(pane.getByText('One undo in the sheet takes it back.', { exact: false })).toBeVisible();
  await page.evaluate(() => window.workbench.calculated());
  close(await opened.read('Budget!E2'), 0.8);

  // 1,250 in all: 415 retail, 185 services, 250 of the 300 for churn.
  await opened.write('Budget!B5', 350);
  close(await opened.read('Budget!E2'), (415 + 185 + 250) / 1250);
  await expect(pane.getByRole('banner').getByText('68%')).toBeVisible();
});

test('the focus that the pane shows is the one it writes', async ({ page, open }) => {
  const { pane, opened } = await toLabels(page, open);
  await mapByKeyboard(page, pane);
  await pane.getByRole('tab', { name: 'Result' }).click();
  // 415 retail, 185 services, 300 churn of 900 on imperatives.
  const money = Math.exp([415, 185, 300].reduce((sum, one) => sum - (one / 900) * Math.log(one / 900), 0));
  const focus = pane.getByRole('group', { name: 'Focus' });
  await expect(focus).toContainText(`The money follows${money.toFixed(1)} priorities`);
  await expect(focus).toContainText('By imperative, each counted by its share, as in ALIGNTABLE.');
  await pane.getByLabel('Where').fill('Budget!E2');
  await pane.getByRole('button', { name: 'Write…' }).click();
  await pane.getByRole('menuitem', { name: 'Insert table', exact: true }).click();
  const paper = pane.getByRole('dialog', { name: 'Write the table' });
  await paper.getByRole('button', { name: 'Write', exact: true }).click();
  await expect(paper).toHaveCount(0);
  await page.evaluate(() => window.workbench.calculated());
  const table = (await opened.read('Budget!E2:L30')) as (string | number)[][];
  close(table.find(([label]) => label === 'Effective priorities')?.[2] as number, money);
});

test('the table comes with its chart, which follows the sheet and is not drawn twice', async ({ page, open }) => {
  const { pane, opened } = await toLabels(page, open);
  await mapByKeyboard(page, pane);
  await opened.write('Budget!N9', 'note');
  await pane.getByRole('tab', { name: 'Result' }).click();
  await pane.getByLabel('Where').fill('Budget!E2');
  const insert = async () => {
    await pane.getByRole('button', { name: 'Write…' }).click();
    await pane.getByRole('menuitem', { name: 'Insert table and chart', exact: true }).click();
  };
  const paper = pane.getByRole('dialog', { name: 'Write the table and its chart' });
  const write = paper.getByRole('button', { name: 'Write', exact: true });
  await insert();
  await expect(
    paper.getByText('draw the chart “Target and actual share” at Budget!N2:U17', { exact: false }),
  ).toBeVisible();
  await expect(
    paper.getByText('The chart would lie over filled cells, from Budget!N9 on (note).', { exact: false }),
  ).toBeVisible();
  await expect(write).toHaveAttribute('aria-disabled', 'true');
  await paper.getByRole('button', { name: 'Choose another place' }).click();
  await opened.write('Budget!N9', '');

  await insert();
  await write.click();
  await expect(paper).toHaveCount(0);
  const chart = page.getByRole('img', { name: /^Target and actual share\. / });
  // The same by hand as above.
  await expect(chart).toHaveAccessibleName(
    /Win retail: Target % 50\.0%, Actual % 41\.5%\..* Unmapped: Target % 0\.0%, Actual % /,
  );
  await opened.write('Budget!B5', 350);
  await expect(chart).toHaveAccessibleName(/Win retail: Target % 50\.0%, Actual % 33\.2%\./);
  await insert();
  await paper.getByRole('button', { name: 'Overwrite it' }).click();
  await write.click();
  await expect(paper).toHaveCount(0);
  await expect(chart).toHaveCount(1);
});

for (const width of [320, 600])
  test(`the score is in sight while a dialog covers the top, ${width} px`, async ({ page, open }) => {
    const { pane } = await toLabels(page, open);
    await widen(page, width);
    await mapByKeyboard(page, pane);
    const dialog = pane.getByRole('dialog');
    for (const key of ['s', '?']) {
      await page.keyboard.press(key);
      await expect(dialog.getByText('Score 80%')).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    await pane.getByRole('tab', { name: 'Result' }).click();
    await pane.getByLabel('Where').fill('Budget!E2');
    await pane.getByRole('button', { name: 'Write…' }).click();
    await pane.getByRole('menuitem', { name: 'Insert table', exact: true }).click();
    await expect(dialog.getByText('Score 80%')).toBeInViewport({ ratio: 1 });
  });

test('a filled cell is overwritten only after a yes that names it', async ({ page, open }) => {
  const { pane, opened } = await toLabels(page, open);
  await mapByKeyboard(page, pane);
  await opened.write('Budget!E2', 'tbc');
  await pane.getByRole('tab', { name: 'Result' }).click();
  await pane.getByLabel('Where').fill('Budget!E2');
  const insert = async () => {
    await pane.getByRole('button', { name: 'Write…' }).click();
    await pane.getByRole('menuitem', { name: 'Insert score', exact: true }).click();
  };
  await insert();
  const paper = pane.getByRole('dialog', { name: 'Write the score' });
  await expect(paper.getByText('Budget!E2: “tbc”')).toBeVisible();
  await expect(paper.getByRole('button', { name: 'Write', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await paper.getByRole('button', { name: 'Choose another place' }).click();
  await expect(paper).toHaveCount(0);
  expect(await opened.read('Budget!E2')).toBe('tbc');

  await insert();
  await paper.getByRole('button', { name: 'Overwrite it' }).click();
  await paper.getByRole('button', { name: 'Write', exact: true }).click();
  await expect(paper).toHaveCount(0);
  await page.evaluate(() => window.workbench.calculated());
  close(await opened.read('Budget!E2'), 0.8);
});

test('what is no address of a cell is refused in words', async ({ page, open }) => {
  const { pane } = await toLabels(page, open);
  await pane.getByRole('tab', { name: 'Result' }).click();
  await pane.getByLabel('Where').fill('the corner');
  await pane.getByRole('button', { name: 'Write…' }).click();
  await pane.getByRole('menuitem', { name: 'Insert score', exact: true }).click();
  await expect(pane.getByText('“the corner” is no address of a cell.', { exact: false })).toBeVisible();
});
