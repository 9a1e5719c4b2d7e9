import { ICommandService, type Univer } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';

const moving = [InsertRowMutation, InsertColMutation, RemoveRowMutation, RemoveColMutation].map(({ id }) => id);
moving.push(MoveRowsMutation.id, MoveColsMutation.id, ReorderRangeMutation.id);

/** Tells when cells change their places: whatever is kept by place is then out of date. */
export function whenCellsMove(univer: Univer, tell: (sheetId: string) => void): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    if (moving.includes(id)) tell((params as { subUnitId: string }).subUnitId);
  });
}

const selecting = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];

/** Tells of every new selection, by mouse, keyboard or program, and of a turn to another sheet. */
export function whenSelected(univer: Univer, tell: () => void): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id }) => {
    if (selecting.includes(id)) tell();
  });
}
