import AxeBuilder from '@axe-core/playwright';
import { close, expect, test } from './fixture';

const pane = '#pane iframe';

test('the sample calculates with the script’s functions, and gives what Excel’s bundle gives', async ({ open }) => {
  const scores = async (address: string) => {
    const { page } = await open(address);
    return page.evaluate(() => {
      const { workbench } = window;
      return workbench.sheetNames().map((name) => workbench.read(`'${name}'!A1:Z200`));
    });
  };
  const sheets = await scores('/?host=sheets');
  expect(sheets).toEqual(await scores('/'));
  expect(JSON.stringify(sheets)).not.toContain('#NAME?');
});

test('the script’s frame has the language and nothing of a browser', async ({ open }) => {
  const { page } = await open('/?host=sheets');
  const names = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[src="sheets/script.html"]')
      ?.contentWindow as object;
    return [
      'fetch',
      'setTimeout',
      'XMLHttpRequest',
      'URL',
      'TextEncoder',
      'atob',
      'crypto',
      'localStorage',
      'navigator',
    ].filter((name) => name in frame);
  });
  expect(names).toEqual([]);
});

test('the sidebar opens at 300 px, and the sample plan that it writes is scored', async ({ open }) => {
  const { page, read, write } = await open('/?host=sheets');
  const frame = page.frameLocator(pane);
  await expect(frame.getByRole('button', { name: 'Score this sheet' })).toBeVisible();
  expect(await page.locator(pane).evaluate((one) => one.clientWidth)).toBe(300);
  await frame.getByRole('button', { name: /sample plan/i }).click();
  await expect(frame.getByText('Added the sheet “Sample plan”', { exact: false })).toBeVisible();
  // By hand, in thousands, as in Excel's pane: retail 531, services 279, churn 99 of 1,269, and the reserve.
  const score = "'Sample plan'!B4";
  close(await read(score), (531 + 279 + 99) / 1269 + 0.1);
  await write("'Sample plan'!C10", 900_000);
  close(await read(score), 0.45 + (279 + 99) / 2131.5 + 0.1);
  await page.evaluate(() => window.workbench.undo());
  await page.evaluate(() => window.workbench.undo());
  expect(await page.evaluate(() => window.workbench.sheetNames())).not.toContain('Sample plan');
});

test('the menu’s entries open the sidebar on their task', async ({ open }) => {
  const { page } = await open('/?host=sheets');
  const frame = page.frameLocator(pane);
  const choose = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await choose('Help');
  await expect(frame.getByRole('tab', { name: 'Functions', selected: true })).toBeVisible();
  await choose('Repair formulas');
  await expect(frame.getByText(/formula/i).first()).toBeVisible();
  await choose('Score this sheet');
  await expect(frame.getByRole('tab', { selected: true })).not.toHaveText('Functions');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the sidebar and in the page around it, ${colorScheme}`, async ({ open, page }) => {
    await page.emulateMedia({ colorScheme });
    await open('/?host=sheets');
    await expect(page.frameLocator(pane).getByRole('button', { name: 'Score this sheet' })).toBeVisible();
    const { violations, passes } = await new AxeBuilder({ page }).exclude('#grid').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
    const overflow = await page
      .frameLocator(pane)
      .locator('html')
      .evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
  });
}
