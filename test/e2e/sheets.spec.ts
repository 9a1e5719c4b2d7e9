import { close, expect, test } from './fixture';

const sidebar = (page: import('@playwright/test').Page) => page.frameLocator('iframe[title="Plumbline sidebar"]');

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

test('the sidebar opens from the menu at 300 px, and writes the sample plan with live scores', async ({ open }) => {
  const { page, read } = await open('/?host=sheets');
  const frame = sidebar(page);
  await expect(frame.getByRole('button', { name: 'Score this sheet' })).toBeVisible();
  expect(await page.locator('iframe[title="Plumbline sidebar"]').evaluate((one) => one.clientWidth)).toBe(300);
  await frame.getByRole('button', { name: /sample plan/i }).click();
  await expect.poll(() => page.evaluate(() => window.workbench.sheetNames())).toContain('Sample plan');
  await expect.poll(async () => typeof (await read("'Sample plan'!B4"))).toBe('number');
  close(await read("'Sample plan'!B4"), await read("'Sample plan'!B4"));
});
