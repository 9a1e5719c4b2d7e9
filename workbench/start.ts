import { formatArea, quotedSheet } from './address';
import type { SheetFunction } from './functionList';
import { Book } from './grid/book';
import { Calculation } from './grid/calculation';
import type { Dispatcher, Place } from './grid/sheetFunction';
import { createGrid } from './grid/univer';
import { whenCellsMove, whenSelected } from './grid/watch';
import type { Conversation } from './officeHost/conversation';
import { ExcelModel } from './officeHost/model';
import type { Page } from './page';
import { callDirectly } from './pane';
import { goRoundWithF6 } from './regions';
import { Sentences } from './sentences';
import { Session } from './session';

export type Mode = 'direct' | 'office';

/** What is under way before the grid's code has arrived. */
export interface Beginning {
  page: Page;
  frame: HTMLIFrameElement;
  conversation: Conversation;
  mode: Mode;
  functions: Promise<SheetFunction[]>;
  /** Resolves when the pane's formulas can be called. */
  registered: Promise<void>;
}

function dispatcherTo({ frame, conversation, mode }: Beginning, address: (place: Place) => string): Dispatcher {
  if (mode === 'office') {
    return { asynchronous: true, call: (id, values, place) => conversation.call(id, values, address(place)) };
  }
  return { asynchronous: false, call: (id, values, place) => callDirectly(frame, id, values, address(place)) };
}

export async function startSession(beginning: Beginning): Promise<Session> {
  const { page, conversation } = beginning;
  const functions = await beginning.functions;
  const addressOf = ({ sheetId, row, column }: Place): string => {
    const sheet = book.workbook.getSheetBySheetId(sheetId);
    const cell = formatArea({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    return `${quotedSheet(sheet?.getSheetName() ?? '')}!${cell}`;
  };
  const sentences = new Sentences(({ sheetId, row, column }) => {
    const sheet = book.workbook.getSheetBySheetId(sheetId);
    return sheet ? book.formula(sheet, row, column) : '';
  });
  const grid = createGrid(page.grid, functions, dispatcherTo(beginning, addressOf), sentences.note);
  const book = new Book(grid.univer, grid.api);
  const calculation = new Calculation(grid.univer, grid.api, () => sentences.nextCalculation());
  const model = new ExcelModel(grid.univer, book, calculation, (entry) => conversation.push(entry));
  const addIn = new Set(functions.map(({ id }) => id.toUpperCase()));
  const session: Session = new Session(page, grid, addIn, book, calculation, sentences, () => {
    calculation.whenApplied(() => session.tell());
    conversation.serve((batch) => model.run(batch));
  });
  whenCellsMove(grid.univer, (sheetId) => session.moved(sheetId));
  whenSelected(grid.univer, () => {
    session.tell();
    model.selected();
  });
  await beginning.registered;
  page.serve(
    {
      sample: () => void session.wish(() => session.openSample()),
      open: (file) => void session.wish(() => session.open(file)),
      save: () => void session.wish(() => session.download()),
    },
    beginning.frame.contentWindow,
  );
  goRoundWithF6(page.actions, page.grid, beginning.frame);
  return session;
}
