import AxeBuilder from '@axe-core/playwright';
import { expect, paneFrame, test } from './fixture';
import { budget, openPlan } from './planFile';

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
  const { page } = await open();
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

test('the sidebar opens at 300 px and says that nothing leaves Google', async ({ page, open }) => {
  const { pane } = await openPlan(page, open, budget);
  await expect(pane.getByText('Nothing leaves Google.')).toBeVisible();
  expect(await page.locator(paneFrame).evaluate((one) => one.clientWidth)).toBe(300);
});

test('the menu’s entries open the sidebar on their task', async ({ open }) => {
  const { page } = await open();
  const frame = page.frameLocator(paneFrame);
  const choose = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await choose('Help');
  await expect(frame.getByRole('tab', { name: 'Functions', selected: true })).toBeVisible();
  await choose('Repair formulas');
  await expect(frame.getByText(/formula/i).first()).toBeVisible();
  await choose('Score this sheet');
  await expect(frame.getByRole('tab', { selected: true })).not.toHaveText('Functions');
});

test('an old browser is told that it is too old for the sidebar', async ({ open, page }) => {
  await page.addInitScript('delete window.DecompressionStream');
  await open('/?host=sheets');
  await expect(page.frameLocator(paneFrame).getByRole('alert')).toContainText('This browser is too old for Plumbline.');
});

test('a sidebar that arrives in part says so', async ({ open, page }) => {
  await page.route('**/sheets/sidebar.html', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ body: (await answer.text()).replace(/[\w-]{1000}(?=<\/script>)/, '') });
  });
  await open('/?host=sheets');
  await expect(page.frameLocator(paneFrame).getByRole('alert')).toContainText('Plumbline did not arrive whole.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the sidebar, ${colorScheme}`, async ({ open, page }) => {
    await page.emulateMedia({ colorScheme });
    await open('/?host=sheets');
    await expect(page.frameLocator(paneFrame).getByRole('tab', { name: 'Result', selected: true })).toBeVisible();
    const { violations, passes } = await new AxeBuilder({ page })
      .include([paneFrame, 'main'])
      // Fluent's guards of the tab order: they take the focus for no longer than it takes to hand it on.
      .exclude([paneFrame, '[data-tabster-dummy]'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
    const overflow = await page
      .frameLocator(paneFrame)
      .locator('html')
      .evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
  });
}
