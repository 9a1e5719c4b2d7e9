import type { Workbench } from './api';
import { loadFunctions } from './functionList';
import { Conversation } from './officeHost/conversation';
import { Page } from './page';
import { createPane, functionsRegistered } from './pane';
import type { Session } from './session';
import type { Beginning, Mode } from './start';

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const mode: Mode = new URLSearchParams(location.search).get('dispatch') === 'office' ? 'office' : 'direct';
const page = new Page();
let session: Session | null = null;

function open(): Session {
  if (!session) throw new Error('The workbench is still opening: await workbench.ready.');
  return session;
}

/** The pane and the words for the functions are fetched while the grid's code, by far the largest part, is on its way. */
function begin(): Beginning {
  const frame = createPane(page.pane, 'excel/taskpane.html');
  const conversation = new Conversation(frame);
  const functions = loadFunctions('excel/functions.json');
  const registered = functionsRegistered(frame, functions, conversation.functionsReady, mode === 'office');
  return { page, frame, conversation, mode, functions, registered };
}

async function start(): Promise<void> {
  try {
    const beginning = begin();
    const { startSession } = await import(/* webpackChunkName: "grid" */ './start');
    session = await startSession(beginning);
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
