import type { FrameLocator, Page } from '@playwright/test';
import { expect, type Opened } from './fixture';
import { openPlan } from './planFile';

/** Five lines whose score can be reckoned by hand: 1,000 in all. */
export const lines: (string | number)[][] = [
  ['Line', 'Amount'],
  ['Retail campaign', 400],
  ['Field visits', 300],
  ['Services engineers', 150],
  ['Legacy desk', 100],
  ['Brand film', 50],
];

export const imperatives = [
  ['Win retail', '50'],
  ['Grow services', '30'],
  ['Cut churn', '20'],
];

/** On Map with the strategy typed and the columns confirmed: the labels are to be mapped next. */
export async function toLabels(
  page: Page,
  open: () => Promise<Opened>,
  rows = lines,
): Promise<{ pane: FrameLocator; opened: Opened }> {
  const { pane, opened } = await openPlan(page, open, { Budget: rows });
  await pane.getByRole('button', { name: 'Score this sheet' }).click();
  for (const [at, [name, weight]] of imperatives.entries()) {
    const field = pane.getByLabel(`Imperative ${at + 1}`, { exact: true });
    if (at > 0) await pane.getByRole('button', { name: 'Add an imperative' }).click();
    await field.fill(name);
    await pane.getByLabel(`Weight of “${name}”`, { exact: true }).fill(weight);
  }
  await pane.getByRole('button', { name: 'Map the sheet' }).click();
  await pane.getByRole('button', { name: 'Confirm columns' }).click();
  await expect(pane.getByRole('grid', { name: 'Labels, largest first' })).toBeVisible();
  return { pane, opened };
}

/** The row of a label. */
export const row = (pane: FrameLocator, label: string) => pane.getByRole('row', { name: new RegExp(`^${label} `) });

/** Maps the five lines by keyboard alone. Actual: 415 retail, 185 services, 300 churn, 100 BAU. */
export async function mapByKeyboard(page: Page, pane: FrameLocator): Promise<void> {
  await expect(row(pane, 'Retail campaign')).toHaveAccessibleName(/Win retail\?/);
  await row(pane, 'Retail campaign').focus();
  await page.keyboard.press('Enter');
  await expect(row(pane, 'Field visits')).toBeFocused();
  await page.keyboard.press('c');
  await expect(pane.getByRole('combobox', { name: 'Choose…, Field visits' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row(pane, 'Services engineers')).toBeFocused();
  await expect(row(pane, 'Services engineers')).toHaveAccessibleName(/Grow services\?/);
  await page.keyboard.press('Enter');
  await expect(row(pane, 'Legacy desk')).toBeFocused();
  await page.keyboard.press('b');
  await expect(row(pane, 'Brand film')).toBeFocused();
  await page.keyboard.press('s');
  await expect(pane.getByRole('textbox', { name: 'Win retail' })).toBeFocused();
  await page.keyboard.type('30');
  await page.keyboard.press('Tab');
  await page.keyboard.type('70');
  await page.keyboard.press('Enter');
  await expect(row(pane, 'Brand film')).toBeFocused();
}

/** The paper of a score for a cell. */
export async function paperFor(pane: FrameLocator, cell: string) {
  await pane.getByRole('tab', { name: 'Result' }).click();
  await pane.getByLabel('Where', { exact: true }).fill(cell);
  await pane.getByRole('button', { name: 'Write…' }).click();
  await pane.getByRole('menuitem', { name: 'Insert score', exact: true }).click();
  const paper = pane.getByRole('dialog');
  await expect(paper).toBeVisible();
  return { paper, write: paper.getByRole('button', { name: 'Write', exact: true }) };
}
