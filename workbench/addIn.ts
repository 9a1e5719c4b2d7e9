import type { Univer } from '@univerjs/core';
import type { SheetFunction } from './functionList';
import type { Book } from './grid/book';
import type { Calculation } from './grid/calculation';
import type { Dispatcher, Place } from './grid/sheetFunction';

/** The add-in as one of the two spreadsheets runs it. It loads while the grid's code, by far the largest part, is on its way. */
export interface AddIn {
  functions: Promise<SheetFunction[]>;
  /** Resolves when formulas can be calculated: an earlier calculation would fill the sheet with #NAME?. */
  registered: Promise<void>;
  /** Comes with the grid's code. */
  host(): Promise<AddInHost>;
}

/** The spreadsheet that the add-in believes to be in. */
export interface AddInHost {
  dispatcher(book: () => Book, address: (place: Place) => string): Dispatcher;
  join(parts: Parts): Joined;
}

export interface Parts {
  univer: Univer;
  book: Book;
  calculation: Calculation;
  /** To be told of every frame in which the add-in shows itself. */
  shown(frame: HTMLIFrameElement): void;
  /** To be told when the Tab key is to lead out of that frame. */
  left(backwards: boolean): void;
}

/** What the host wants to hear of. */
export interface Joined {
  opened(): void;
  selected(): void;
}
