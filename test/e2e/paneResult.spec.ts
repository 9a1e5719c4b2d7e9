import { close, expect, test } from './fixture';
import { mapByKeyboard, toLabels } from './mappedPlan';

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
