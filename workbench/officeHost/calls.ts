import type { Argument } from '../grid/arguments';
import type { Outcome } from '../grid/results';
import { CellError, type Cell } from '../cell';
import { errorShown } from './protocol';
import type { Remote } from './remote';

const errorsAllowed = 4;
const customFunctionCall = { category: 1, type: 1000 };
/** Asked for, office.js hands results over every 200 ms instead of every 500. */
const quickResults = 2;

const onTheWire = (cell: Cell): unknown =>
  cell instanceof CellError ? { type: 'CustomFunctionError', code: cell.code } : cell;

const wired = (value: Argument): unknown =>
  Array.isArray(value) ? value.map((row) => row.map(onTheWire)) : onTheWire(value);

type Result = [id: number, succeeded: boolean, value: unknown, code?: unknown];

/** Calls to functions through office.js's own dispatcher: each goes out as a message, its result comes back in a batch. */
export class Calls {
  private next = 1;
  private readonly waiting = new Map<number, (outcome: Outcome) => void>();
  private announceReady: () => void = () => undefined;

  /** Resolves when office.js says that the pane's functions can be called. */
  readonly ready = new Promise<void>((resolve) => (this.announceReady = resolve));

  constructor(private readonly push: (entry: unknown[]) => void) {}

  call(name: string, values: Argument[], address: string): Promise<Outcome> {
    const id = this.next++;
    const outcome = new Promise<Outcome>((resolve) => this.waiting.set(id, resolve));
    const message = JSON.stringify([id, name, values.map(wired), address, errorsAllowed]);
    void this.ready.then(() => this.push([customFunctionCall.category, customFunctionCall.type, '', message, id]));
    return outcome;
  }

  private settle([id, succeeded, value, code]: Result): void {
    const settle = this.waiting.get(id);
    this.waiting.delete(id);
    settle?.(succeeded ? { value } : errorShown(Number(code), typeof value === 'string' ? value : ''));
  }

  /** The object through which office.js reports. */
  readonly object: Remote = {
    kind: 'CustomFunctions',
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => this.announceReady(),
      _GetEnabledFeatures: () => [quickResults],
      SetInvocationArrayResults: (results) => (results as Result[]).forEach((result) => this.settle(result)),
    },
  };
}
