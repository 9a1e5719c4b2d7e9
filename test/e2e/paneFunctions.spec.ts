import { close, expect, test } from './fixture';
import { budget, openPlan } from './planFile';

test('functions are found by what they are about, and tried on a sheet of their own', async ({ page, open }) => {
  const { pane, opened } = await openPlan(page, open, budget);
  await pane.getByRole('button', { name: 'What the functions do' }).click();
  await pane.getByRole('searchbox', { name: 'Search functions' }).fill('agree with each other');
  await expect(pane.getByText('1 function', { exact: true })).toBeVisible();
  await pane.getByRole('button', { name: 'AGREESCORE', exact: true }).click();
  await pane.getByRole('button', { name: 'Try on a new sheet' }).click();
  await pane.getByRole('dialog').getByRole('button', { name: 'Write', exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.workbench.sheetNames())).toContain('AGREESCORE example');
  await page.evaluate(() => window.workbench.calculated());
  // The value that the function's documentation gives for this example.
  close(await opened.read("'AGREESCORE example'!C2"), 0.75);
});

test('a function is inserted at the selected cell: by itself it says what it lacks', async ({ page, open }) => {
  const { pane, opened } = await openPlan(page, open, budget);
  await pane.getByRole('button', { name: 'What the functions do' }).click();
  await page.evaluate(() => window.workbench.select('Budget!J2'));
  await pane.getByRole('button', { name: 'GROWTHSCORE', exact: true }).click();
  await pane.getByRole('button', { name: 'Insert at the selected cell' }).click();
  await expect(pane.getByRole('dialog').getByText('Budget!J2')).toBeVisible();
  await pane.getByRole('dialog').getByRole('button', { name: 'Write', exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.workbench.formula('Budget!J2'))).toBe('=GROWTHSCORE()');
  await page.evaluate(() => window.workbench.calculated());
  expect(await opened.sentence('Budget!J2')).not.toBe('');
});
