import { formatArea, quotedSheet } from './address';
import { cellsApi } from './api';
import { CellError } from './cell';
import type { Book } from './grid/book';
import type { Calculation } from './grid/calculation';
import { announceTables } from './grid/tables';
import { showWorkbook, type Grid } from './grid/univer';
import { download, type Chosen, type Page } from './page';
import type { Sentences } from './sentences';
import type { Carried } from './xlsx/carried';
import { openXlsx } from './xlsx/open';
import { saveXlsx } from './xlsx/save';

const samplePath = 'samples/go-to-market-plan.xlsx';
const hint = 'Select a cell that shows an error to read why. F6 goes to the buttons, the grid and the pane in turn.';

/** One visit to the page: the grid, the pane beside it, and the workbook open in both. */
export class Session {
  readonly cells = cellsApi(this);
  private remark = '';
  private carried: Carried = new Map();
  private fileName = '';

  constructor(
    private readonly page: Page,
    private readonly grid: Grid,
    private readonly addIn: ReadonlySet<string>,
    readonly book: Book,
    readonly calculation: Calculation,
    readonly sentences: Sentences,
    private readonly hear: {
      /** What can only be set going with the first workbook. */
      begun(): void;
      opened(): void;
    },
  ) {}

  async openSample(): Promise<void> {
    const answer = await fetch(samplePath);
    if (!answer.ok) throw new Error(`The sample plan is missing (${samplePath}).`);
    const name = samplePath.slice(samplePath.lastIndexOf('/') + 1);
    await this.open({ name, bytes: await answer.arrayBuffer() });
  }

  /** A file that can't be read leaves the open workbook as it is. */
  async open({ name, bytes }: Chosen): Promise<void> {
    this.page.busy(`Opening ${name}…`);
    try {
      const { data, remark, carried } = await openXlsx(bytes, name, this.addIn);
      this.sentences.clear();
      this.book.protectedSheets.clear();
      showWorkbook(this.grid, data);
      announceTables(this.book);
      if (!this.fileName) this.hear.begun();
      this.hear.opened();
      [this.remark, this.fileName, this.carried] = [remark, name, carried];
      await this.calculation.settled();
      this.tell();
    } finally {
      this.page.idle();
    }
  }

  save(): Promise<ArrayBuffer> {
    return saveXlsx(this.book, this.carried, this.addIn);
  }

  /** Cells of a sheet have changed places. */
  moved(sheetId: string): void {
    this.carried.delete(sheetId);
    this.sentences.clear();
    // The move's own consequences, tables that grow among them, come right after it.
    queueMicrotask(() => {
      announceTables(this.book);
      this.calculation.again();
    });
  }

  /** What the buttons and a dropped file ask for: here a failure becomes a sentence. */
  async wish(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (reason) {
      this.page.say(reason instanceof Error ? reason.message : String(reason), '', true);
    }
  }

  async download(): Promise<void> {
    download(await this.save(), this.fileName);
  }

  /** The message line: the selected cell's sentence, else what there is to say of the file. */
  tell(): void {
    if (!this.book.isOpen) return;
    const sheet = this.book.workbook.getActiveSheet();
    const range = sheet.getActiveRange()?.getRange();
    if (!range) return;
    const { startRow: row, startColumn: column } = range;
    const shown = this.book.cell(sheet, row, column);
    const place = { sheetId: sheet.getSheetId(), row, column };
    const sentence = shown instanceof CellError ? this.sentences.at(place, shown.code) : '';
    const cell = formatArea({ startRow: row, startColumn: column, endRow: row, endColumn: column });
    if (!sentence || !(shown instanceof CellError)) return this.page.say(this.remark || hint);
    this.page.say(sentence, `${quotedSheet(sheet.getSheetName())}!${cell} ${shown.code}`, true);
  }
}
