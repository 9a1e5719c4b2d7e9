import type { Workbench } from './api';
import { excelAddIn, type Mode } from './excel';
import { Page } from './page';
import type { Session } from './session';
import { sheetsAddIn } from './sheets';

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const wanted = new URLSearchParams(location.search);
const host = wanted.get('host') === 'sheets' ? 'sheets' : 'excel';
const mode: Mode = wanted.get('dispatch') === 'office' ? 'office' : 'direct';
const page = new Page(host);
let session: Session | null = null;

function open(): Session {
  if (!session) throw new Error('The workbench is still opening: await workbench.ready.');
  return session;
}

async function start(): Promise<void> {
  try {
    const addIn = host === 'sheets' ? sheetsAddIn(page) : excelAddIn(page.pane, mode);
    const { startSession } = await import(/* webpackChunkName: "grid" */ './start');
    session = await startSession(page, addIn);
    await session.openSample();
  } catch (reason) {
    page.idle();
    page.say(reason instanceof Error ? reason.message : String(reason), 'The workbench could not start.', true);
    throw reason;
  }
}

const ready = start();
// Whoever awaits `ready` hears of a failure; nobody else should hear of it twice.
ready.catch(() => undefined);

window.workbench = {
  ready,
  host,
  mode,
  read: (...given) => open().cells.read(...given),
  write: async (...given) => open().cells.write(...given),
  formula: (...given) => open().cells.formula(...given),
  select: (...given) => open().cells.select(...given),
  sentence: (...given) => open().cells.sentence(...given),
  calculated: async () => open().cells.calculated(),
  sheetNames: () => open().cells.sheetNames(),
  undo: async () => open().cells.undo(),
  protect: (...given) => open().cells.protect(...given),
  hideRows: (...given) => open().cells.hideRows(...given),
  hideColumns: (...given) => open().cells.hideColumns(...given),
  merge: (...given) => open().cells.merge(...given),
  open: async (file, name = 'workbook.xlsx') => open().open({ bytes: file, name }),
  save: async () => open().save(),
};
