import type { FrameLocator, Page } from '@playwright/test';
import { expect, test, type Opened } from './fixture';
import { budget, openPlan } from './planFile';
import { slowHost } from './slowHost';

/** On Map, with the strategy typed and the budget read. */
async function toMap(page: Page, open: () => Promise<Opened>): Promise<FrameLocator> {
  const { pane } = await openPlan(page, open, budget);
  await pane.getByRole('button', { name: 'Score this sheet' }).click();
  await pane.getByLabel('Imperative 1', { exact: true }).fill('Win retail');
  await pane.getByLabel('Weight of “Win retail”', { exact: true }).fill('1');
  await pane.getByRole('button', { name: 'Map the sheet' }).click();
  await expect(pane.getByRole('button', { name: 'Confirm columns' })).toBeVisible();
  return pane;
}

test('what was found is seen, changed and confirmed by keyboard alone', async ({ page, open }) => {
  const pane = await toMap(page, open);
  await expect(pane.getByText('Rows 5–9 · Q1 to Q4, 4 columns', { exact: false })).toBeVisible();
  await expect(pane.getByRole('row', { name: /^4 Line Team Q1/ })).toBeVisible();

  const team = pane.getByRole('combobox', { name: 'What column B “Team” holds' });
  await expect(team).toHaveText('Team');
  await team.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(team).toHaveText('Not used');

  await expect(pane.getByRole('radio', { name: 'It is a sum' })).not.toBeChecked();
  await pane.getByRole('radio', { name: 'It is a sum' }).focus();
  await page.keyboard.press('Space');
  await expect(pane.getByRole('radio', { name: 'It is a sum' })).toBeChecked();

  const last = pane.getByRole('spinbutton', { name: 'to row' }).last();
  await last.focus();
  await page.keyboard.press('ArrowDown');
  await expect(pane.getByText('Rows 5–8 ·', { exact: false })).toBeVisible();

  await pane.getByRole('button', { name: 'Back to what was found' }).focus();
  await page.keyboard.press('Enter');
  await expect(team).toHaveText('Team');
  await expect(pane.getByText('Rows 5–9 ·', { exact: false })).toBeVisible();
  await expect(pane.getByRole('radio', { name: 'It is a sum' })).not.toBeChecked();

  await pane.getByRole('button', { name: 'Confirm columns' }).focus();
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('button', { name: 'Columns (confirmed)' })).toBeVisible();
});

test('a walk through the roles of a column takes none; Escape leaves it, Enter takes one, which can be given back', async ({
  page,
  open,
}) => {
  const pane = await toMap(page, open);
  const line = pane.getByRole('combobox', { name: 'What column A “Line” holds' });
  const team = pane.getByRole('combobox', { name: 'What column B “Team” holds' });
  await team.focus();
  // From Team up to Line, through every role on the way.
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowUp');
  await expect(pane.getByRole('option', { name: 'Line', exact: true })).toBeVisible();
  await expect(line).toHaveText('Line');
  await expect(team).toHaveText('Team');
  await page.keyboard.press('Escape');
  await expect(pane.getByRole('option')).toHaveCount(0);
  await expect(line).toHaveText('Line');
  await expect(team).toHaveText('Team');

  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(team).toHaveText('Line');
  await expect(line).toHaveText('Not used');
  await expect(
    pane.getByText('Column A “Line” is not used now: column B “Team” has its place', { exact: false }),
  ).toBeVisible();
  await pane.getByRole('button', { name: 'Give it back' }).focus();
  await page.keyboard.press('Enter');
  await expect(line).toHaveText('Line');
  await expect(team).toHaveText('Not used');
});

test('a suspected sum counts as a line until somebody says that it is one', async ({ page, open }) => {
  const pane = await toMap(page, open);
  await expect(pane.getByText('Row 7 “Marketing total” adds up rows 5 to 6.')).toBeVisible();
  await expect(pane.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('reading says how far it is and can be stopped; nothing is left of it', async ({ page, open, host }) => {
  const hold = await slowHost(page, host);
  const pane = await toMap(page, open);
  const answer = await hold();
  await pane.getByRole('combobox', { name: 'Sheet' }).click();
  await pane.getByRole('option', { name: 'Priorities' }).click();
  await expect(pane.getByText('Reading “Priorities”')).toBeVisible();
  await pane.getByRole('button', { name: 'Cancel' }).focus();
  await page.keyboard.press('Enter');
  await answer();
  await expect(pane.getByText('Reading “Priorities”')).toBeHidden();
  await expect(pane.getByRole('heading', { name: 'Map · Budget' })).toBeVisible();
});

test('blank labels mean the label above once somebody says so', async ({ page, open }) => {
  const rows = [
    ['Line', 'Q1', 'Q2'],
    ['East', 10, 20],
    ['', 5, 5],
    ['', 1, 2],
    ['West', 30, 40],
    ['', 3, 4],
  ];
  const { pane } = await openPlan(page, open, { Budget: rows });
  await pane.getByRole('button', { name: 'Score this sheet' }).click();
  await pane.getByLabel('Imperative 1', { exact: true }).fill('Win retail');
  await pane.getByLabel('Weight of “Win retail”', { exact: true }).fill('1');
  await pane.getByRole('button', { name: 'Map the sheet' }).click();
  const blanks = pane.getByRole('radiogroup', { name: 'Column A “Line” is blank in 3 lines.' });
  await expect(blanks.getByRole('radio', { name: 'No label' })).toBeChecked();
  await expect(blanks).toHaveAccessibleDescription('It looks as if each label stood once, above the lines it is for.');
  await blanks.getByRole('radio', { name: 'No label' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(blanks.getByRole('radio', { name: 'The same as above' })).toBeChecked();
  await pane.getByRole('button', { name: 'Confirm columns' }).click();
  await expect(pane.getByRole('row', { name: /^West 77/ })).toBeVisible();
  await expect(pane.getByRole('row', { name: /^East 43/ })).toBeVisible();
});
