import type { Frame, FrameLocator, Page } from '@playwright/test';
import { close, expect, test, type Opened } from './fixture';
import { imperatives, mapByKeyboard, paperFor, toLabels } from './mappedPlan';
import { openPlan } from './planFile';

type Rows = (string | number)[][];

/** Weights 50, 30, 20; 500, 300 and 100 of 900: 0.5 + 0.3 + 0.2 less what churn lacks. */
const plan: Rows = [
  ['Imperative', 'Jan', 'Feb'],
  ['Win retail', 400, 100],
  ['Grow services', 200, 100],
  ['Cut churn', 50, 50],
];
const score = 0.5 + 0.3 + 100 / 900;

/** On Result, the sheet's own words being the imperatives. */
async function scored(
  page: Page,
  open: () => Promise<Opened>,
  rows: Rows,
  before: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<{ pane: FrameLocator; opened: Opened }> {
  const { pane, opened } = await openPlan(page, open, { Budget: rows, Scores: [['Scores']] });
  await before(page);
  await pane.getByRole('button', { name: 'Score this sheet' }).click();
  for (const [at, [name, weight]] of imperatives.entries()) {
    if (at > 0) await pane.getByRole('button', { name: 'Add an imperative' }).click();
    await pane.getByLabel(`Imperative ${at + 1}`, { exact: true }).fill(name);
    await pane.getByLabel(`Weight of “${name}”`, { exact: true }).fill(weight);
  }
  await pane.getByRole('button', { name: 'Map the sheet' }).click();
  await pane.getByRole('button', { name: 'Confirm columns' }).click();
  await pane.getByRole('tab', { name: 'Result' }).click();
  return { pane, opened };
}

const says = (pane: FrameLocator, text: string | RegExp) =>
  expect(pane.getByText(text, { exact: false }).first()).toBeVisible();

/** Where office.js runs. */
const excel = (page: Page) => page.frame({ url: /taskpane/ }) as Frame;

test('hidden rows and columns are counted and said; a protected sheet is scored, and written on nowhere', async ({
  page,
  open,
}) => {
  const { pane, opened } = await scored(page, open, plan, () =>
    page.evaluate(() => {
      const { workbench } = window;
      workbench.hideRows('Budget!A4');
      workbench.hideColumns('Budget!C1');
      workbench.protect('Budget');
    }),
  );
  await says(pane, '1 hidden row is counted.');
  await says(pane, '1 hidden column is counted.');
  await says(pane, 'The sheet “Budget” is protected. It can be scored;');
  const refused = await paperFor(pane, 'Budget!F2');
  await says(pane, /The sheet “Budget” is protected, so (Budget!)?F2 can’t be written\./);
  await expect(refused.write).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  const { paper, write } = await paperFor(pane, 'Scores!B1');
  await write.click();
  await expect(paper).toHaveCount(0);
  await page.evaluate(() => window.workbench.calculated());
  close(await opened.read('Scores!B1'), score);
});

test('amounts in several currencies are said to be added as they stand', async ({ page, open }) => {
  const { pane } = await scored(page, open, [
    ['Imperative', 'Jan'],
    ['Win retail', '$500'],
    ['Grow services', '€300'],
    ['Cut churn', '100 USD'],
  ]);
  await says(pane, 'The amounts are in EUR and USD. They are added as they stand, never converted.');
});

test('a number that a formula reads otherwise than the sheet, for its decimal comma, is said with its cell', async ({
  page,
  open,
}) => {
  const { pane } = await scored(page, open, [
    ['Imperative', 'Jan', 'Feb'],
    ['Win retail', '1.250,50', '99,95'],
    ['Grow services', '300,25', '12,5'],
    ['Cut churn', '1,200', '8,75'],
  ]);
  await says(pane, 'B4 says “1,200” in a sheet with decimal commas; a formula reads it as thousands.');
  await pane
    .getByRole('button', { name: 'Show B4' })
    .or(pane.getByRole('link', { name: 'Show B4' }))
    .click();
  await expect(pane.getByLabel('Where', { exact: true })).toHaveValue('Budget!B4');
});

test('merged cells among labels and amounts are said', async ({ page, open }) => {
  const { pane } = await scored(
    page,
    open,
    [
      ['Imperative', 'Team', 'Jan', 'Feb'],
      ['Win retail', 'East', 400, ''],
      ['', 'West', 60, 40],
      ['Grow services', 'East', 200, 100],
      ['', 'West', 50, 50],
      ['Cut churn', 'East', 50, 50],
    ],
    () =>
      page.evaluate(() => {
        window.workbench.merge('Budget!A2:A3');
        window.workbench.merge('Budget!A4:A5');
        window.workbench.merge('Budget!C2:D2');
      }),
  );
  await says(pane, 'Merged cells among the amounts count once, with the line and column of their first cell.');
  await says(pane, 'Labels stand in merged cells: a blank one counts as the label above it.');
});

test('a sheet without a number is told what it lacks', async ({ page, open }) => {
  const { pane } = await openPlan(page, open, {
    Notes: [
      ['Topic', 'Owner'],
      ['Win retail', 'Dana'],
      ['Cut churn', 'Lee'],
    ],
  });
  await pane.getByRole('button', { name: 'Score this sheet' }).click();
  await pane.getByLabel('Imperative 1', { exact: true }).fill('Win retail');
  await pane.getByLabel('Weight of “Win retail”', { exact: true }).fill('1');
  await pane.getByRole('button', { name: 'Map the sheet' }).click();
  await says(pane, 'no numbers found');
  await pane.getByRole('button', { name: 'Confirm columns' }).click();
  await says(pane, 'No column of amounts has been found. Choose one under Columns.');
});

test('a table or a sheet that was renamed or deleted since is said, and nothing of another name is touched', async ({
  page,
  open,
  host,
}) => {
  test.skip(host === 'sheets', 'A spreadsheet of Google’s has no tables that could be renamed.');
  const { pane, opened } = await scored(page, open, plan);
  const first = await paperFor(pane, 'Scores!B1');
  await first.write.click();
  await expect(first.paper).toHaveCount(0);
  await excel(page).evaluate(() =>
    Excel.run(async ({ workbook }) => {
      workbook.tables.getItem('Strategy').name = 'Goals';
      await workbook.context.sync();
    }),
  );
  const again = await paperFor(pane, 'Scores!B3');
  await says(pane, 'Plumbline will add the sheet “Strategy 2” (3 rows) and write 1 formula.');
  await page.keyboard.press('Escape');
  await expect(again.paper).toHaveCount(0);
  await says(pane, 'The table “Strategy” is gone or has another name now. Writing to the workbook puts it back.');

  await excel(page).evaluate(() =>
    Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem('Strategy').delete();
      workbook.worksheets.getItem('Budget').name = 'Plan';
      await workbook.context.sync();
    }),
  );
  const { paper, write } = await paperFor(pane, 'Scores!B3');
  await says(pane, 'Plumbline will add the sheet “Strategy” (3 rows)');
  await page.keyboard.press('Escape');
  await says(pane, 'The sheet “Budget” is gone or has another name now. Choose the sheet again.');
  await expect(paper).toHaveCount(0);
  await expect(write).toHaveCount(0);
  expect(await opened.read('Plan!A2')).toBe('Win retail');
});

test('labels that the map knows and the sheet no longer holds are said, and new ones are open', async ({
  page,
  open,
}) => {
  const { pane, opened } = await toLabels(page, open);
  await mapByKeyboard(page, pane);
  await pane.getByRole('tab', { name: 'Result' }).click();
  const { paper, write } = await paperFor(pane, 'Budget!E2');
  await write.click();
  await expect(paper).toHaveCount(0);
  await opened.write('Budget!A6', 'Podcast');
  await says(pane, 'The map has 1 label that the sheet no longer holds: “Brand film”.');
  await says(pane, '“Podcast”');
  await pane.getByRole('tab', { name: 'Map' }).click();
  await says(pane, '1 label of the map no longer occurs in the sheet. The map keeps it.');
});
