import type { Argument } from './grid/arguments';
import type { Outcome } from './grid/results';
import { CellError, type Cell } from './cell';
import type { SheetFunction } from './functionList';
import { codeOfError, errorShown, frameName } from './officeHost/protocol';

type Callable = (...values: unknown[]) => unknown;

/** What office.js puts into the pane's window. */
type PaneWindow = Window & {
  Array: ArrayConstructor;
  CustomFunctions?: {
    _association: { mappings: Record<string, Callable> };
    Error: new (code: string, message?: string) => { code: string; message: string };
  };
};

export function createPane(place: HTMLElement, address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Plumbline pane';
  frame.name = frameName();
  frame.src = address;
  place.append(frame);
  return frame;
}

const registered = (frame: HTMLIFrameElement, id: string): Callable | undefined =>
  (frame.contentWindow as PaneWindow | null)?.CustomFunctions?._association.mappings[id.toUpperCase()];

/**
 * Resolves when formulas can be calculated: an earlier calculation would fill the sheet with #NAME?. The pane's scripts have
 * run when its frame has loaded; office.js's dispatcher takes calls only when it has said so.
 */
export async function functionsRegistered(
  frame: HTMLIFrameElement,
  functions: Promise<SheetFunction[]>,
  dispatcherReady: Promise<void>,
  throughDispatcher: boolean,
): Promise<void> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const missing = async (): Promise<string[]> =>
    (await functions).filter(({ id }) => !registered(frame, id)).map(({ name }) => name);
  await loaded;
  if (!(frame.contentWindow as PaneWindow | null)?.CustomFunctions) throw new Error('The pane could not be loaded.');
  if (throughDispatcher || (await missing()).length) await dispatcherReady;
  const names = await missing();
  if (names.length) throw new Error(`The pane has not registered ${names.join(', ')}.`);
}

/** A throw as office.js hands it on: CustomFunctions.Error keeps its code and sentence, any other loses its message. */
function thrown(reason: unknown): Outcome {
  const { code, message, type } = (reason ?? {}) as { code?: unknown; message?: unknown; type?: unknown };
  if (type !== 'Error' || typeof code !== 'string') return { code: '#VALUE!', sentence: '' };
  return errorShown(codeOfError(code), typeof message === 'string' ? message : '');
}

/**
 * Calls the function which the pane registered, in the pane's own frame: the same code that office.js's
 * dispatcher would call, without that dispatcher's wait of 200 ms for each formula.
 */
export function callDirectly(frame: HTMLIFrameElement, id: string, values: Argument[], address: string): Outcome {
  const pane = frame.contentWindow as PaneWindow | null;
  const functions = pane?.CustomFunctions;
  const callable = registered(frame, id);
  if (!pane || !functions || !callable) return { code: '#NAME?', sentence: '' };
  const native = (cell: Cell): unknown => (cell instanceof CellError ? new functions.Error(cell.code) : cell);
  // Arrays of the pane's own window, as Excel's are there.
  const { Array: Rows } = pane;
  const given = values.map((value) =>
    Array.isArray(value) ? Rows.from(value, (row) => Rows.from(row, native)) : native(value),
  );
  try {
    const value = callable(...given, { address, functionName: id });
    // Returned, an error keeps any code; thrown, office.js knows some of them only.
    if (value instanceof functions.Error) return { code: value.code, sentence: value.message };
    // A promise would stand as #BUSY! in Excel; ours compute at once, so one is a mistake.
    return typeof value === 'object' && value !== null && 'then' in value
      ? { code: '#VALUE!', sentence: '' }
      : { value };
  } catch (reason) {
    return thrown(reason);
  }
}
