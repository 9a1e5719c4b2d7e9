// Writes samples/go-to-market-plan.xlsx: `npm run samples`, which builds the functions for its cached values first. The same file every time: seeded draws, fixed dates.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Workbook } from '@cj-tech-master/excelts';
import { loadBundle } from '../bench/bundle.js';
import { addBudget } from './budget.js';
import { cacheValues } from './cached.js';
import { addDeals } from './deals.js';
import { addCoherence, addDetail, addPerception, addPrices, addScorecard } from './scorecard.js';
import { addStrategy, company } from './strategy.js';
import { addSurvey } from './survey.js';
import { addTerritory } from './territory.js';

export function makeSample() {
  const workbook = new Workbook();
  const made = new Date(Date.UTC(2026, 10, 9, 8, 0));
  workbook.creator = workbook.lastModifiedBy = `${company}, Finance`;
  workbook.title = 'Go-to-market plan FY27';
  workbook.created = workbook.modified = made;
  const sheets = [addScorecard, addStrategy, addBudget, addTerritory, addSurvey, addDeals];
  for (const add of [...sheets, addDetail, addCoherence, addPerception, addPrices]) add(workbook);
  cacheValues(workbook, loadBundle());
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  return workbook;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL('go-to-market-plan.xlsx', import.meta.url));
  // Zip entries bear local time: stated so, it is the same everywhere.
  const zip = /** @type {const} */ ({ timestamps: 'dos', modTime: new Date(2026, 10, 9, 8, 0) });
  await writeFile(file, await makeSample().xlsx.writeBuffer({ zip }));
  console.log(`Wrote ${file}`);
}
