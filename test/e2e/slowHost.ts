import type { Page } from '@playwright/test';
import { paneFrame } from './fixture';

type Handler = (value: unknown) => void;
interface Runner {
  withSuccessHandler(handler: Handler): Runner;
  withFailureHandler(handler: Handler): Runner;
}

/**
 * A spreadsheet that takes its time, to be set up before the page is opened: the function that it gives holds back all answers
 * to the pane, and gives the one that lets them go.
 */
export async function slowHost(page: Page, host: 'excel' | 'sheets'): Promise<() => Promise<() => Promise<void>>> {
  if (host === 'sheets') await page.addInitScript(slowSheets);
  return async () => {
    const pane = await (await page.locator(paneFrame).elementHandle())?.contentFrame();
    if (!pane) throw new Error('The pane is not there yet.');
    await pane.evaluate(host === 'sheets' ? holdSheets : holdExcel);
    return () => pane.evaluate(() => (window as any).letGo());
  };
}

function holdExcel(): void {
  const { Excel } = window as any;
  const run = Excel.run.bind(Excel);
  const held = new Promise<void>((resolve) => Object.assign(window, { letGo: resolve }));
  Excel.run = (...given: unknown[]) => held.then(() => run(...given));
}

function holdSheets(): void {
  const held = new Promise<void>((resolve) => Object.assign(window, { letGo: resolve }));
  Object.assign(window, { held });
}

/** The sidebar takes google.script.run when it starts and keeps it: what Google puts in is wrapped when it comes. */
function slowSheets(): void {
  const late =
    (handler: Handler): Handler =>
    (value) =>
      void Promise.resolve((window as any).held).then(() => handler(value));
  const slow = (run: Runner): Runner =>
    new Proxy(run, {
      get: (_, name: keyof Runner) =>
        /^with/.test(name) ? (handler: Handler) => slow(run[name](late(handler))) : run[name],
    });
  let google: { script: { run: Runner } };
  Object.defineProperty(window, 'google', {
    get: () => google,
    set: ({ script }) => (google = { script: { run: slow(script.run) } }),
  });
}
