import type { FrameLocator, Page } from '@playwright/test';
import { expect, paneFrame, test, type Opened } from './fixture';
import { Journey } from './journey';
import { planFile } from './planFile';

type Rows = (string | number)[][];

/** Teams, quarters with their sum, and two subtotals: what is confirmed has to come back as well. */
const quarterly: Rows = [
  ['Go-to-market 2027, EUR'],
  [],
  ['Line', 'Team', 'Q1', 'Q2', 'Q3', 'Q4', 'FY 2027'],
  ['Retail campaign', 'Marketing', 100.1, 100.2, 100.3, 100.4, 401],
  ['Brand sponsorship', 'Marketing', 50, 50, 50, 50, 200],
  ['Marketing total', '', 150.1, 150.2, 150.3, 150.4, 601],
  ['Field visits', 'Sales', 200, 210, 220, 230, 860],
  ['Service engineers', 'Sales', 80, 80, 80, 80, 320],
  ['Pension top-up', 'Sales', 11, 11, 11, 11, 44],
  ['Sales total', '', 291, 301, 311, 321, 1224],
  ['Rent', 'Overhead', 33, 33, 33, 33, 132],
  ['Trade fair', 'Overhead', 7, 7, 7, 7, 28],
];
const tags: Record<string, string> = {
  'Retail campaign': 'Win retail',
  'Brand sponsorship': 'Win retail:30%; Grow services:70%',
  'Field visits': 'Cut churn',
  'Service engineers': 'Grow services',
  'Pension top-up': 'Exclude',
  Rent: 'BAU',
};
const imperatives = [
  ['Win retail', 45.5, 'Dana'],
  ['Grow services', 34.5, 'Lee & Sam'],
  ['Cut churn', 20, ''],
] as const;
const weights = imperatives.map(([name, weight]) => [name, weight] as const);

const saved = ({ page }: Opened) =>
  page.evaluate(async () => [...new Uint8Array(await window.workbench.save())]).then((bytes) => Buffer.from(bytes));

/** The file in a page of its own, where nothing is left of the one before. */
async function openAnew(page: Page, open: () => Promise<Opened>, body: Buffer): Promise<FrameLocator> {
  await page.goto('about:blank');
  await page.unrouteAll();
  await page.route('**/samples/go-to-market-plan.xlsx', (route) => route.fulfill({ body }));
  await open();
  return page.frameLocator(paneFrame);
}

/** All that the pane shows of strategy, map and result. */
async function shown(pane: FrameLocator) {
  const panel = pane.getByRole('tabpanel');
  await pane.getByRole('tab', { name: 'Strategy' }).click();
  await expect(pane.getByLabel('Imperative 1', { exact: true })).toBeVisible();
  const strategy = await panel
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  await pane.getByRole('tab', { name: 'Map' }).click();
  await expect(pane.getByRole('button', { name: 'Columns (confirmed)' })).toBeVisible();
  await expect(pane.getByText('Looking for suggestions…')).toHaveCount(0);
  const map = await pane.getByRole('grid').getByRole('row').allInnerTexts();
  await pane.getByRole('tab', { name: 'Result' }).click();
  const result = pane.getByRole('tabpanel', { name: 'Result' });
  await expect(result.getByText('of the money sit', { exact: false }).first()).toBeVisible();
  return { strategy, map, result: await result.innerText() };
}

/** The score that stands in a cell, what it is made of below, and the same from the file, in a pane that knows nothing yet. */
async function savedAndOpened(journey: Journey, open: () => Promise<Opened>, sheet: string): Promise<void> {
  const { page, pane, opened } = journey;
  const [at, table, other] = ['J2', 'J5', 'J3'].map((cell) => `${sheet}!${cell}`);
  const score = await journey.insert('Insert score', at);
  await journey.insert('Insert table', table);
  const before = await shown(pane);
  const formula = await page.evaluate((cell) => window.workbench.formula(cell), at);
  const cells = await opened.read(`${table}:Q25`);

  const again = await openAnew(page, open, await saved(opened));
  await expect(again.getByRole('tab', { name: 'Result', selected: true })).toBeVisible();
  expect(await opened.read(at)).toBe(score);
  expect(await opened.read(`${table}:Q25`)).toEqual(cells);
  expect(await shown(again)).toEqual(before);

  // What the pane would write now is the formula that is there, and nothing besides.
  await again.getByLabel('Where', { exact: true }).fill(other);
  await again.getByRole('button', { name: 'Write…' }).click();
  await again.getByRole('menuitem', { name: 'Insert score', exact: true }).click();
  const paper = again.getByRole('dialog');
  await expect(paper.getByText('Plumbline will write 1 formula.')).toBeVisible();
  await paper.getByRole('button', { name: 'Write', exact: true }).click();
  await expect(paper).toHaveCount(0);
  await page.evaluate(() => window.workbench.calculated());
  expect(await page.evaluate((cell) => window.workbench.formula(cell), other)).toBe(formula);
  expect(await opened.read(other)).toBe(score);
}

test('a saved plan with sums, teams and quarters opens on the same strategy, map and score', async ({ page, open }) => {
  test.slow();
  const journey = await Journey.begin(page, open, await planFile({ Budget: quarterly }));
  const { pane } = journey;
  await journey.typeStrategy(weights, '7.5%');
  await pane.getByRole('tab', { name: 'Strategy' }).click();
  for (const [name, weight, owner] of imperatives) {
    await pane.getByLabel(`Owner of “${name}”`).fill(owner);
    await pane.getByLabel(`Weight of “${name}”`).fill(`${weight}%`);
  }
  await pane.getByRole('tab', { name: 'Map' }).click();
  await journey.keys.pushButton('All are sums');
  await journey.confirmColumns();
  await journey.mapLabels((label) => tags[label] ?? '');
  await journey.toResult();
  await expect(pane.getByRole('row', { name: /^Sales / })).toBeVisible();
  await savedAndOpened(journey, open, 'Budget');
});

test('a saved wide sheet opens on the same headings, split and left out', async ({ page, open }) => {
  test.slow();
  const headings: Record<string, string> = {
    'Retail push': 'Win retail',
    'Service desk': 'Grow services:60%; Cut churn:40%',
    'One-offs': 'Exclude',
  };
  const rows = [
    ['Month', ...Object.keys(headings), 'Offices'],
    ...['Jan', 'Feb', 'Mar', 'Apr'].map((month, i) => [month, 100.3 + i, 80 + 2 * i, 20 - i, 7]),
  ];
  const journey = await Journey.begin(page, open, await planFile({ 'Wide plan': rows }));
  await journey.typeStrategy(weights);
  await journey.confirmColumns();
  await journey.mapLabels((label) => headings[label] ?? '');
  await journey.toResult();
  await savedAndOpened(journey, open, "'Wide plan'");
});
