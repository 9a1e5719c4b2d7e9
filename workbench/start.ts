import type { AddIn } from './addIn';
import { formatArea, quotedSheet } from './address';
import { Book } from './grid/book';
import { Calculation } from './grid/calculation';
import type { Place } from './grid/sheetFunction';
import { followCells } from './grid/charts/sources';
import { showCharts } from './grid/charts/show';
import { createGrid } from './grid/univer';
import { whenCellsMove, whenSelected } from './grid/watch';
import type { Page } from './page';
import { goRoundWithF6 } from './regions';
import { Sentences } from './sentences';
import { Session } from './session';

export async function startSession(page: Page, addIn: AddIn): Promise<Session> {
  const [functions, host] = [await addIn.functions, await addIn.host()];
  const addressOf = ({ sheetId, row, column }: Place): string => {
    const sheet = book.workbook.getSheetBySheetId(sheetId);
    const cell = formatArea({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    return `${quotedSheet(sheet?.getSheetName() ?? '')}!${cell}`;
  };
  const sentences = new Sentences(({ sheetId, row, column }) => {
    const sheet = book.workbook.getSheetBySheetId(sheetId);
    return sheet ? book.formula(sheet, row, column) : '';
  });
  const dispatcher = host.dispatcher(() => book, addressOf);
  const grid = createGrid(page.grid, functions, dispatcher, sentences.note);
  const book = new Book(grid.univer, grid.api);
  showCharts(grid, book);
  const calculation = new Calculation(grid.univer, grid.api, () => sentences.nextCalculation());
  const names = new Set(functions.map(({ id }) => id.toUpperCase()));
  const regions = goRoundWithF6(page.actions, page.grid, page.pane);
  const session: Session = new Session(page, grid, names, book, calculation, sentences, {
    begun: () => {
      followCells(grid.univer, book);
      calculation.whenApplied(() => session.tell());
    },
    opened: () => joined.opened(),
  });
  await addIn.registered;
  const take = page.serve({
    sample: () => void session.wish(() => session.openSample()),
    open: (file) => void session.wish(() => session.open(file)),
    save: () => void session.wish(() => session.download()),
  });
  const shown = ({ contentWindow }: HTMLIFrameElement): void => {
    take(contentWindow);
    regions.follow(contentWindow);
  };
  const joined = host.join({ univer: grid.univer, book, calculation, shown, left: regions.leave });
  whenCellsMove(grid.univer, (sheetId) => session.moved(sheetId));
  whenSelected(grid.univer, () => {
    session.tell();
    joined.selected();
  });
  return session;
}
