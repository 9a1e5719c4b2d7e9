import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Workbook } from '@cj-tech-master/excelts';
import { budgetAddresses, budgetRows } from '../../samples/budget.js';
import { imperatives as sampleStrategy } from '../../samples/strategy.js';
import type { Page } from '@playwright/test';
import { close, expect, test, type Opened } from './fixture';
import { Journey } from './journey';
import { planFile } from './planFile';
import { snapshot } from './snapshot';

const golden = (name: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../golden/${name}`, import.meta.url)), 'utf8'));
const sheets = golden('sheets.json');
const sample = golden('sample.json');

/** The sample's budget as it stands, alone in its workbook, its tags taken out. */
async function untaggedBudget(): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load(
    readFileSync(fileURLToPath(new URL('../../samples/go-to-market-plan.xlsx', import.meta.url))) as any,
  );
  for (const { name, id } of [...workbook.worksheets]) if (name !== budgetAddresses.sheet) workbook.removeWorksheet(id);
  workbook.definedNames.model = [];
  const budget = workbook.getWorksheet(budgetAddresses.sheet) as any;
  const [, first, last] = /\$C\$(\d+):\$C\$(\d+)/.exec(budgetAddresses.tags) as RegExpExecArray;
  for (let row = Number(first); row <= Number(last); row++) budget.getCell(`C${row}`).value = null;
  return Buffer.from((await workbook.xlsx.writeBuffer()) as any);
}

const same = (one: string, other: string) => one.trim().replace(/\s+/g, ' ').toLowerCase() === other.toLowerCase();

/** What the sample's tags say, as a person would say it in the pane; what is misspelt there stays unmapped. */
function meant(tag: string): string {
  const named = sampleStrategy.find(([name]) => same(tag, name));
  if (named) return named[0];
  if (/[:;|]/.test(tag)) return tag;
  if (['BAU', 'Run the business', 'None', 'Overhead', 'Non-strategic'].some((word) => same(tag, word))) return 'BAU';
  return same(tag, 'Exclude') ? 'Exclude' : '';
}
const tags = new Map(budgetRows.filter(({ kind }) => kind === 'line').map(({ name, tag }) => [name, meant(tag)]));

interface Walk {
  body: Buffer;
  /** From the first screen to the Result. */
  walk(journey: Journey): Promise<void>;
  entry: string;
  at: string;
  score: number;
  edit: { cell: string; typed: number; score: number };
}

/**
 * The whole way in Excel, then in Sheets: the score is written, taken back and written again, and follows an edit. Both give
 * the same numbers, to the last bit.
 */
function journey(title: string, prepare: () => Promise<Walk>): void {
  test(`${title}: the score by keyboard alone, the way back, an edit`, async ({ page, open }) => {
    test.setTimeout(480_000);
    const wanted = await prepare();
    const numbers: number[][] = [];
    for (const address of ['/', '/?host=sheets'])
      numbers.push(await test.step(address, () => walked(page, () => open(address), wanted)));
    expect(numbers[1]).toEqual(numbers[0]);
  });
}

async function walked(page: Page, open: () => Promise<Opened>, wanted: Walk): Promise<number[]> {
  const journey = await Journey.begin(page, open, wanted.body);
  const before = await snapshot(page);
  await wanted.walk(journey);
  const insert = () => journey.insert(wanted.entry, wanted.at);
  const score = await insert();
  close(score, wanted.score);
  await journey.undo();
  await expect.poll(() => snapshot(page)).toEqual(before);

  await journey.keys.enterPane();
  expect(await insert()).toBe(score);
  const { cell, typed } = wanted.edit;
  const edited = await journey.edit({ from: wanted.at, to: cell, typed });
  close(edited, wanted.edit.score);
  return [score, edited];
}

/** The sample's score, by hand, had the newsletter for customers cost a million in January in place of 3,500. */
function editedBudget(): number {
  const money = { ...sample.budget.money };
  money['Cut churn'] += 1_000_000 - 3_500;
  const total = sample.budget.total + 1_000_000 - 3_500;
  const placed = (name: string, target: number) => Math.min(money[name] / total, target);
  return sampleStrategy.reduce(
    (sum, [name, , weight]) => sum + placed(name, 0.9 * weight),
    placed('Non-strategic', 0.1),
  );
}

journey('the sample budget without its tags', async () => ({
  body: await untaggedBudget(),
  async walk(journey) {
    await journey.typeStrategy(
      sampleStrategy.map(([name, , weight]) => [name, weight * 100]),
      '10%',
    );
    await journey.keys.pushButton('All are sums');
    await journey.confirmColumns();
    await journey.mapLabels((label) => tags.get(label) ?? '');
    await journey.toResult();
  },
  entry: 'Insert score',
  at: 'Budget!U2',
  score: sample.budget.low,
  edit: { cell: 'Budget!E9', typed: 1_000_000, score: editedBudget() },
}));

journey('territories, hours against quota by segment', async () => {
  const { rows, segments, expected } = sheets.territory;
  // Then 280 hours, by hand: 168 for Enterprise; SMB, the public sector and what runs the business as before.
  const quota = expected.quota_by_segment.map((one: number) => (0.85 * one) / 5_500_000);
  const score = Math.min(168 / 280, quota[0]) + Math.min(78 / 280, quota[1]) + 10 / 280 + 24 / 280;
  return {
    body: await planFile({ Territory: rows }),
    async walk(journey) {
      await journey.typeStrategy(
        segments.map((name: string, i: number) => [name, expected.quota_by_segment[i]]),
        '15%',
      );
      await journey.confirmColumns();
      await journey.toResult();
    },
    entry: 'Insert score',
    at: 'Territory!H2',
    score: expected.ALIGNSCORE_hours_vs_quota_reserve15,
    edit: { cell: 'Territory!E2', typed: 140, score },
  };
});

journey('a survey, leaders against sellers', async () => ({
  body: await planFile({ Survey: sheets.survey.rows }),
  async walk(journey) {
    await journey.keys.pushButton('Score this sheet');
    await journey.toMap();
    await journey.confirmColumns();
    await journey.keys.choose('Leaders are those whose role is', /^Executive/);
    await journey.keys.choose('Compared with', /^Sales rep/);
    await journey.toResult();
  },
  entry: 'Insert perception gap',
  at: 'Survey!J2',
  score: sheets.survey.expected.PERCEPTIONGAP,
  // One of five leaders goes from 5 to 1 on the first question of five, each of 4 points: the gap there narrows by 4/5.
  edit: { cell: 'Survey!C2', typed: 1, score: sheets.survey.expected.PERCEPTIONGAP - 4 / 5 / 5 / 4 },
}));

journey('a deal log, price against value within segments', async () => ({
  body: await planFile({ Deals: sheets.deals.rows }),
  async walk(journey) {
    await journey.keys.pushButton('Score this sheet');
    await journey.toMap();
    await journey.confirmColumns();
    await journey.toResult();
  },
  entry: 'Insert score',
  at: 'Deals!J2',
  score: sheets.deals.expected.PRICEVALUE_by_segment,
  // 17 of 22 pairs agree. Of D-001's three, those with D-002 and D-005, of less value, no longer do.
  edit: { cell: 'Deals!E2', typed: 100, score: 15 / 22 },
}));

journey('a wide sheet, an imperative a column, months down', async () => {
  const names = ['Win retail', 'Grow services', 'Cut churn'];
  const rows = [
    ['Plan by month', '', '', ''],
    ['Month', 'Retail push', 'Services', 'Churn programme'],
    ...['Jan', 'Feb', 'Mar', 'Apr'].map((month, i) => [month, 100 + i, 80 + 2 * i, 20 - i]),
  ];
  const score = (money: number[]) => {
    const all = money.reduce((sum, one) => sum + one, 0);
    return money.reduce((sum, one, i) => sum + Math.min(one / all, [0.5, 0.3, 0.2][i]), 0);
  };
  return {
    body: await planFile({ Wide: rows }),
    async walk(journey) {
      await journey.typeStrategy(names.map((name, i) => [name, [5, 3, 2][i]]));
      await journey.confirmColumns();
      await journey.mapLabels((label) => names[['Retail push', 'Services', 'Churn programme'].indexOf(label)] ?? '');
      await journey.toResult();
    },
    entry: 'Insert score',
    at: 'Wide!G2',
    score: score([406, 332, 74]),
    edit: { cell: 'Wide!B3', typed: 1000, score: score([1306, 332, 74]) },
  };
});
