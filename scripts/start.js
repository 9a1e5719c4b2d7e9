// `npm start`: installs what is missing, builds, and opens the workbench to anyone with Node. Options: --port 3210, --host sheets
import path from 'node:path';
import { build } from './build.js';
import { root } from './run.js';
import { ensureInstalled } from './setup.js';

/**
 * @param {string} name
 * @returns {string | undefined} what was written behind it
 */
function option(name) {
  const at = process.argv.findIndex((each) => each === `--${name}` || each.startsWith(`--${name}=`));
  return at < 0 ? undefined : (process.argv[at].split('=')[1] ?? process.argv[at + 1] ?? '');
}

/** @returns {number} */
function chosenPort() {
  const text = option('port') ?? '3210';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`--port takes a number from 1 to 65535, not "${text}".`);
  return port;
}

/** @returns {string} the address of the page for the spreadsheet that was asked for */
function chosenPage() {
  const host = option('host') ?? 'excel';
  if (host !== 'excel' && host !== 'sheets') throw new Error(`--host takes excel or sheets, not "${host}".`);
  return host === 'sheets' ? '/?host=sheets' : '';
}

/**
 * @param {number} port
 * @param {string} page
 */
async function show(port, page) {
  // Only now: serve.js needs an installed package.
  const { serve } = await import('./serve.js');
  const { address } = await serve(path.join(root, 'dist/workbench'), port);
  console.log(`\nPlumbline is at ${address}${page}  (Ctrl+C ends it)\n`);
}

try {
  const [port, page] = [chosenPort(), chosenPage()];
  ensureInstalled();
  if (build()) await show(port, page);
  else process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
