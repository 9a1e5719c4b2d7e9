import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './fixture';
import { openPlan, widen } from './planFile';

const { survey, deals } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../golden/sheets.json', import.meta.url)), 'utf8'),
);
const widths = [320, 600];

/** What axe finds in the pane at each width, and whether it scrolls sideways. Tabster's guards never keep the focus. */
async function check(page: Page, pane: FrameLocator, screen: string) {
  for (const width of widths) {
    await widen(page, width);
    await expect
      .poll(() => pane.locator('html').evaluate((html) => html.ownerDocument.defaultView?.innerWidth))
      .toBe(width);
    const { violations } = await new AxeBuilder({ page })
      .include(['#pane iframe', 'body'])
      .exclude(['#pane iframe', '[data-tabster-dummy]'])
      .disableRules(['region'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${screen}, ${width} px: ${id}: ${nodes[0].html}`)).toEqual([]);
    const overflow = await pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow, `${screen} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
}

for (const [look, media] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { forcedColors: 'active' },
} as const)) {
  test(`axe finds nothing in a survey and in prices, mapped, scored and written, ${look}`, async ({ page, open }) => {
    test.slow();
    await page.emulateMedia(media);
    const { pane, opened } = await openPlan(page, open, { Survey: survey.rows, Deals: deals.rows });
    await widen(page, 320);
    await page.addStyleTag({ content: '.message { display: none }' });
    const paper = pane.getByRole('dialog');
    const result = async (sheet: string, entry: string) => {
      await pane.getByRole('tab', { name: 'Result' }).click();
      await expect(pane.getByRole('heading', { name: `Result · ${sheet}` })).toBeVisible();
      await check(page, pane, `the result of ${sheet}`);
      await pane.getByLabel('Where', { exact: true }).fill(`${sheet}!N2`);
      await pane.getByRole('button', { name: 'Write…' }).click();
      await check(page, pane, `what can be written of ${sheet}`);
      await pane.getByRole('menuitem', { name: entry, exact: true }).click();
      await expect(paper).toBeVisible();
      await check(page, pane, `the paper of ${sheet}`);
      await page.keyboard.press('Escape');
      await expect(paper).toHaveCount(0);
    };

    await pane.getByRole('button', { name: 'Score this sheet' }).click();
    await pane.getByRole('tab', { name: 'Map' }).click();
    await expect(pane.getByRole('heading', { name: 'Map · Survey' })).toBeVisible();
    await check(page, pane, 'the columns of a survey');
    await pane.getByRole('button', { name: 'Confirm columns' }).click();
    await expect(pane.getByRole('combobox', { name: 'Leaders are those whose role is' })).toBeVisible();
    await check(page, pane, 'the choices of a survey');
    await result('Survey', 'Insert perception gap');

    await pane.getByRole('tab', { name: 'Map' }).click();
    await pane.getByRole('combobox', { name: 'Sheet' }).click();
    await pane.getByRole('option', { name: 'Deals' }).click();
    await expect(pane.getByRole('heading', { name: 'Map · Deals' })).toBeVisible();
    await check(page, pane, 'the columns of prices');
    await pane.getByRole('button', { name: 'Confirm columns' }).click();
    await check(page, pane, 'the choices of prices');
    await result('Deals', 'Insert score');
    expect(await opened.read('Deals!N2')).toBe('');
  });
}
