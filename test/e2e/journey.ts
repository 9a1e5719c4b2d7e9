import type { Page } from '@playwright/test';
import { parseArea, splitAddress, type Area } from '../../workbench/address';
import { expect, paneFrame, type Opened } from './fixture';
import { Keyboard } from './keyboard';

/** A workbook of one's own in a host, the keyboard in the pane. */
export class Journey {
  private constructor(
    readonly page: Page,
    readonly opened: Opened,
    readonly keys: Keyboard,
  ) {}

  static async begin(page: Page, open: () => Promise<Opened>, body: Buffer) {
    await page.route('**/samples/go-to-market-plan.xlsx', (route) => route.fulfill({ body }));
    const opened = await open();
    const journey = new Journey(page, opened, new Keyboard(page, page.frameLocator(paneFrame)));
    await expect(journey.pane.getByRole('button', { name: 'Score this sheet' })).toBeVisible();
    await journey.keys.enterPane();
    return journey;
  }

  get pane() {
    return this.keys.pane;
  }

  async typeStrategy(imperatives: readonly (readonly [string, number])[], reserve = ''): Promise<void> {
    const { keys, pane } = this;
    await keys.pushButton('Score this sheet');
    await keys.to(pane.getByLabel('Imperative 1', { exact: true }));
    for (const [at, [name]] of imperatives.entries()) {
      if (at > 0) await keys.press('Enter');
      await expect(pane.getByLabel(`Imperative ${at + 1}`, { exact: true })).toBeFocused();
      await keys.type(name);
    }
    // Back to the top, where Tab goes through the weights.
    for (let row = imperatives.length; row > 1; row--) await keys.press('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
    for (const [name, weight] of imperatives)
      await keys.fill(pane.getByLabel(`Weight of “${name}”`, { exact: true }), String(weight));
    if (reserve) await keys.fill(pane.getByLabel('Reserve for running the business'), reserve);
    await keys.pushButton('Map the sheet');
  }

  async confirmColumns(): Promise<void> {
    await this.keys.pushButton('Confirm columns');
    await expect(this.pane.getByRole('button', { name: 'Columns (confirmed)' })).toBeVisible();
  }

  /** In the list of labels: what each is to stand for, by its label; what is not named stays unmapped. */
  async mapLabels(tagOf: (label: string) => string): Promise<void> {
    const { keys, pane } = this;
    const grid = pane.getByRole('grid', { name: 'Labels, largest first' });
    await keys.to(grid.locator('[role=row][tabindex="0"]'));
    await keys.press('Home');
    const label = async () => (await grid.locator('[role=row]:focus [id$="-label"]').innerText()).trim();
    const count = Number(await grid.getAttribute('aria-rowcount'));
    const seen = new Set<string>();
    const excluded: string[] = [];
    // A label that is mapped hands the focus to the next unmapped one; what is passed over is walked past.
    for (let step = 0; step < 3 * count && seen.size < count; step++) {
      const name = await label();
      const tag = seen.has(name) ? '' : tagOf(name);
      seen.add(name);
      // What is excluded goes to the end of the list, so it comes last here too.
      if (tag === 'Exclude') excluded.push(name);
      await this.mapOne(tag === 'Exclude' ? '' : tag);
    }
    for (const name of excluded) {
      await keys.press('Home');
      for (let row = 0; row < count && (await label()) !== name; row++) await keys.press('ArrowDown');
      expect(await label()).toBe(name);
      await keys.press('x');
    }
  }

  private async mapOne(tag: string): Promise<void> {
    const { keys, pane } = this;
    if (tag === '') return keys.press('ArrowDown');
    if (tag === 'BAU') return keys.press('b');
    if (/[:;|]/.test(tag)) return this.split(tag);
    await keys.press('/');
    await keys.type(tag);
    await expect(pane.getByRole('option', { name: tag, exact: true })).toBeVisible();
    return keys.press('Enter');
  }

  /** "A:60%; B:40%" or "A=60% | B=40%", or "A; B" in equal parts. */
  private async split(tag: string): Promise<void> {
    const { keys, pane } = this;
    await keys.press('s');
    const parts = tag.split(/[;|]/).map((part) => part.trim().split(/[:=]/));
    for (const [name, share] of parts)
      await keys.fill(pane.getByRole('textbox', { name, exact: true }), share ?? String(100 / parts.length));
    await keys.press('Enter');
    await expect(pane.getByRole('dialog')).toHaveCount(0);
  }

  /** Writes one result to a cell and gives what stands there then. */
  async insert(entry: string, at: string): Promise<number> {
    const { keys, pane, page, opened } = this;
    await keys.fill(pane.getByLabel('Where', { exact: true }), at);
    await keys.menu('Write…', entry);
    const paper = pane.getByRole('dialog');
    await expect(paper.getByText('One undo', { exact: false })).toBeVisible();
    await keys.to(paper.getByRole('button', { name: 'Write', exact: true }));
    await keys.press('Enter');
    await expect(paper).toHaveCount(0);
    await expect(pane.getByRole('button', { name: 'Write…' })).toBeFocused();
    await page.evaluate(() => window.workbench.calculated());
    return opened.read(at);
  }

  toMap = () => this.to('Map');
  toResult = () => this.to('Result');

  private async to(place: string): Promise<void> {
    const { keys, pane } = this;
    await keys.enterPane(); // from a long list back to the top
    await keys.to(pane.getByRole('tab', { selected: true }));
    for (let steps = 0; steps < 4; steps++) {
      if (await pane.getByRole('tab', { name: place, selected: true }).count()) break;
      await keys.press('ArrowRight', 'Enter');
    }
    await expect(pane.getByRole('tab', { name: place, selected: true })).toBeVisible();
  }

  async undo(): Promise<void> {
    await this.keys.enterGrid();
    await this.keys.press('Control+z');
  }

  /** In the grid, by arrow keys from the cell that was written last: what is typed there, and what the written cell says then. */
  async edit({ from, to, typed }: { from: string; to: string; typed: number }): Promise<number> {
    const { keys, page, opened } = this;
    const [start, end] = [from, to].map((address) => parseArea(splitAddress(address).cells) as Area);
    const steps = (by: number, forwards: string, back: string) =>
      Array<string>(Math.abs(by)).fill(by > 0 ? forwards : back);
    await keys.enterGrid();
    await keys.press(...steps(end.startColumn - start.startColumn, 'ArrowRight', 'ArrowLeft'));
    await keys.press(...steps(end.startRow - start.startRow, 'ArrowDown', 'ArrowUp'));
    await keys.type(String(typed));
    await keys.press('Enter');
    await expect.poll(() => opened.read(to)).toBe(typed);
    await page.evaluate(() => window.workbench.calculated());
    return opened.read(from);
  }
}
