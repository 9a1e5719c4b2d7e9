import { IUndoRedoService, type IDisposable, type IUndoRedoItem, type Univer } from '@univerjs/core';

/**
 * Until it is disposed, everything done becomes one step of undo. Univer joins what undoes the parts in the order in which
 * they were done: it would take away a new sheet before what was written on it, and stop there.
 */
export function undoStep(univer: Univer, workbookId: string): IDisposable {
  const service = univer.__getInjector().get(IUndoRedoService);
  return Object.assign(service, { _tryBatchingElements: join }).__tempBatchingUndoRedo(workbookId);
}

function join(step: IUndoRedoItem, next: IUndoRedoItem): void {
  step.redoMutations = [...step.redoMutations, ...next.redoMutations];
  step.undoMutations = [...next.undoMutations, ...step.undoMutations];
}
