// What a fresh machine lacks: the packages, and a Chromium for the tests. Only Node's own modules are used until they are there.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './run.js';

/** Installs when the packages are missing or older than package-lock.json. */
export function ensureInstalled() {
  const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map((name) =>
    path.join(root, name),
  );
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages (once, a minute or two)…');
  if (npm(['ci'])) return;
  throw new Error(
    'The packages could not be installed: see the message of npm above. Is the package registry within reach?',
  );
}

/** @param {string[]} args */
function npm(args) {
  const all = [...args, '--loglevel=error'];
  // npm is a script of Node's everywhere; npm.cmd would need a shell on Windows.
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...all]);
  return run('npm', all, { shell: process.platform === 'win32' });
}

/**
 * @returns {Promise<string>} the path of a Chromium, installed if there was none
 */
export async function ensureBrowser() {
  const found = systemBrowser() ?? (await playwrightBrowser());
  if (found) return found;
  console.log('Installing Chromium for the browser tests (once)…');
  const administrator = process.getuid?.() === 0;
  if (administrator && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', 'chromium'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const installed = systemBrowser();
    if (installed) return installed;
  }
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  run(process.execPath, [cli, 'install', ...(administrator ? ['--with-deps'] : []), 'chromium']);
  const downloaded = await playwrightBrowser();
  if (downloaded) return downloaded;
  throw new Error(
    'There is no Chromium and none could be installed. Install Chromium or Chrome and set PLUMBLINE_CHROMIUM to its path.',
  );
}

/** @returns {string | undefined} */
function systemBrowser() {
  const chosen = process.env.PLUMBLINE_CHROMIUM;
  if (chosen && !existsSync(chosen)) throw new Error(`PLUMBLINE_CHROMIUM names ${chosen}, which does not exist.`);
  return [chosen, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((each) => each && existsSync(each));
}

/** @returns {Promise<string | undefined>} */
async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}
