// Makes everything that repeats the functions' words: `node scripts/generate.js`. With --check it writes nothing and names the files that differ.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles, generatedFolders } from './words/index.js';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {Map<string, string>} files
 * @returns {{ differing: string[], stale: string[] }} stale: in a generated folder, made from nothing any more
 */
function compare(files) {
  const differing = [...files].filter(([name, content]) => contentOf(name) !== content).map(([name]) => name);
  const stale = generatedFolders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(root, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    )
    .filter((name) => !files.has(name));
  return { differing, stale };
}

/**
 * Git may check files out with Windows line ends.
 * @param {string} name
 */
function contentOf(name) {
  const file = path.join(root, name);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

/** @param {Map<string, string>} files */
function write(files) {
  const { differing, stale } = compare(files);
  for (const name of differing) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), files.get(name) ?? '');
  }
  for (const name of stale) rmSync(path.join(root, name));
  for (const name of [...differing, ...stale.map((each) => `${each} (removed)`)]) console.log(name);
  console.log(`${files.size} generated files, ${differing.length} written, ${stale.length} removed.`);
}

/** @param {Map<string, string>} files */
function check(files) {
  const { differing, stale } = compare(files);
  for (const name of differing) console.error(`${name} is not what its sources say.`);
  for (const name of stale) console.error(`${name} is made from nothing any more.`);
  if (differing.length + stale.length > 0) {
    console.error('Run "npm run generate", look at the difference and commit it.');
    process.exitCode = 1;
  } else console.log(`${files.size} generated files are up to date.`);
}

try {
  const files = await generatedFiles(root);
  if (process.argv.includes('--check')) check(files);
  else write(files);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
