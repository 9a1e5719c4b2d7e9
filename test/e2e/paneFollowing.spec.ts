import { expect, test } from './fixture';
import { mapByKeyboard, toLabels } from './mappedPlan';

test('the pane follows what somebody changes in the strategy, the map and the sheet, and asks where both have', async ({
  page,
  open,
}) => {
  const { pane, opened } = await toLabels(page, open);
  await mapByKeyboard(page, pane);
  await pane.getByRole('tab', { name: 'Result' }).click();
  await pane.getByLabel('Where').fill('Budget!E2');
  await pane.getByRole('button', { name: 'Write…' }).click();
  await pane.getByRole('menuitem', { name: 'Insert score', exact: true }).click();
  await pane.getByRole('dialog').getByRole('button', { name: 'Write', exact: true }).click();
  await expect(pane.getByText('Written. One undo', { exact: false })).toBeVisible();
  const score = (figures: string) => expect(pane.getByRole('banner').getByText(figures, { exact: true })).toBeVisible();
  await score('80%');

  // Weights 80, 30, 20 of 130: 415 retail, 185 services of 231, 154 of the 300 for churn.
  await opened.write('Strategy!C2', 80);
  await score('75%');
  await expect(pane.getByText('The strategy was changed in the workbook', { exact: false })).toBeVisible();
  // The desk for retail: 515 there.
  expect(await opened.read("'Alignment map'!C5:D5")).toEqual([['Legacy desk', 'BAU']]);
  await opened.write("'Alignment map'!D5", 'Win retail');
  await score('85%');

  // A line that comes with 100 is new, and has a link to its row.
  await opened.write('Budget!A7:B7', [['Trade fair', 100]]);
  await expect(
    pane.getByText('1 label is new since the map was written, and not mapped: “Trade fair”, 100.', { exact: false }),
  ).toBeVisible();
  await pane.getByRole('tab', { name: 'Map' }).click();
  await expect(pane.getByText('1 label is new since the map was written: 100.', { exact: false })).toBeVisible();
  await pane.getByRole('button', { name: 'Show the unmapped' }).click();
  await expect(pane.getByRole('grid')).toHaveAttribute('aria-rowcount', '1');

  // Changed here and there: nothing moves until somebody says which is to stand.
  await pane.getByRole('tab', { name: 'Strategy' }).click();
  const weight = pane.getByLabel('Weight of “Grow services”', { exact: true });
  await weight.fill('40');
  await opened.write('Strategy!C3', 60);
  await expect(pane.getByText('The strategy was changed in the workbook, and here as well.')).toBeVisible();
  await expect(weight).toHaveValue('40');
  await expect(weight).toBeFocused();
  await pane.getByRole('button', { name: 'Take the workbook’s' }).click();
  await expect(weight).toHaveValue('60');
});
