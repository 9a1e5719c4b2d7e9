import type { AddInHost, Parts } from '../addIn';
import { undoStep } from '../grid/undo';
import type { Page } from '../page';
import { callScript } from './callScript';
import { GridBook } from './gridBook';
import { services, type Host } from './host';
import type { ScriptWindow } from './scriptFrame';
import { scriptRun, type ScriptFunctions } from './scriptRun';
import { showSidebar } from './sidebar';

/** Google Sheets over the grid: it calls the script for formulas and menu items, and the script shows the sidebar. */
export function sheetsHost(page: Page, script: ScriptWindow, sidebar: string): AddInHost {
  let functions: ScriptFunctions = {};
  let written = false;
  /** What a call writes is one step of undo here, and calculated before the call is answered. */
  const oneStep =
    ({ univer, book, calculation }: Parts) =>
    async (_: string, call: () => unknown): Promise<unknown> => {
      written = false;
      const step = undoStep(univer, book.workbook.getId());
      try {
        return call();
      } finally {
        step.dispose();
        if (written) await calculation.settled();
      }
    };
  return {
    dispatcher: (book) => ({
      asynchronous: false,
      call: (info, given) => callScript(script, functions[info.name], given, book()),
    }),
    join(parts) {
      const host: Host = {
        book: new GridBook(parts.book),
        realm: script,
        file: () => sidebar,
        showMenu: (items) =>
          page.menu(items.map(({ label, calls }) => ({ label, choose: () => void functions[calls]() }))),
        showSidebar: (content) => showSidebar(page.pane, content, scriptRun(functions, oneStep(parts)), parts.shown),
        flushed: () => (written = true),
        locked: () => false,
      };
      functions = script.appsScript(services(host));
      return {
        async opened() {
          await parts.calculation.settled();
          functions.onOpen({ authMode: 'FULL' });
          functions.openPlumbline();
        },
        selected: () => undefined,
      };
    },
  };
}
