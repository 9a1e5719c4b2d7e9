// The pictures of the README and of the stores' listings: the workbench as a whole, the logo and the card.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { root } from '../run.js';
import { openWorkbench } from './stage.js';

/**
 * @typedef {import('./stage.js').Browser} Browser
 */

const folder = 'docs/distribution/pictures';

/** The screens that the stores show; each beside the sheet that it speaks of. @type {Record<string, import('./pane.js').Scene>} */
const scenes = {
  score: {
    async set(stage) {
      await stage.select('Budget!A5');
      await stage.go('Result');
    },
  },
  map: {
    untagged: true,
    async set(stage) {
      await stage.toLabels();
      await stage.pane.getByRole('button', { name: 'See the result' }).scrollIntoViewIfNeeded();
    },
  },
  strategy: {
    async set(stage) {
      await stage.go('Strategy');
      await stage.select('Strategy!A1');
    },
  },
};

/** @type {['excel' | 'sheets', { width: number, height: number }][]} */
const hosts = [
  ['excel', { width: 1366, height: 768 }],
  ['sheets', { width: 1280, height: 800 }],
];

/** @type {Record<string, (browser: Browser, address: string) => Promise<void>>} */
export const listingPictures = {
  workbench: async (browser, address) => {
    const stage = await openWorkbench(browser, address);
    await expect(stage.pane.getByRole('tab', { name: 'Result', selected: true })).toBeVisible();
    await stage.take('docs/images/workbench.png');
  },
  ...Object.fromEntries(
    hosts.flatMap(([host, size]) =>
      Object.entries(scenes).map(([name, { set, untagged }]) => [
        `${host}-${name}`,
        async (/** @type {Browser} */ browser, /** @type {string} */ address) => {
          const stage = await openWorkbench(browser, address, { host, untagged, ...size });
          await set(stage);
          await stage.take(`${folder}/${host}-${name}.png`);
        },
      ]),
    ),
  ),
  logo: (browser) => drawMark(browser, 'logo-300', { width: 300, height: 300 }, (icon) => icon(300)),
  card: (browser) =>
    drawMark(browser, 'card-220x140', { width: 220, height: 140 }, (icon) => `${icon(72)}<span>Plumbline</span>`),
};

/** Draws the icon, and what stands with it, in the middle of a picture. */
async function drawMark(
  /** @type {Browser} */ browser,
  /** @type {string} */ name,
  /** @type {{ width: number, height: number }} */ viewport,
  /** @type {(icon: (size: number) => string) => string} */ content,
) {
  const drawing = readFileSync(path.join(root, 'assets/icon.svg')).toString('base64');
  const icon = (/** @type {number} */ size) =>
    `<img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}">`;
  const page = await browser.newPage({ viewport });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-content:center;justify-items:center;gap:10px;
      background:#fff;color:#1d2530;font:600 20px 'Segoe UI',system-ui,sans-serif">${content(icon)}`,
  );
  await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
  const file = `${folder}/${name}.png`;
  await page.screenshot({ path: path.join(root, file) });
  console.log(file);
  await page.close();
}
