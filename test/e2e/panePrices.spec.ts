import { expect, test } from './fixture';
import { openPlan } from './planFile';

const prices = [100, 150, 90, 120, 140, 95, 150, 100, 110, 105];
const values = [3, 5, 2, 4, 4, 1, 5, 3, 2, 4];
const revenue = [50, 20, 40, 30, 10, 60, 25, 45, 35, 30];

for (const [title, withRevenue] of [
  ['without a column of money each deal counts the same, and the pane says how that is changed', false],
  ['deals count by their money where a column holds it and somebody wants it', true],
] as const)
  test(title, async ({ page, open }) => {
    const rows = [
      ['Deal', 'Net price', 'Value score', ...(withRevenue ? ['Revenue'] : [])],
      ...prices.map((price, i) => [`D-${i + 1}`, price, values[i], ...(withRevenue ? [revenue[i]] : [])]),
    ];
    const { pane } = await openPlan(page, open, { Deals: rows });
    await pane.getByRole('button', { name: 'Score this sheet' }).click();
    await pane.getByRole('tab', { name: 'Map' }).click();
    await expect(pane.getByRole('combobox', { name: 'What it holds' })).toHaveText('Prices');
    await pane.getByRole('button', { name: 'Confirm columns' }).click();
    if (withRevenue) {
      await expect(pane.getByRole('radio', { name: 'Each deal counts the same' })).toBeChecked();
      await pane.getByRole('radio', { name: 'Each deal counts by its “Revenue”' }).check();
    } else {
      await expect(pane.getByText('choose “Deal’s money” for its column', { exact: false })).toBeVisible();
      await expect(pane.getByRole('radio')).toHaveCount(0);
    }
    await pane.getByRole('button', { name: 'See the result' }).click();
    // The reference’s .897436, and .855621 by revenue.
    await expect(pane.getByRole('banner').getByText(withRevenue ? '86%' : '90%')).toBeVisible();
    await expect(pane.getByText('Price follows value closely.', { exact: false })).toBeVisible();
    const table = pane.getByRole('table', { name: 'Each deal against its fair price' });
    await expect(table.getByRole('columnheader').first()).toHaveText('Deal');
    await expect(table.getByRole('columnheader', { name: 'Counts by Revenue' })).toHaveCount(withRevenue ? 1 : 0);
    await expect(table.getByRole('rowheader').first()).toHaveText('D-1');
    await expect(pane.getByText(/n\.e\.|Concordance|corridor/)).toHaveCount(0);
  });
