import type { Argument } from '../grid/arguments';
import type { Outcome } from '../grid/results';
import { BatchRun, type BatchHost } from './batch';
import { Calls } from './calls';
import {
  appContext,
  argumentsOf,
  envelope,
  tabExit,
  tabExitShift,
  type Batch,
  type BatchReply,
  type Request,
} from './protocol';
import type { Remote } from './remote';

type Run = (batch: Batch) => Promise<BatchReply>;

/** The page's half of office.js's conversation: to the pane, this is Excel. It begins before there is a workbook to speak of. */
export class Conversation {
  private readonly calls = new Calls((entry) => this.push(entry));
  private begin: (run: Run) => void = () => undefined;
  private left: (backwards: boolean) => void = () => undefined;
  private readonly serving = new Promise<Run>((resolve) => (this.begin = resolve));
  /** Batches answer in the order asked: a read must see the write before it. */
  private queue: Promise<unknown> = Promise.resolve();

  readonly functionsReady = this.calls.ready;

  constructor(private readonly frame: HTMLIFrameElement) {
    addEventListener('message', (event) => {
      if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
      const request = parsed(event.data);
      if (request) void this.answer(request);
    });
  }

  /** From here on the pane's reads and writes are carried out. */
  serve(run: Run): void {
    this.begin(run);
  }

  /** office.js takes the Tab key for itself, and leaves it to Excel to move the focus on from the pane's first and last control. */
  whenLeft(left: (backwards: boolean) => void): void {
    this.left = left;
  }

  call(name: string, values: Argument[], address: string): Promise<Outcome> {
    return this.calls.call(name, values, address);
  }

  /** Sends an event or a call to the pane. */
  push(entry: unknown[]): void {
    const data = { ArrayData: [entry] };
    this.post({ _messageType: 1, _actionName: 'richApiMessage', _correlationId: -1, _responseType: 1, _data: data });
  }

  private post(message: object): void {
    this.frame.contentWindow?.postMessage(envelope(message), location.origin);
  }

  private async answer(request: Request): Promise<void> {
    const reply = (data: unknown): void => {
      const { _actionName, _correlationId } = request;
      this.post({ _messageType: 1, _actionName, _correlationId, _responseType: 0, _data: data });
    };
    const payload = argumentsOf(request)[4];
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') reply(appContext());
    else if (request._actionName === 'executeMethod' && typeof payload === 'string') {
      const batch = JSON.parse(payload) as Batch;
      const result = await (isOfCalls(batch) ? this.runCalls(batch) : this.inTurn(batch));
      reply({ Error: 0, Data: [200, [], JSON.stringify(result)] });
    } else {
      const [, notice] = argumentsOf(request);
      if (notice === tabExit || notice === tabExitShift) this.left(notice === tabExitShift);
      reply({ Error: 0 });
    }
  }

  private runCalls(batch: Batch): Promise<BatchReply> {
    const container: Remote = { kind: 'CustomFunctionsContainer', links: { CustomFunctions: () => this.calls.object } };
    return new BatchRun(withoutWorkbook, batch, { Workbook: container, CustomFunctions: this.calls.object }).run();
  }

  private inTurn(batch: Batch): Promise<BatchReply> {
    const result = this.queue.then(async () => (await this.serving)(batch));
    this.queue = result.catch(() => undefined);
    return result;
  }
}

/** Results of functions must not queue behind a batch that waits for the calculation they are part of. */
const isOfCalls = (batch: Batch): boolean =>
  Object.values(batch.ObjectPaths).some((path) => /CustomFunctions/.test(path.Name ?? ''));

const withoutWorkbook: BatchHost = {
  keep: () => '',
  kept: () => null,
  settled: () => Promise.resolve(),
  undoStep: () => ({ dispose: () => undefined }),
};

function parsed(data: unknown): Request | null {
  try {
    return JSON.parse(String(data)) as Request;
  } catch {
    return null;
  }
}
