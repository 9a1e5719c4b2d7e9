// How long the pane takes to start, and how long it keeps the browser from answering while a large sheet is mapped.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import config from '../playwright.config.js';
import { serve } from '../scripts/serve.js';
import { labels, planFile, rows } from './pane/plan.js';
import { steps } from './pane/steps.js';
import { longestTask, startTime, traced } from './pane/trace.js';

/** The best counts: the machine's other work makes a round longer, never shorter. */
const rounds = 3;

/** A task that the browser spends on simple arithmetic, to compare machines by. @param {import('@playwright/test').Frame} frame */
const yardstick = (frame) =>
  frame.evaluate(() => {
    const times = Array.from({ length: 200 }, () => {
      const start = performance.now();
      let value = 0;
      for (let i = 0; i < 1e6; i++) value = (Math.imul(value, 31) + i) | 0;
      return performance.now() - start + (value === 0.5 ? 1 : 0);
    });
    return Math.min(...times);
  });

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {Buffer} body
 */
async function round(browser, address, body) {
  const page = await browser.newPage(config.use);
  page.setDefaultTimeout(120_000);
  await page.route('**/samples/go-to-market-plan.xlsx', (route) => route.fulfill({ body }));
  const opened = { page, pane: page.frameLocator('iframe') };
  const loading = await traced(page, async () => {
    await page.goto(address);
    await page.evaluate(() => window.workbench.ready);
    await opened.pane.getByRole('button', { name: 'Score this sheet' }).waitFor();
  });
  const frame = /** @type {import('@playwright/test').Frame} */ (page.frame({ url: /taskpane/ }));
  const longest = [];
  for (const [, step] of steps) longest.push(longestTask(await traced(page, () => step(opened))));
  const measured = { start: startTime(loading), yard: await yardstick(frame), longest };
  await page.close();
  return measured;
}

const { address, close } = await serve(fileURLToPath(new URL('../dist/workbench', import.meta.url)), 0);
const browser = await chromium.launch(config.use?.launchOptions);
const body = await planFile();
/** @type {Awaited<ReturnType<typeof round>>[]} */
const measured = [];
for (let i = 0; i < rounds; i++) measured.push(await round(browser, address, body));
await browser.close();
await close();

const start = Math.min(...measured.map((one) => one.start));
const yard = Math.min(...measured.map((one) => one.yard));
const longest = steps.map((_, i) => Math.min(...measured.map((one) => one.longest[i])));
/** @param {number} time */
const figures = (time) => `${Math.round(time)} ms | ${(time / yard).toFixed(0)}×`;

const report = `# How soon the pane answers

\`node bench/pane.js\` after a build: the workbench in Chromium, ${rows.toLocaleString('en-US')} rows × 16 columns with ${labels.toLocaleString('en-US')} labels. Processor time of the thread that the pane and the grid share; the best of ${rounds} rounds.

- From the evaluation of the pane's script to its first screen: ${Math.round(start)} ms (${(start / yard).toFixed(0)}× the yardstick). The aim is 500 ms.
- Longest task in which the pane has a part, step by step. The aim is 100 ms.

| step | longest task | ÷ yardstick |
| ---- | -----------: | ----------: |
${steps.map(([name], i) => `| ${name} | ${figures(longest[i])} |`).join('\n')}

- **yardstick**: a million multiplications and additions of integers in the same browser: ${yard.toFixed(2)} ms in this run.
`;
writeFileSync(new URL('pane.md', import.meta.url), report);
console.log(report);
