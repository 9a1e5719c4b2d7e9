import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Workbook } from '@cj-tech-master/excelts';
import type { Frame } from '@playwright/test';
import webpack from 'webpack';
import { workbookContract } from '../contract/workbookContract';
import { test as base } from './fixture';

const swc = { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } };

/** The cases with Excel's adapter in one script. */
const bundled = (folder: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const configuration: webpack.Configuration = {
      mode: 'development',
      devtool: false,
      entry: fileURLToPath(new URL('../contract/excelPane.ts', import.meta.url)),
      output: { path: folder, filename: 'contract.js' },
      resolve: { extensions: ['.ts', '.js'] },
      module: { rules: [{ test: /\.ts$/, use: swc }] },
    };
    webpack(configuration, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve(path.join(folder, 'contract.js'));
    });
  });

/** A workbook with one empty sheet. */
async function blankWorkbook(): Promise<number[]> {
  const workbook = new Workbook();
  workbook.addWorksheet('Sheet1');
  return [...new Uint8Array((await workbook.xlsx.writeBuffer()) as any)];
}

/** The pane's frame in the workbench's page, where Microsoft's office.js runs, with the cases put in. */
const test = base.extend<object, { pane: Frame; blank: number[] }>({
  blank: [async ({}, use) => use(await blankWorkbook()), { scope: 'worker' }],
  pane: [
    async ({ browser, server }, use) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-contract-'));
      const page = await browser.newPage();
      await page.goto(server);
      await page.evaluate(() => window.workbench.ready);
      const pane = page.frames().find((frame) => frame.url().includes('taskpane.html')) as Frame;
      await pane.addScriptTag({ path: await bundled(folder) });
      await use(pane);
      await page.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

for (const { name } of workbookContract) {
  test(name, async ({ pane, blank }) => {
    await pane.evaluate(([one, bytes]) => window.runCase(one as string, bytes as number[]), [name, blank]);
  });
}
