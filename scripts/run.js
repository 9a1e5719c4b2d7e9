// Running other programs, the same way on every system: Node itself runs the tools' scripts, so no shell and no .cmd is needed.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The scripts behind the commands of the installed packages. */
const scripts = {
  eslint: 'node_modules/eslint/bin/eslint.js',
  jest: 'node_modules/jest/bin/jest.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  webpack: 'node_modules/webpack/bin/webpack.js',
  generate: 'scripts/generate.js',
};

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {boolean} whether it ended well
 */
export const run = (command, args, options) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;

/**
 * @param {keyof typeof scripts} name
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet: what it says is shown only when it fails
 * @returns {boolean} whether it ended well
 */
export function runTool(name, args, { quiet = false, env = {} } = {}) {
  const done = spawnSync(process.execPath, [path.join(root, scripts[name]), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.error) console.error(`${name}: ${done.error.message}`);
  if (quiet && done.status !== 0)
    process.stderr.write(Buffer.concat([done.stdout ?? [], done.stderr ?? []].map(Buffer.from)));
  return done.status === 0;
}

/**
 * @param {string} url a module's import.meta.url
 * @returns {boolean} whether that module is the one that was started
 */
export const isStarted = (url) => process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
