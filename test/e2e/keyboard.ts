import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect } from './fixture';

/** The hands of somebody who has no mouse: the pane and the grid are reached by F6, everything in the pane by Tab. */
export class Keyboard {
  constructor(
    private readonly page: Page,
    readonly pane: FrameLocator,
  ) {}

  press(...keys: string[]): Promise<void> {
    return keys.reduce((done, key) => done.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** F6 goes round the page's parts until the pane's first control has the focus. */
  async enterPane(): Promise<void> {
    const first = this.pane.locator(':focus');
    for (let part = 0; part < 6; part++) {
      await this.press('F6');
      if (await first.count()) return;
    }
    expect(await first.count()).toBe(1);
  }

  /** F6 goes on round the page's parts until the cells have the focus. */
  async enterGrid(): Promise<void> {
    const cells = this.page.locator('#grid :focus');
    for (let part = 0; part < 6 && !(await cells.count()); part++) await this.press('F6');
    expect(await cells.count()).toBe(1);
  }

  /** Tab until a control has the focus; F6 leads back to the top from the end. Fails where Tab does not lead there. */
  async to(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    const where = () =>
      control.evaluate((one) => {
        const { activeElement: active, body, defaultView } = one.ownerDocument;
        const frame = defaultView?.frameElement;
        // A frame that has lost the focus still knows which of its controls had it.
        if (active === body || frame !== frame?.ownerDocument.activeElement) return 'outside';
        return active === one ? 'there' : 'elsewhere';
      });
    for (let tabs = 0, now = await where(); tabs < 250 && now !== 'there'; tabs++, now = await where()) {
      if (now === 'outside') await this.enterPane();
      else await this.press('Tab');
    }
    await expect(control).toBeFocused();
  }

  async pushButton(name: string | RegExp): Promise<void> {
    await this.to(this.pane.getByRole('button', { name, exact: true }));
    await this.press('Enter');
  }

  async fill(control: Locator, text: string): Promise<void> {
    await this.to(control);
    await this.press('ControlOrMeta+A');
    await this.type(text);
  }

  /** In a list of choices that drops down: open it, walk to the choice, take it. */
  async choose(name: string, choice: string | RegExp): Promise<void> {
    const list = this.pane.getByRole('combobox', { name, exact: true });
    await this.to(list);
    await this.press('Enter', 'Home');
    const option = this.pane.getByRole('option', { name: choice });
    await expect(option).toBeVisible();
    const isActive = async () =>
      (await list.getAttribute('aria-activedescendant')) === (await option.getAttribute('id'));
    for (let steps = 0; steps < 60 && !(await isActive()); steps++) await this.press('ArrowDown');
    await this.press('Enter');
  }

  /** An entry of a menu that a button opens. */
  async menu(button: string, entry: string): Promise<void> {
    await this.pushButton(button);
    const item = this.pane.getByRole('menuitem', { name: entry, exact: true });
    await expect(item).toBeVisible();
    for (let steps = 0; steps < 20 && !(await item.evaluate((one) => one === one.ownerDocument.activeElement)); steps++)
      await this.press('ArrowDown');
    await expect(item).toBeFocused();
    await this.press('Enter');
  }
}
