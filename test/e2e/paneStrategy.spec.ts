import { expect, test } from './fixture';
import { budget, openPlan } from './planFile';

test('a strategy is typed, ordered, mended and cut by keyboard alone', async ({ page, open }) => {
  const { pane } = await openPlan(page, open, budget);
  const press = (key: string) => page.keyboard.press(key);
  const type = (text: string) => page.keyboard.type(text);
  await pane.getByRole('button', { name: 'Score this sheet' }).focus();
  await press('Enter');
  const name = (position: number) => pane.getByLabel(`Imperative ${position}`, { exact: true });
  await name(1).focus();
  await type('Win retail');
  await press('Enter');
  await expect(name(2)).toBeFocused();
  await type('Grow services');
  await press('Enter');
  await expect(name(3)).toBeFocused();
  await type('Win retail');
  await expect(pane.getByRole('alert').filter({ hasText: '“Win retail” is listed already' })).toBeVisible();
  await expect(name(3)).toHaveAttribute('aria-invalid', 'true');
  await press('ControlOrMeta+A');
  await type('Cut churn');
  await expect(name(3)).not.toHaveAttribute('aria-invalid', 'true');

  await press('Alt+ArrowUp');
  await expect(name(2)).toHaveValue('Cut churn');
  await expect(name(2)).toBeFocused();
  await press('Alt+ArrowUp');
  await press('Alt+ArrowUp');
  await expect(name(1)).toHaveValue('Cut churn');
  await expect(name(1)).toBeFocused();

  const weight = (called: string) => pane.getByLabel(`Weight of “${called}”`, { exact: true });
  await weight('Cut churn').focus();
  await type('20');
  await weight('Win retail').focus();
  await type('60');
  await weight('Grow services').focus();
  await type('many');
  await expect(pane.getByRole('alert').filter({ hasText: '“many” is not a number' })).toBeVisible();
  const next = pane.getByRole('button', { name: 'Map the sheet' });
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await press('ControlOrMeta+A');
  await type('20');
  await expect(pane.getByText('60%', { exact: true })).toBeVisible();
  await expect(pane.getByText('20%', { exact: true })).toHaveCount(2);

  await pane.getByRole('button', { name: 'Remove “Win retail”' }).focus();
  await press('Enter');
  await expect(name(2)).toHaveValue('Grow services');
  await expect(name(2)).toBeFocused();
  await pane.getByRole('button', { name: 'Undo' }).focus();
  await press('Enter');
  await expect(name(2)).toHaveValue('Win retail');
  await expect(weight('Win retail')).toHaveValue('60');

  await next.focus();
  await press('Enter');
  await expect(pane.getByRole('tab', { name: 'Map', selected: true })).toBeVisible();
});

test('the cells that are selected in the sheet become the strategy', async ({ page, open }) => {
  const { pane, opened } = await openPlan(page, open, budget);
  await pane.getByRole('button', { name: 'Score this sheet' }).click();
  await pane.getByRole('button', { name: 'Use a range of this workbook instead' }).click();
  await opened.page.evaluate(() => window.workbench.select('Priorities!A1:B3'));
  await expect(pane.getByRole('combobox', { name: 'Cells to use' })).toHaveText('Selected: Priorities!A1:B3');
  await pane.getByRole('button', { name: 'Use these cells' }).click();
  await expect(pane.getByLabel('Imperative 1', { exact: true })).toHaveValue('Win retail');
  await expect(pane.getByLabel('Weight of “Grow services”', { exact: true })).toHaveValue('1');
  await expect(pane.getByText('75%', { exact: true })).toBeVisible();
  await expect(pane.getByText('Taken from Priorities!A1:B3.', { exact: false })).toBeVisible();
});
