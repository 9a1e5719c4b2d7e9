// `npm run screenshot`: the picture of the README, taken of the built workbench.
import { chromium } from '@playwright/test';
import { build } from './build.js';
import { root } from './run.js';
import { serve } from './serve.js';
import { ensureBrowser } from './setup.js';

build();
const { address, close } = await serve(`${root}/dist/workbench`, 0);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1400, height: 880 } });
await page.goto(address);
await page.evaluate(() => /** @type {any} */ (window).workbench.ready);
await page.frameLocator('iframe').getByRole('button', { name: 'ALIGNSCORE', exact: true }).click();
await page.screenshot({ path: `${root}/docs/images/workbench.png` });
await browser.close();
await close();
