import type { AddIn } from './addIn';
import { loadFunctions } from './functionList';
import { Conversation } from './officeHost/conversation';
import { createPane, functionsRegistered } from './pane';

/** How formulas reach the functions: "direct", or "office" through office.js's own dispatcher. */
export type Mode = 'direct' | 'office';

/** The pane under office.js, as Excel runs it. */
export function excelAddIn(place: HTMLElement, mode: Mode): AddIn {
  const frame = createPane(place, 'excel/taskpane.html');
  const conversation = new Conversation(frame);
  const functions = loadFunctions('excel/functions.json');
  return {
    functions,
    registered: functionsRegistered(frame, functions, conversation.functionsReady, mode === 'office'),
    async host() {
      const { excelHost } = await import(/* webpackChunkName: "grid" */ './officeHost/excelHost');
      return excelHost(frame, conversation, mode);
    },
  };
}
