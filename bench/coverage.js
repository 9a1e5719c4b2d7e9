// npm run coverage: how often the 95% intervals of the built functions hold the truth, by simulation with a fixed seed.
import { writeFileSync } from 'node:fs';
import { loadBundle } from './bundle.js';
import { perceptionStudy } from './intervals/perception.js';
import { priceStudy } from './intervals/price.js';
import { bounds, outside, report } from './intervals/study.js';

const functions = loadBundle();

/** A study for each function that prints intervals. */
const studies = [perceptionStudy, priceStudy];

const found = studies.map((study) => study(functions));
const failures = found.flatMap(outside);
const verdict = failures.length
  ? `Outside ${bounds.least} to ${bounds.most}: ${failures.join('; ')}.`
  : `Where it is claimed (see the notes), every interval holds the truth between ${bounds.least} and ${bounds.most} of the time.`;

const text = `# How often the 95% intervals hold the truth

\`npm run coverage\`, on the built functions, with fixed seeds. ${verdict}

${found.map(report).join('\n')}`;
writeFileSync(new URL('coverage.md', import.meta.url), text);
console.log(text);
if (failures.length > 0) process.exitCode = 1;
