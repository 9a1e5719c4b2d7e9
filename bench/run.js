// npm run bench: what the scores cost, as ratios within one run. Machines differ and are noisy; ratios travel better.
import { writeFileSync } from 'node:fs';
import { loadBundle } from './bundle.js';
import { engineWorkbook } from './engine.js';
import { libreOffice, timeLibreOffice } from './libreoffice.js';
import { bareLoop, months, plan } from './plan.js';
import { priceReport } from './price.js';
import { inTurn, median } from './timing.js';

const sizes = [1_000, 10_000, 100_000, 1_048_576];
/** Largest sheets the native formulas are timed on: beyond, one score takes the engine minutes. */
const largestFor = { engine: 10_000, libreOffice: 100_000 };

/** Below, what LibreOffice takes for the formulas is lost in what it takes to start. */
const smallestForLibreOffice = 100_000;

const functions = loadBundle();
const { ALIGNSCORE } = functions;
const office = libreOffice();

/**
 * From an edit to the new score in the engine, as a multiple of ALIGNSCORE's own time.
 * @param {import('./plan.js').Plan} plan
 * @param {number} score
 */
async function engineTime({ amounts, tags, strategy }, score) {
  const workbook = await engineWorkbook({ amounts, tags, strategy });
  const times = [];
  for (let i = 0; i < 3; i++) {
    amounts[0][0] = 1000 + i;
    const start = performance.now();
    const value = await workbook.edit(amounts[0][0]);
    times.push(performance.now() - start);
    agree(value, ALIGNSCORE(amounts, tags, strategy), 'the engine');
  }
  workbook.dispose();
  return median(times) / score;
}

/**
 * @param {number} value
 * @param {number} ours
 * @param {string} who
 */
function agree(value, ours, who) {
  if (!(Math.abs(value - ours) < 1e-9))
    throw new Error(`${who} finds ${value}, ALIGNSCORE ${ours}: they must be the same number`);
}

const table = [
  '| rows × 12 | ALIGNSCORE | per row | bare loop | ALIGNSCORE ÷ bare loop | engine formulas ÷ ALIGNSCORE | LibreOffice formulas ÷ ALIGNSCORE |',
  '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
];
/** @param {number | null} ratio */
const times = (ratio) => (ratio === null ? '' : `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)}×`);

for (const rows of sizes) {
  const sheet = plan(rows);
  const { amounts, tags, strategy } = sheet;
  const { one, other, ratio } = inTurn(
    Math.min(2001, Math.max(9, Math.round(2e6 / rows))),
    () => ALIGNSCORE(amounts, tags, strategy),
    () => bareLoop(amounts, tags),
  );
  let inLibreOffice = null;
  if (office && rows >= smallestForLibreOffice && rows <= largestFor.libreOffice) {
    const { milliseconds, score } = timeLibreOffice(office, sheet);
    agree(score, ALIGNSCORE(amounts, tags, strategy), 'LibreOffice');
    inLibreOffice = milliseconds / one;
  }
  const inEngine = rows <= largestFor.engine ? await engineTime(sheet, one) : null;
  const perRow = `${Math.round((one / rows) * 1e6)} ns`;
  table.push(
    `| ${rows.toLocaleString('en-US')} | ${one.toFixed(2)} ms | ${perRow} | ${other.toFixed(2)} ms | ${ratio.toFixed(2)} | ${times(inEngine)} | ${times(inLibreOffice)} |`,
  );
}

const report = `# What ALIGNSCORE costs

\`npm run bench\` on Node ${process.versions.node}; medians of one run. ${months} numeric cells a row.

${table.join('\n')}

- **bare loop**: adds the same cells per label with a Map, and nothing else: no parsing, no checks, no compensation.
- **engine formulas**: the same number by SUMPRODUCT in the workbench's engine, from an edit to the new score; up to ${largestFor.engine.toLocaleString('en-US')} rows.
- **LibreOffice formulas**: the same in LibreOffice${office ? '' : ' (not installed here)'}: a sheet with the formulas less the sheet without; up to ${largestFor.libreOffice.toLocaleString('en-US')} rows.

${priceReport(functions)}`;
writeFileSync(new URL('results.md', import.meta.url), report);
console.log(report);
