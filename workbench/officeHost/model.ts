import type { Univer } from '@univerjs/core';
import type { Area } from '../address';
import type { Book } from '../grid/book';
import type { Calculation } from '../grid/calculation';
import { undoStep } from '../grid/undo';
import { BatchRun } from './batch';
import { Events } from './events';
import { rangeObject } from './objects/range';
import { workbookObject } from './objects/workbook';
import type { Batch, BatchReply } from './protocol';
import type { Host, Remote } from './remote';

/** office.js reports through it that ribbon commands could be handled; the page has no ribbon. */
const startUp: Remote = { kind: 'AddinInternalService', methods: { NotifyActionHandlerReady: () => null } };

/** Excel's object model over the grid's workbook. */
export class ExcelModel {
  private readonly references = new Map<string, Remote>();
  private nextReference = 1;
  private readonly events: Events;
  private readonly host: Host;
  private readonly roots: Record<string, Remote>;

  constructor(
    univer: Univer,
    private readonly book: Book,
    calculation: Calculation,
    push: (entry: unknown[]) => void,
  ) {
    this.events = new Events(push, (sheetId, area) => this.keepArea(sheetId, area));
    this.events.follow(univer);
    this.host = {
      book,
      calculation,
      events: this.events,
      keep: (remote) => this.keep(remote),
      kept: (id) => this.references.get(id) ?? null,
      forget: (id) => void this.references.delete(id),
      settled: () => calculation.settled(),
      undoStep: () => undoStep(univer, book.workbook.getId()),
    };
    this.roots = { Workbook: workbookObject(this.host), AddinInternalService: startUp };
  }

  run(batch: Batch): Promise<BatchReply> {
    return new BatchRun(this.host, batch, this.roots).run();
  }

  selected(): void {
    if (this.book.isOpen) this.events.selected(this.book);
  }

  private keep(remote: Remote): string {
    const id = `reference${this.nextReference++}`;
    this.references.set(id, remote);
    return id;
  }

  private keepArea(sheetId: string, area: Area): string {
    const sheet = this.book.workbook.getSheetBySheetId(sheetId);
    return sheet ? this.keep(rangeObject(this.host, { sheet, area })) : '';
  }
}
