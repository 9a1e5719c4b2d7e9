// `npm test`: installs what is missing, then the checks, the build, Jest and Playwright; a runner that fails does not stop the next.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.js';
import { runChecks } from './check.js';
import { runTool } from './run.js';
import { ensureBrowser, ensureInstalled } from './setup.js';

/** @typedef {{ passed: number, failed: number }} Count */

const reports = mkdtempSync(path.join(os.tmpdir(), 'plumbline-'));

/**
 * A runner's own report is believed, unless it ended badly without naming a failure, or ran nothing.
 * @param {string} name
 * @param {boolean} endedWell
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function count(name, endedWell, read) {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(path.join(reports, `${name}.json`), 'utf8')));
    if (passed + failed === 0) console.error(`${name} ran no test.`);
    else if (!endedWell && failed === 0) console.error(`${name} ended badly, though no test failed.`);
    else return { passed, failed };
    return { passed, failed: 1 };
  } catch {
    console.error(`${name} left no report.`);
    return { passed: 0, failed: 1 };
  }
}

/** @returns {Count} */
function unitTests() {
  const endedWell = runTool('jest', ['--ci', '--json', `--outputFile=${path.join(reports, 'jest.json')}`]);
  return count('jest', endedWell, (report) => ({
    passed: report.numPassedTests,
    // A file that cannot even be loaded holds tests that did not run.
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  }));
}

/** @returns {Promise<Count>} */
async function browserTests() {
  try {
    const env = {
      PLUMBLINE_CHROMIUM: await ensureBrowser(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(reports, 'playwright.json'),
    };
    const endedWell = runTool('playwright', ['test', '--reporter=list,json'], { env });
    return count('playwright', endedWell, ({ stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
    }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** @returns {Promise<Count[]>} */
async function allRunners() {
  ensureInstalled();
  const counts = [runChecks()];
  const built = build();
  counts.push({ passed: Number(built), failed: Number(!built) });
  counts.push(unitTests());
  counts.push(await browserTests());
  return counts;
}

const counts = await allRunners().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return [{ passed: 0, failed: 1 }];
});
rmSync(reports, { recursive: true, force: true });
const [passed, failed] = [sum(counts.map((each) => each.passed)), sum(counts.map((each) => each.failed))];
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0);
}
