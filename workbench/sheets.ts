import type { AddIn } from './addIn';
import { loadFunctions } from './functionList';
import type { Page } from './page';
import { loadScript } from './sheetsHost/scriptFrame';

async function text(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be read (${answer.status}).`);
  return answer.text();
}

/** The script and its sidebar, as Google Sheets runs them. */
export function sheetsAddIn(page: Page): AddIn {
  const loaded = Promise.all([loadScript('sheets/script.html'), text('sheets/sidebar.html')]);
  return {
    functions: loadFunctions('excel/functions.json'),
    registered: loaded.then(() => undefined),
    async host() {
      const { sheetsHost } = await import(/* webpackChunkName: "grid" */ './sheetsHost/sheetsHost');
      return sheetsHost(page, ...(await loaded));
    },
  };
}
