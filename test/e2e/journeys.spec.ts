import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Workbook } from '@cj-tech-master/excelts';
import { budgetAddresses, budgetRows } from '../../samples/budget.js';
import { imperatives as sampleStrategy } from '../../samples/strategy.js';
import { close, expect, test } from './fixture';
import { Journey } from './journey';
import { planFile } from './planFile';

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

test('the sample budget without its tags, mapped by keyboard alone: the score, an edit, the way back', async ({
  page,
  open,
}) => {
  test.setTimeout(240_000);
  const journey = await Journey.begin(page, open, await untaggedBudget());
  await journey.typeStrategy(
    sampleStrategy.map(([name, , weight]) => [name, weight * 100]),
    '10%',
  );
  const before = await journey.snapshot();
  await journey.keys.pushButton('All are sums');
  await journey.confirmColumns();
  await journey.mapLabels((label) => tags.get(label) ?? '');
  await journey.toResult();
  close(await journey.insert('Insert score', 'Budget!U2'), sample.budget.low);
  await journey.undo();
  await expect.poll(() => journey.snapshot()).toEqual(before);

  await journey.keys.enterPane();
  close(await journey.insert('Insert score', 'Budget!U2'), sample.budget.low);
  await journey.opened.write('Budget!E9', 1_000_000);
  expect(Math.abs((await journey.opened.read('Budget!U2')) - sample.budget.low)).toBeGreaterThan(0.001);
});

test('territories: hours against quota by segment', async ({ page, open }) => {
  const { rows } = sheets.territory;
  const journey = await Journey.begin(page, open, await planFile({ Territory: rows }));
  await journey.typeStrategy(
    sheets.territory.segments.map((name: string, i: number) => [name, sheets.territory.expected.quota_by_segment[i]]),
    '15%',
  );
  await journey.confirmColumns();
  await journey.toResult();
  close(
    await journey.insert('Insert score', 'Territory!H2'),
    sheets.territory.expected.ALIGNSCORE_hours_vs_quota_reserve15,
  );
});

test('a survey: leaders against sellers', async ({ page, open }) => {
  const journey = await Journey.begin(page, open, await planFile({ Survey: sheets.survey.rows }));
  await journey.keys.pushButton('Score this sheet');
  await journey.keys.to(journey.pane.getByRole('tab', { selected: true }));
  await journey.keys.press('ArrowRight', 'Enter');
  await journey.confirmColumns();
  await journey.keys.choose('Leaders are those whose role is', /^Executive/);
  await journey.keys.choose('Compared with', /^Sales rep/);
  await journey.toResult();
  close(await journey.insert('Insert perception gap', 'Survey!J2'), sheets.survey.expected.PERCEPTIONGAP);
});

test('a deal log: price against value, within segments', async ({ page, open }) => {
  const journey = await Journey.begin(page, open, await planFile({ Deals: sheets.deals.rows }));
  await journey.keys.pushButton('Score this sheet');
  await journey.keys.to(journey.pane.getByRole('tab', { selected: true }));
  await journey.keys.press('ArrowRight', 'Enter');
  await journey.confirmColumns();
  await journey.toResult();
  close(await journey.insert('Insert score', 'Deals!J2'), sheets.deals.expected.PRICEVALUE_by_segment);
});

test('a wide sheet: an imperative a column, months down', async ({ page, open }) => {
  const names = ['Win retail', 'Grow services', 'Cut churn'];
  const rows = [
    ['Plan by month', '', '', ''],
    ['Month', 'Retail push', 'Services', 'Churn programme'],
    ...['Jan', 'Feb', 'Mar', 'Apr'].map((month, i) => [month, 100 + i, 80 + 2 * i, 20 - i]),
  ];
  const journey = await Journey.begin(page, open, await planFile({ Wide: rows }));
  await journey.typeStrategy(names.map((name, i) => [name, [5, 3, 2][i]]));
  await journey.confirmColumns();
  await journey.mapLabels((label) => names[['Retail push', 'Services', 'Churn programme'].indexOf(label)] ?? '');
  await journey.toResult();
  // 406 of 816, 332 and 74: retail 406 of 408, services its 244.8, churn 74 of 163.2.
  const money = [406, 332, 74];
  const all = money.reduce((sum, one) => sum + one, 0);
  const wanted = money.reduce((sum, one, i) => sum + Math.min(one / all, [0.5, 0.3, 0.2][i]), 0);
  close(await journey.insert('Insert score', 'Wide!G2'), wanted);
});
