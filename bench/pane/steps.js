// What somebody does in the pane, from the sheet to the score.

/** @typedef {{ page: import('@playwright/test').Page, pane: import('@playwright/test').FrameLocator }} Opened */

const strategy = [
  ['Win retail', '50'],
  ['Grow services', '30'],
  ['Cut churn', '20'],
];

/** @param {Opened} opened */
const suggested = async ({ pane }) => pane.getByText('Looking for suggestions…').waitFor({ state: 'hidden' });

/** @param {Opened} opened @param {string} field */
const scored = ({ pane }, field) => pane.getByRole('banner').getByText(field);

/** Each step ends on what it shows. @type {[string, (opened: Opened) => Promise<unknown>][]} */
export const steps = [
  [
    'read the sheet and find its columns',
    async ({ pane }) => {
      await pane.getByRole('button', { name: 'Score this sheet' }).click();
      await pane.getByLabel('Imperative 1', { exact: true }).waitFor();
    },
  ],
  [
    'type the strategy',
    async ({ pane }) => {
      for (const [at, [name, weight]] of strategy.entries()) {
        if (at > 0) await pane.getByRole('button', { name: 'Add an imperative' }).click();
        await pane.getByLabel(`Imperative ${at + 1}`, { exact: true }).fill(name);
        await pane.getByLabel(`Weight of “${name}”`, { exact: true }).fill(weight);
      }
    },
  ],
  [
    'look at the columns',
    async ({ pane }) => {
      await pane.getByRole('button', { name: 'Map the sheet' }).click();
      await pane.getByRole('button', { name: 'Confirm columns' }).waitFor();
    },
  ],
  [
    'choose another column',
    async ({ page, pane }) => {
      const team = pane.getByRole('combobox', { name: /^What column C/ });
      await team.focus();
      for (const key of ['Enter', 'End', 'Enter']) await page.keyboard.press(key);
      await pane
        .getByRole('combobox', { name: /^What column C/ })
        .filter({ hasText: 'Not used' })
        .waitFor();
    },
  ],
  [
    'confirm the columns, until every label has its suggestion',
    async (opened) => {
      await opened.pane.getByRole('button', { name: 'Confirm columns' }).click();
      await opened.pane.getByRole('grid').waitFor();
      await suggested(opened);
    },
  ],
  [
    'map labels by keyboard',
    async (opened) => {
      const { page, pane } = opened;
      await pane.locator('[role="row"][tabindex="0"]').focus();
      for (const key of ['b', 'x', 'ArrowDown', 'PageDown', 'End', 'Home', 'b', 'Control+z']) {
        await page.keyboard.press(key);
        await pane.locator('[role="row"]:focus').waitFor();
      }
      await suggested(opened);
    },
  ],
  [
    'change an amount in the sheet',
    async (opened) => {
      const meter = opened.pane.getByRole('progressbar', { name: 'Money mapped to the strategy' });
      const before = await meter.getAttribute('aria-valuetext');
      await opened.page.evaluate(() => window.workbench.write('Plan!F50', 50_000_000));
      await opened.pane.locator(`[role="progressbar"]:not([aria-valuetext="${before}"])`).first().waitFor();
      await suggested(opened);
    },
  ],
  [
    'change a label in the sheet',
    async (opened) => {
      await opened.page.evaluate(() => window.workbench.write('Plan!B50', 'A line of its own'));
      await opened.pane.getByRole('row', { name: /^A line of its own/ }).waitFor();
      await suggested(opened);
    },
  ],
  [
    'look at the result',
    async (opened) => {
      await opened.pane.getByRole('tab', { name: 'Result' }).click();
      await opened.pane
        .getByRole('tabpanel', { name: 'Result' })
        .getByText(/of the money sits?/)
        .first()
        .waitFor();
      await scored(opened, '%').first().waitFor();
    },
  ],
  [
    'rename an imperative, key by key',
    async ({ page, pane }) => {
      await pane.getByRole('tab', { name: 'Strategy' }).click();
      await pane.getByLabel('Imperative 1', { exact: true }).press('End');
      await page.keyboard.type(' now', { delay: 50 });
      await pane.getByLabel('Weight of “Win retail now”', { exact: true }).waitFor();
    },
  ],
];
