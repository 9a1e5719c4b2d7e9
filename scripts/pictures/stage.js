// What the pictures are taken of: the built workbench with the sample plan open, at a size and in a look.
import path from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { expect } from '@playwright/test';
import { root } from '../run.js';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').FrameLocator} FrameLocator
 * @typedef {'light' | 'dark' | 'contrast'} Look
 * @typedef {{ width?: number, height?: number, look?: Look, host?: 'excel' | 'sheets',
 *   untagged?: boolean }} Setting untagged: the sample as it was before anybody said what its lines serve
 */

/** @type {Record<Look, NonNullable<Parameters<Browser['newPage']>[0]>>} */
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
};

async function untaggedPlan(/** @type {'excel' | 'sheets'} */ host) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path.join(root, 'samples/go-to-market-plan.xlsx'));
  const budget = workbook.getWorksheet('Budget');
  budget?.getColumn('C').eachCell((cell) => (cell.value = null));
  // The formulas of the others would tell the pane what was mapped.
  const plan = ['Budget', 'Strategy', 'Survey', 'Deals'];
  for (const { name } of [...workbook.worksheets]) if (!plan.includes(name)) workbook.removeWorksheet(name);
  // In Sheets a named range stands for Excel's table.
  if (host === 'sheets') workbook.definedNames.add('Strategy!$A$1:$C$6', 'Strategy');
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The workbench in a window of its own. */
export async function openWorkbench(
  /** @type {Browser} */ browser,
  /** @type {string} */ address,
  /** @type {Setting} */ { width = 1400, height = 900, look = 'light', host = 'excel', untagged = false } = {},
) {
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: 'reduce',
    ...looks[look],
  });
  if (untagged) {
    const body = await untaggedPlan(host);
    await page.route('**/samples/go-to-market-plan.xlsx', (route) => route.fulfill({ body }));
  }
  await page.goto(`${address}/?host=${host}`);
  await page.evaluate(() => /** @type {any} */ (window).workbench.ready);
  const pane = page.frameLocator('#pane iframe');
  return new Stage(page, pane);
}

/** The pane of the workbench alone, as narrow as it is in Excel. */
export async function openPane(
  /** @type {Browser} */ browser,
  /** @type {string} */ address,
  /** @type {Setting} */ setting,
) {
  const stage = await openWorkbench(browser, address, { width: 350, height: 620, ...setting });
  await stage.page.addStyleTag({
    content: `#pane { position: fixed; inset: 0; z-index: 10001; border: 0 }`,
  });
  return stage;
}

export class Stage {
  /**
   * @param {import('@playwright/test').Page} page
   * @param {FrameLocator} pane
   */
  constructor(page, pane) {
    this.page = page;
    this.pane = pane;
  }

  select(/** @type {string} */ address) {
    return this.page.evaluate((cells) => /** @type {any} */ (window).workbench.select(cells), address);
  }

  go(/** @type {'Strategy' | 'Map' | 'Result' | 'Functions'} */ place) {
    return this.pane.getByRole('tab', { name: place }).click();
  }

  press(/** @type {string} */ name) {
    return this.pane.getByRole('button', { name, exact: true }).click();
  }

  /** On Map, with the columns of the budget as they were found. */
  async toColumns() {
    await this.select('Budget!A5');
    await this.press('Score this sheet');
    await expect(this.pane.getByRole('button', { name: 'Confirm columns' })).toBeVisible();
  }

  /** On Map, with the sums settled, the columns confirmed and the first suggestions accepted: the rest is to be mapped. */
  async toLabels() {
    await this.toColumns();
    await this.press('All are sums');
    await this.press('Confirm columns');
    for (let accepted = 0; accepted < 2; accepted++)
      await this.pane
        .getByRole('button', { name: / stands for / })
        .first()
        .click();
    await this.pane.getByRole('grid').evaluate((grid) => grid.parentElement?.scrollTo(0, 0));
  }

  /** What the pane shows once the sheet of this name has been read. */
  async readSheet(/** @type {string} */ name) {
    await this.go('Map');
    await this.pane.getByRole('combobox', { name: 'Sheet', exact: true }).click();
    await this.pane.getByRole('option', { name, exact: true }).click();
    await expect(this.pane.getByRole('heading', { name: `Map · ${name}` })).toBeVisible();
    await expect(this.pane.getByText('Reading “', { exact: false })).toHaveCount(0);
  }

  /** Makes the window as high as what the pane holds, up to a limit. Twice: the list of labels grows with the window. */
  async fit(most = 1100) {
    const { width } = /** @type {{ width: number }} */ (this.page.viewportSize());
    for (const height of [300, 600]) {
      await this.page.setViewportSize({ width, height });
      const needed = await this.pane.locator('html').evaluate((html) => html.scrollHeight);
      await this.page.setViewportSize({ width, height: Math.min(needed, most) });
    }
    await this.pane.locator('html').evaluate((html) => html.ownerDocument.defaultView?.scrollTo(0, 0));
  }

  /** Takes the picture, `docs/` and all, and closes the window. */
  async take(/** @type {string} */ file) {
    // The pointer would leave a button lit, the focus a caret that blinks.
    await this.page.mouse.move(0, 0);
    await this.pane.locator('html').evaluate((html) => html.ownerDocument.fonts.ready);
    await this.page.screenshot({ path: path.join(root, file), animations: 'disabled', caret: 'hide' });
    console.log(file);
    await this.page.close();
  }
}
