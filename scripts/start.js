// `npm start`: installs what is missing, builds, and opens the workbench to anyone with Node. Option: --port 3210
import path from 'node:path';
import { build } from './build.js';
import { root } from './run.js';
import { ensureInstalled } from './setup.js';

/** @returns {number} */
function chosenPort() {
  const at = process.argv.findIndex((each) => /^--port(=|$)/.test(each));
  if (at < 0) return 3210;
  const text = process.argv[at].split('=')[1] ?? process.argv[at + 1];
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`--port takes a number from 1 to 65535, not "${text}".`);
  return port;
}

try {
  const port = chosenPort();
  ensureInstalled();
  if (!build()) process.exit(1);
  // Only now: serve.js needs an installed package.
  const { serve } = await import('./serve.js');
  const { address } = await serve(path.join(root, 'dist/workbench'), port);
  console.log(`\nPlumbline is at ${address}  (Ctrl+C ends it)\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
