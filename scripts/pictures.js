// `npm run pictures`: every picture of the documentation and of the stores' listings, taken of the product as built. By hand,
// after the looks have changed; `npm run pictures -- result labels-dark` takes those two alone.
import { openBrowser } from './browser.js';
import { build } from './build.js';
import { listingPictures } from './pictures/listing.js';
import { panePictures } from './pictures/pane.js';
import { root } from './run.js';
import { serve } from './serve.js';

const wanted = process.argv.slice(2);
const pictures = { ...panePictures, ...listingPictures };
if (build()) {
  const { address, close } = await serve(`${root}/dist/workbench`, 0);
  const browser = await openBrowser();
  for (const [name, take] of Object.entries(pictures))
    if (!wanted.length || wanted.includes(name)) await take(browser, address);
  await browser.close();
  await close();
} else process.exitCode = 1;
