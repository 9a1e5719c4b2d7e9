import { defineConfig } from '@playwright/test';

/** The browser tests: the built workbench in Chromium, with the very bundle that Excel loads. */
export default defineConfig({
  testDir: 'test/e2e',
  timeout: 60_000,
  workers: 1,
  reporter: 'list',
  projects: [
    { name: 'excel' },
    // The same scenarios with the pane as Google's sidebar; its looks and its own words are checked in sheets.spec.ts.
    {
      name: 'sheets',
      testMatch: /pane(Columns|Functions|Labels|Result|Strategy)?\.spec\.ts/,
      grepInvert: /axe|nothing leaves the workbook/,
      use: { host: 'sheets' },
    },
  ],
  use: {
    viewport: { width: 1400, height: 900 },
    launchOptions: {
      executablePath: process.env.PLUMBLINE_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
