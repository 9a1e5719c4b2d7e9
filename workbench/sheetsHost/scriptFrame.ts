import type { ScriptFunctions } from './scriptRun';

/** The window of a hidden frame from which everything is taken that Apps Script does not have. */
export interface ScriptWindow {
  Array: ArrayConstructor;
  Date: DateConstructor;
  /** Runs the files of the script project over Google's services, and gives their functions. */
  appsScript(services: object): ScriptFunctions;
}

export async function loadScript(address: string): Promise<ScriptWindow> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const script = frame.contentWindow as unknown as ScriptWindow | null;
  if (typeof script?.appsScript !== 'function') throw new Error('The script could not be loaded.');
  return script;
}
