import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.js';
import type { Workbench } from '../../workbench/api';

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const built = fileURLToPath(new URL('../../dist/workbench', import.meta.url));

/** The workbench with its sample open, watched: nothing may leave the machine, nothing may go to the console. */
export interface Opened {
  page: Page;
  read(address: string): Promise<any>;
  write(address: string, value: unknown): Promise<void>;
  sentence(address: string): Promise<string>;
}

interface Options {
  /** The spreadsheet that the workbench stands in for. */
  host: 'excel' | 'sheets';
}

export const test = base.extend<{ open: (address?: string) => Promise<Opened> }, Options & { server: string }>({
  host: ['excel', { option: true, scope: 'worker' }],
  server: [
    async ({}, use) => {
      const { address, close } = await serve(built, 0);
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  open: async ({ page, server, host }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${server}/`) && !/^(data|blob):/.test(request.url()))
        complaints.push(`request: ${request.url()}`);
    });
    await use(async (address = host === 'sheets' ? '/?host=sheets' : '/') => {
      await page.goto(server + address);
      await page.evaluate(() => window.workbench.ready);
      return {
        page,
        read: (cells) => page.evaluate((one) => window.workbench.read(one), cells),
        write: (cells, value) =>
          page.evaluate(([one, entry]) => window.workbench.write(one as string, entry as any), [cells, value]),
        sentence: (cell) => page.evaluate((one) => window.workbench.sentence(one), cell),
      };
    });
    expect(complaints).toEqual([]);
  },
});

export { expect };

/** How wide the pane is tested to be; Sheets leaves no choice. */
export const widths = { narrow: { excel: 320, sheets: 300 }, wide: { excel: 600, sheets: null } };
export const noWidth = 'Sheets shows every sidebar 300 px wide.';

/** The frame of the pane, in both spreadsheets. */
export const paneFrame = '#pane iframe';

/** Equal to what an independent source says. */
export const close = (actual: number, wanted: number) =>
  expect(Math.abs(actual - wanted)).toBeLessThan(1e-9 * Math.max(1, Math.abs(wanted)));
