import { mapArea } from './address';
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
}

interface Parts {
  book: Book;
  calculation: Calculation;
  sentences: Sentences;
}

export type Cells = Pick<Workbench, 'read' | 'write' | 'formula' | 'select' | 'sentence' | 'calculated' | 'sheetNames'>;

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
});
