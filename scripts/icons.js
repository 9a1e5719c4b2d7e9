// Renders assets/icon*.svg to the PNG files that the manifest names: `npm run icons`, by hand, after a drawing has changed.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.js';

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), '../assets');

/** The smallest has a drawing of its own: the large one would blur. */
const icons = [
  { size: 16, drawing: 'icon-16.svg' },
  ...[32, 64, 80, 128].map((size) => ({ size, drawing: 'icon.svg' })),
];

const browser = await openBrowser();
const page = await browser.newPage();
for (const { size, drawing } of icons) {
  const address = `data:image/svg+xml;base64,${readFileSync(path.join(assets, drawing)).toString('base64')}`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;background:none"><img src="${address}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
  writeFileSync(path.join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  console.log(`assets/icon-${size}.png`);
}
await browser.close();
