import { defineConfig } from '@playwright/test';

/** The browser tests: the built workbench in Chromium, with the very bundle that Excel loads. */
export default defineConfig({
  testDir: 'test/e2e',
  timeout: 60_000,
  workers: 2,
  reporter: 'list',
  projects: [
    { name: 'excel', testIgnore: 'sheets.spec.ts' },
    // What the pane does, once more in the other spreadsheet; journeys go through both by themselves.
    {
      name: 'sheets',
      testMatch: ['pane*.spec.ts', 'sheets.spec.ts', 'reopening.spec.ts', 'troubles.spec.ts', 'twoPeople.spec.ts'],
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
