// `npm run build`: dist/excel, dist/appsscript and dist/workbench. Arguments go on to webpack.
import { isStarted, runTool } from './run.js';

/**
 * @param {string[]} [args]
 * @returns {boolean} whether it was built
 */
export function build(args = []) {
  const start = performance.now();
  console.log('Building (half a minute)…');
  const built = runTool('webpack', ['--mode', 'production', ...args], { quiet: true });
  console.log(
    built ? `Built in ${((performance.now() - start) / 1000).toFixed(0)} s.` : 'The build failed: see above.',
  );
  return built;
}

if (isStarted(import.meta.url) && !build(process.argv.slice(2))) process.exitCode = 1;
