import { columnsOf, mapArea, quotedSheet, rowsOf } from './address';
import { CellError, readable } from './cell';
import type { Book } from './grid/book';
import type { Calculation } from './grid/calculation';
import type { Entry } from './grid/entry';
import { select } from './grid/looks';
import type { Sentences } from './sentences';

type Readable = string | number | boolean;

/** What the page offers to tests, and to anyone at the console, as `window.workbench`. */
export interface Workbench {
  /** Resolves when the sample is open and its scores are calculated. */
  ready: Promise<void>;
  /** The spreadsheet that the page stands in for. */
  host: 'excel' | 'sheets';
  /** How formulas reach the functions: "direct", or "office" through office.js's own dispatcher. */
  mode: 'direct' | 'office';
  /** Exact values: one for a cell, rows of them for a range. A blank is "", an error its code. */
  read(address: string): Readable | Readable[][];
  /** Resolves when everything that depends on the cells is calculated anew. */
  write(address: string, entry: Entry | Entry[][]): Promise<void>;
  /** The formula of a cell, "" where there is none. */
  formula(address: string): string;
  select(address: string): void;
  /** Why the cell shows an error, "" where nothing was said. */
  sentence(address: string): string;
  /** Resolves when nothing is left to calculate. */
  calculated(): Promise<void>;
  open(file: ArrayBuffer, name?: string): Promise<void>;
  save(): Promise<ArrayBuffer>;
  sheetNames(): string[];
  /** Takes back the last step, as Ctrl+Z in the grid does. */
  undo(): Promise<void>;
  /** Protects a sheet against the pane's edits, or unprotects it. */
  protect(sheet: string, on?: boolean): void;
  /** Hides all rows of a range. */
  hideRows(address: string): void;
  /** Hides all columns of a range. */
  hideColumns(address: string): void;
  merge(address: string): void;
}

interface Parts {
  book: Book;
  calculation: Calculation;
  sentences: Sentences;
}

export type Cells = Omit<Workbench, 'ready' | 'host' | 'mode' | 'open' | 'save'>;

export const cellsApi = (parts: Parts): Cells => ({
  read(address) {
    const { book } = parts;
    const { sheet, area } = book.block(address);
    const rows = mapArea(book.clipped({ sheet, area }), (row, column) => readable(book.cell(sheet, row, column)));
    const single = area.startRow === area.endRow && area.startColumn === area.endColumn;
    return single ? rows[0][0] : rows;
  },
  async write(address, entry) {
    const { book, calculation } = parts;
    book.enter(book.block(address), entry);
    await calculation.settled();
  },
  formula(address) {
    const { book } = parts;
    const { sheet, area } = book.block(address);
    return book.formula(sheet, area.startRow, area.startColumn);
  },
  select(address) {
    const { book } = parts;
    select(book, book.block(address));
  },
  sentence(address) {
    const { book, sentences } = parts;
    const { sheet, area } = book.block(address);
    const { startRow: row, startColumn: column } = area;
    const shown = book.cell(sheet, row, column);
    if (!(shown instanceof CellError)) return '';
    return sentences.at({ sheetId: sheet.getSheetId(), row, column }, shown.code);
  },
  calculated: () => parts.calculation.settled(),
  sheetNames: () => parts.book.workbook.getSheets().map((sheet) => sheet.getSheetName()),
  async undo() {
    parts.book.workbook.undo();
    await parts.calculation.settled();
  },
  protect(name, on = true) {
    const { protectedSheets } = parts.book;
    const id = parts.book.block(`${quotedSheet(name)}!A1`).sheet.getSheetId();
    if (on) protectedSheets.add(id);
    else protectedSheets.delete(id);
  },
  hideRows(address) {
    const { sheet, area } = parts.book.block(address);
    sheet.hideRows(area.startRow, rowsOf(area));
  },
  hideColumns(address) {
    const { sheet, area } = parts.book.block(address);
    sheet.hideColumns(area.startColumn, columnsOf(area));
  },
  merge(address) {
    const { book } = parts;
    book.range(book.block(address)).merge();
  },
});
