import AxeBuilder from '@axe-core/playwright';
import { words } from '../../src/functions/generated/words';
import { close, expect, test } from './fixture';

const pane = 'iframe';

test('the pane names every function, with its syntax and an example', async ({ open }) => {
  const { page } = await open();
  const frame = page.frameLocator(pane);
  for (const { name, syntax, examples } of words) {
    await frame.getByRole('button', { name, exact: true }).click();
    await expect(frame.getByText(`=${syntax}`, { exact: true })).toBeVisible();
    await expect(frame.getByText(examples[0].formula, { exact: true })).toBeVisible();
  }
});

test('"Insert sample plan" adds a sheet with live scores and leaves every other sheet as it was', async ({ open }) => {
  const { page, read, write } = await open();
  const before = await read('Scorecard!B5:I40');
  const sheets = () => page.evaluate(() => window.workbench.sheetNames());
  const names = await sheets();
  const insert = page.frameLocator(pane).getByRole('button', { name: 'Insert sample plan' });
  await insert.focus();
  await page.keyboard.press('Enter');
  await expect(page.frameLocator(pane).getByText('Added the sheet “Sample plan”', { exact: false })).toBeVisible();
  expect(await sheets()).toEqual([...names, 'Sample plan']);
  await page.evaluate(() => window.workbench.calculated());

  // By hand, in thousands: retail 531, services 279, churn 99, BAU 216 (100 per mille of it in the reserve), unmapped 144;
  // each imperative is below its target, so the score is their share of 1,269 and the reserve.
  const score = "'Sample plan'!B4";
  close(await read(score), (531 + 279 + 99) / 1269 + 0.1);
  await write("'Sample plan'!C10", 900_000);
  close(await read(score), 0.45 + (279 + 99) / 2131.5 + 0.1);
  expect(await read('Scorecard!B5:I40')).toEqual(before);

  await insert.click();
  await expect.poll(sheets).toEqual([...names, 'Sample plan', 'Sample plan 2']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 600]) {
    test(`axe finds nothing in the pane, ${colorScheme}, ${width} px`, async ({ open, page }) => {
      await page.emulateMedia({ colorScheme });
      await open();
      await page.addStyleTag({
        content: `#pane iframe { position: fixed; inset: 0 auto 0 0; z-index: 9; width: ${width}px !important }`,
      });
      const frame = page.frameLocator(pane);
      await frame.getByRole('button', { name: 'ALIGNSCORE', exact: true }).click();
      await expect(frame.getByText('Write', { exact: true })).toBeVisible();
      const { violations, passes } = await new AxeBuilder({ page }).include(['#pane iframe', 'main']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
      const overflow = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(overflow).toBe(0);
    });
  }
}

test('axe finds nothing in the workbench page', async ({ open }) => {
  const { page } = await open();
  const { violations } = await new AxeBuilder({ page }).exclude('#grid').exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
});
