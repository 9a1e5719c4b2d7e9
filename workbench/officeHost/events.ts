import { ICommandService, type IRange, type Univer } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/preset-sheets-core';
import { formatArea, type Area } from '../address';
import type { Book } from '../grid/book';
import type { EventKind } from './remote';

const richApiEvent = 65536;
const eventType: Record<EventKind, number> = { changed: 10, selection: 14, activated: 11 };

/** What Excel calls it when cells are pushed about. */
const moves: Record<string, string> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

/** The rectangle around the cells a mutation has set. */
function touched(values: ISetRangeValuesMutationParams['cellValue']): Area | null {
  const rows = Object.entries(values ?? {}).filter(([, row]) => Object.keys(row ?? {}).length);
  if (!rows.length) return null;
  const lines = rows.map(([row]) => Number(row));
  const columns = rows.flatMap(([, row]) => Object.keys(row ?? {}).map(Number));
  return {
    startRow: Math.min(...lines),
    endRow: Math.max(...lines),
    startColumn: columns.reduce((a, b) => Math.min(a, b)),
    endColumn: columns.reduce((a, b) => Math.max(a, b)),
  };
}

/** Tells the pane of edits and selections, for the sheets it asked about. */
export class Events {
  private readonly watched = new Set<string>();
  private next = 1;
  private last = '';

  constructor(
    private readonly push: (entry: unknown[]) => void,
    private readonly keep: (sheetId: string, area: Area) => string,
  ) {}

  /** An empty sheet id stands for every sheet. */
  watch(kind: EventKind, sheetId: string): null {
    this.watched.add(`${kind} ${sheetId}`);
    return null;
  }

  follow(univer: Univer): void {
    univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted((command, options) => {
        if (options?.onlyLocal || !command.params) return;
        const { subUnitId, cellValue, range } = command.params as ISetRangeValuesMutationParams & { range?: IRange };
        const area = command.id === SetRangeValuesMutation.id ? touched(cellValue) : null;
        if (area) this.tell('changed', subUnitId, area);
        const moved = moves[command.id];
        if (moved && range) this.tell('changed', subUnitId, range, moved);
      });
  }

  /** The selection may have changed: the pane hears of it once. */
  selected(book: Book): void {
    const sheet = book.workbook.getActiveSheet();
    const range = sheet.getActiveRange()?.getRange();
    const now = range ? `${sheet.getSheetId()} ${formatArea(range)}` : '';
    if (!range || now === this.last) return;
    this.last = now;
    this.tell('selection', sheet.getSheetId(), range);
  }

  private tell(kind: EventKind, sheetId: string, area: Area, changeType = 'RangeEdited'): void {
    const targets = [
      { watched: sheetId, target: sheetId },
      { watched: '', target: 'Workbook' },
    ].filter(({ watched }) => this.watched.has(`${kind} ${watched}`));
    if (!targets.length) return;
    const detail = JSON.stringify({
      changeType,
      source: 'Local',
      triggerSource: 'Unknown',
      worksheetId: sheetId,
      address: formatArea(area),
      referenceId: this.keep(sheetId, area),
    });
    for (const { target } of targets) this.push([richApiEvent, eventType[kind], target, detail, this.next++]);
  }
}
