import { expect, test } from './fixture';
import { mapByKeyboard, row, toLabels } from './mappedPlan';

test('labels are mapped by keyboard alone: accept, choose, split, BAU, exclude, clear, undo', async ({
  page,
  open,
}) => {
  const { pane } = await toLabels(page, open);
  const meter = pane.getByRole('progressbar', { name: 'Money mapped to the strategy' });
  await expect(meter).toHaveAttribute('aria-valuetext', '0%. 100% (1,000) still unmapped');
  await mapByKeyboard(page, pane);
  await expect(meter).toHaveAttribute('aria-valuetext', '100%. Every label has its place.');
  await expect(row(pane, 'Field visits')).toHaveAccessibleName(/Cut churn$/);
  await expect(row(pane, 'Brand film')).toHaveAccessibleName(/Win retail:30%; Grow services:70%$/);
  await expect(pane.getByRole('banner').getByText('80%')).toBeVisible();

  await page.keyboard.press('Delete');
  await expect(row(pane, 'Brand film')).toHaveAccessibleName(/Not mapped yet$/);
  await page.keyboard.press('Control+z');
  await expect(row(pane, 'Brand film')).toHaveAccessibleName(/Grow services:70%$/);
  await page.keyboard.press('x');
  await expect(row(pane, 'Brand film')).toHaveAccessibleName(/Exclude$/);
  await page.keyboard.press('Home');
  await expect(row(pane, 'Retail campaign')).toBeFocused();
  await page.keyboard.press('?');
  await expect(pane.getByRole('dialog', { name: 'Keys, while a label has the focus' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row(pane, 'Retail campaign')).toBeFocused();
});

test('“/” searches the imperatives, and Escape leaves the label as it was', async ({ page, open }) => {
  const { pane } = await toLabels(page, open);
  await row(pane, 'Field visits').focus();
  await page.keyboard.press('/');
  await page.keyboard.type('ser');
  await expect(pane.getByRole('option')).toHaveText(['Grow services']);
  await page.keyboard.press('Escape');
  await expect(row(pane, 'Field visits')).toBeFocused();
  await expect(row(pane, 'Field visits')).toHaveAccessibleName(/Not mapped yet$/);
});

test('letters typed into the search of labels are text, not commands', async ({ page, open }) => {
  const { pane } = await toLabels(page, open);
  await pane.getByRole('searchbox', { name: 'Search labels' }).focus();
  await page.keyboard.type('bx');
  await expect(pane.getByText('No label contains “bx”.')).toBeVisible();
  await pane.getByRole('button', { name: 'Show all labels' }).click();
  await expect(row(pane, 'Brand film')).toHaveAccessibleName(/Not mapped yet$/);
});

test('a split of more than 100% is refused in words', async ({ page, open }) => {
  const { pane } = await toLabels(page, open);
  await row(pane, 'Field visits').focus();
  await page.keyboard.press('s');
  await pane.getByRole('textbox', { name: 'Win retail' }).fill('60');
  await pane.getByRole('textbox', { name: 'Cut churn' }).fill('50');
  await expect(pane.getByText('The shares add up to 110%, which counts money twice. Take 10% away.')).toBeVisible();
  await expect(pane.getByRole('button', { name: 'Split', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await pane.getByRole('textbox', { name: 'Cut churn' }).fill('a half');
  await expect(pane.getByText('“a half” beside Cut churn is no share.', { exact: false })).toBeVisible();
});

test('“Accept all sure” takes on what is sure and nothing else, and one undo takes it back', async ({ page, open }) => {
  const rows = [
    ['Line', 'Amount'],
    ['Win Retail 2027', 300],
    ['Grow services', 200],
    ['Retail fair', 100],
    ['Furniture', 50],
  ];
  const { pane } = await toLabels(page, open, rows);
  await expect(row(pane, 'Retail fair')).toHaveAccessibleName(/Win retail\? (likely|a guess)$/);
  const accept = pane.getByRole('button', { name: /^Accept all sure \([1-9]/ });
  await accept.click();
  await expect(row(pane, 'Win Retail 2027')).toHaveAccessibleName(/Win retail$/);
  await expect(row(pane, 'Retail fair')).toHaveAccessibleName(/Win retail\? (likely|a guess)$/);
  await expect(row(pane, 'Furniture')).toHaveAccessibleName(/Not mapped yet$/);
  // Its button keeps the focus, and the way on is the next step.
  const nothing = pane.getByRole('button', { name: 'Nothing sure to accept' });
  await expect(nothing).toBeFocused();
  await expect(nothing).toHaveAttribute('aria-disabled', 'true');
  // Buttons change their colour gradually: read at rest.
  const fill = (name: string | RegExp) =>
    pane.getByRole('button', { name }).evaluate(async (button) => {
      await Promise.allSettled(button.getAnimations().map(({ finished }) => finished));
      return getComputedStyle(button).backgroundColor;
    });
  const primary = await fill('See the result');
  expect(await fill('Nothing sure to accept')).not.toBe(primary);
  await pane.getByRole('button', { name: 'Undo' }).click();
  await expect(row(pane, 'Win Retail 2027')).toHaveAccessibleName(/Win retail\? sure$/);
  await expect.poll(() => fill(/^Accept all sure/)).toBe(primary);
  expect(await fill('See the result')).not.toBe(primary);
});

test('Tab goes over the controls of one label and leaves the list, whichever label has the focus', async ({
  page,
  open,
}) => {
  const { pane } = await toLabels(page, open);
  const focused = pane.locator(':focus');
  const tabs = async (label: string, buttons: string[]) => {
    await expect(row(pane, label)).toBeFocused();
    for (const name of buttons) {
      await page.keyboard.press('Tab');
      await expect(focused).toHaveAccessibleName(name);
    }
    await page.keyboard.press('Tab');
    await expect(pane.getByRole('button', { name: 'Nothing sure to accept' })).toBeFocused();
    // Back into the list, to the same label.
    for (let step = 0; step <= buttons.length; step++) await page.keyboard.press('Shift+Tab');
    await expect(row(pane, label)).toBeFocused();
    expect(await pane.locator('[role="grid"] [tabindex="0"]').count()).toBe(buttons.length + 1);
  };
  await row(pane, 'Retail campaign').focus();
  await tabs(
    'Retail campaign',
    ['Retail campaign stands for Win retail', 'Retail campaign'].map((of, i) => `${['Yes', 'Other…'][i]}, ${of}`),
  );
  await page.keyboard.press('Enter');
  await tabs(
    'Field visits',
    ['Choose…', 'Split…', 'BAU', 'Exclude'].map((text) => `${text}, Field visits`),
  );
  // A button’s own key leads on to the next label, and so do the arrows from a button.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await tabs('Retail campaign', ['Change…, Retail campaign']);
});

test('5,000 labels: only rows in sight exist, wherever the keys lead', async ({ page, open }) => {
  const kinds = ['retail visit', 'services team', 'churn call', 'misc'];
  const rows = Array.from({ length: 5000 }, (_, i) => [`Line ${i} ${kinds[i % 4]}`, 5000 - i]);
  const { pane } = await toLabels(page, open, [['Line', 'Amount'], ...rows]);
  await expect(pane.getByRole('grid')).toHaveAttribute('aria-rowcount', '5000');
  expect(await pane.getByRole('row', { name: /^Line/ }).count()).toBeLessThan(60);
  await expect(pane.getByText('Looking for suggestions…')).toHaveCount(0);
  await pane.locator('[role="row"][tabindex="0"]').focus();
  for (const key of ['b', 'x', 'ArrowDown', 'PageDown', 'End', 'Home', 'Control+z']) {
    await page.keyboard.press(key);
    await expect(pane.locator('[role="row"]:focus')).toBeVisible();
  }
  expect(await pane.getByRole('row', { name: /^Line/ }).count()).toBeLessThan(60);
});
