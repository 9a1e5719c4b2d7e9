import { columnsOf, formatArea, mapArea, quotedSheet, rowsOf, sheetSize, type Area } from '../../address';
import { CellError, readable } from '../../cell';
import type { Block, Book } from '../../grid/book';
import type { Entry } from '../../grid/entry';
import { clear, select, setNumberFormats } from '../../grid/looks';
import { denied, invalid, type Host, type Property, type Remote } from '../remote';
import { typed } from '../typed';
import { formatObject } from './format';
import { neighbours } from './neighbours';
import { worksheetObject } from './worksheet';

/** Excel answers an area outside the sheet with an error; office.js counts on it. */
function within(area: Area): Area {
  const { startRow, startColumn, endRow, endColumn } = area;
  const outside = startRow < 0 || startColumn < 0 || endRow >= sheetSize.rows || endColumn >= sheetSize.columns;
  if (outside || endRow < startRow || endColumn < startColumn) throw invalid('The range lies outside the sheet.');
  return area;
}

/** Every write into the cells of a protected sheet is refused. */
function unprotected(book: Book, { sheet }: Block): void {
  if (book.protectedSheets.has(sheet.getSheetId())) throw denied(sheet.getSheetName());
}

/** What holds from the first to the last; null where it holds for some only. */
function uniform(first: number, last: number, holds: (index: number) => boolean): boolean | null {
  const all = holds(first);
  for (let index = first + 1; index <= last; index++) if (holds(index) !== all) return null;
  return all;
}

function contents(host: Host, block: Block): Record<string, Property> {
  const { book } = host;
  const { sheet, area } = block;
  const formulaOrValue = (row: number, column: number): unknown =>
    book.formula(sheet, row, column) || readable(book.cell(sheet, row, column));
  const enter = (value: unknown): void => {
    unprotected(book, block);
    book.enter(block, Array.isArray(value) ? (value as Entry[][]).map((row) => row.map(typed)) : typed(value as Entry));
  };
  const kindOf = (row: number, column: number): string => {
    const cell = book.cell(sheet, row, column);
    if (cell === null) return 'Empty';
    if (cell instanceof CellError) return 'Error';
    return { number: 'Double', string: 'String', boolean: 'Boolean' }[typeof cell as 'number'];
  };
  return {
    Values: { get: () => book.cells(block).map((row) => row.map(readable)), set: enter },
    Formulas: { get: () => mapArea(area, formulaOrValue), set: enter },
    FormulasLocal: { get: () => mapArea(area, formulaOrValue), set: enter },
    Text: { get: () => book.range(block).getDisplayValues() },
    ValueTypes: { get: () => mapArea(area, kindOf) },
    NumberFormat: {
      get: () => mapArea(area, (row, column) => book.style(sheet, row, column).n?.pattern ?? 'General'),
      set: (value) => setNumberFormats(book, block, value as string | string[][]),
    },
    RowHidden: {
      get: () => uniform(area.startRow, area.endRow, (row) => !sheet.getSheet().getRowVisible(row)),
      set: (hidden) =>
        void (hidden ? sheet.hideRows(area.startRow, rowsOf(area)) : sheet.showRows(area.startRow, rowsOf(area))),
    },
    ColumnHidden: {
      get: () => uniform(area.startColumn, area.endColumn, (column) => !sheet.getSheet().getColVisible(column)),
      set: (hidden) =>
        void (hidden
          ? sheet.hideColumns(area.startColumn, columnsOf(area))
          : sheet.showColumns(area.startColumn, columnsOf(area))),
    },
  };
}

const shape = ({ sheet, area }: Block): Record<string, Property> => ({
  Address: { get: () => `${quotedSheet(sheet.getSheetName())}!${formatArea(area)}` },
  RowCount: { get: () => rowsOf(area) },
  ColumnCount: { get: () => columnsOf(area) },
  CellCount: { get: () => rowsOf(area) * columnsOf(area) },
  RowIndex: { get: () => area.startRow },
  ColumnIndex: { get: () => area.startColumn },
});

/** Whole rows and columns only: cells in the midst of a sheet are never pushed about by the pane. */
function shift({ sheet, area }: Block, what: 'insert' | 'delete'): void {
  const wholeRows = area.startColumn === 0 && area.endColumn === sheetSize.columns - 1;
  const wholeColumns = area.startRow === 0 && area.endRow === sheetSize.rows - 1;
  if (wholeRows && what === 'insert') sheet.insertRowsBefore(area.startRow, rowsOf(area));
  else if (wholeRows) sheet.deleteRows(area.startRow, rowsOf(area));
  else if (wholeColumns && what === 'insert') sheet.insertColumnsBefore(area.startColumn, columnsOf(area));
  else if (wholeColumns) sheet.deleteColumns(area.startColumn, columnsOf(area));
  else
    throw invalid(`Only whole rows and columns can be ${what === 'insert' ? 'inserted' : 'deleted'} in the workbench.`);
}

export function rangeObject(host: Host, asked: Block): Remote {
  const block = { sheet: asked.sheet, area: within(asked.area) };
  const { book } = host;
  const edit = (work: () => unknown): void => {
    unprotected(book, block);
    work();
  };
  return {
    kind: 'Range',
    block,
    properties: { ...contents(host, block), ...shape(block) },
    links: {
      ...neighbours(host, block),
      Insert: () => {
        edit(() => shift(block, 'insert'));
        return rangeObject(host, block);
      },
      Worksheet: () => worksheetObject(host, block.sheet),
      Format: () => formatObject(host, block),
    },
    methods: {
      Select: () => select(book, block),
      Clear: (applyTo) => edit(() => clear(book, block, String(applyTo ?? 'All'))),
      Delete: () => edit(() => shift(block, 'delete')),
      Merge: (across) => edit(() => (across ? book.range(block).mergeAcross() : book.range(block).merge())),
      Unmerge: () => edit(() => book.range(block).breakApart()),
      _ValidateArraySize: () => null,
    },
  };
}
