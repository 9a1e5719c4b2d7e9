// `npm run check`: everything that can be said about the sources without running the product.
import { readdirSync } from 'node:fs';
import { isStarted, root, runTool } from './run.js';

/** @type {{ name: string, passes: () => boolean }[]} */
const steps = [
  { name: 'lint', passes: () => runTool('eslint', ['.', '--max-warnings', '0'], { quiet: true }) },
  {
    name: 'types',
    passes: () =>
      readdirSync(root)
        .filter((file) => /^tsconfig.*\.json$/.test(file))
        .map((file) => runTool('tsc', ['-p', file, '--noEmit'], { quiet: true }))
        .every(Boolean),
  },
  { name: 'format', passes: () => runTool('prettier', ['--check', '--log-level', 'warn', '.'], { quiet: true }) },
  { name: 'generated', passes: () => runTool('generate', ['--check'], { quiet: true }) },
];

/**
 * Runs every step, whatever the others say.
 * @returns {{ passed: number, failed: number }}
 */
export function runChecks() {
  const results = steps.map(({ name, passes }) => {
    const start = performance.now();
    const passed = passes();
    console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return passed;
  });
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

if (isStarted(import.meta.url) && runChecks().failed > 0) process.exitCode = 1;
