import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, noWidth, test, widths } from './fixture';
import { mapByKeyboard, row, toLabels } from './mappedPlan';
import { widen } from './planFile';

/** What axe finds in the pane, and whether it scrolls sideways. Tabster's guards hand the focus on and never keep it. */
async function check(page: Page, pane: FrameLocator, screen: string) {
  const { violations } = await new AxeBuilder({ page })
    .include(['#pane iframe', 'body'])
    .exclude(['#pane iframe', '[data-tabster-dummy]'])
    .disableRules(['region'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes[0].html}`)).toEqual([]);
  const overflow = await pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  // Below a dialog the page keeps the scroll bar's room free, which counts as less than nothing.
  expect(overflow, `${screen} scrolls sideways`).toBeLessThanOrEqual(0);
}

for (const [look, media] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { forcedColors: 'active' },
} as const)) {
  for (const [name, width] of Object.entries(widths)) {
    test(`axe finds nothing in labels, result, writing and functions, ${look}, ${name}`, async ({
      page,
      open,
      host,
    }) => {
      test.skip(width[host] === null, noWidth);
      test.slow();
      await page.emulateMedia(media);
      const { pane, opened } = await toLabels(page, open);
      await widen(page, width[host]);
      // The workbench's own line of help lies over its lower edge.
      await page.addStyleTag({ content: '.message { display: none }' });
      await check(page, pane, 'labels');
      await row(pane, 'Field visits').focus();
      await page.keyboard.press('s');
      await expect(pane.getByRole('dialog')).toBeVisible();
      await check(page, pane, 'split');
      await page.keyboard.press('Escape');
      await mapByKeyboard(page, pane);
      await pane.getByRole('tab', { name: 'Result' }).click();
      await pane.getByRole('button', { name: 'See moves' }).click();
      await check(page, pane, 'result');
      await pane.getByRole('button', { name: 'Show as table' }).click();
      await check(page, pane, 'result as a table');
      await opened.write('Budget!E2', 'tbc');
      await pane.getByLabel('Where').fill('Budget!E2');
      await pane.getByRole('button', { name: 'Write…' }).click();
      await pane.getByRole('menuitem', { name: 'Insert score', exact: true }).click();
      await expect(pane.getByRole('dialog')).toBeVisible();
      await check(page, pane, 'writing');
      await page.keyboard.press('Escape');
      await pane.getByRole('tab', { name: 'Functions' }).click();
      await pane.getByRole('button', { name: 'ALIGNSCORE', exact: true }).click();
      await check(page, pane, 'functions');
    });
  }
}
