import { columnsOf, formatArea, mapArea, quotedSheet, rowsOf, sheetSize, type Area } from '../../address';
import { CellError, readable } from '../../cell';
import type { Block } from '../../grid/book';
import type { Entry } from '../../grid/entry';
import { clear, select, setNumberFormats } from '../../grid/looks';
import { usedArea } from '../../grid/usedArea';
import { invalid, type Host, type Property, type Remote } from '../remote';
import { formatObject } from './format';
import { worksheetObject } from './worksheet';

/** Excel answers an area outside the sheet with an error; office.js counts on it. */
function within(area: Area): Area {
  const { startRow, startColumn, endRow, endColumn } = area;
  const outside = startRow < 0 || startColumn < 0 || endRow >= sheetSize.rows || endColumn >= sheetSize.columns;
  if (outside || endRow < startRow || endColumn < startColumn) throw invalid('The range lies outside the sheet.');
  return area;
}

function contents(host: Host, block: Block): Record<string, Property> {
  const { book } = host;
  const { sheet, area } = block;
  const formulaOrValue = (row: number, column: number): unknown =>
    book.formula(sheet, row, column) || readable(book.cell(sheet, row, column));
  const enter = (value: unknown): void => book.enter(block, value as Entry | Entry[][]);
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

function neighbours(host: Host, { sheet, area }: Block): Remote['links'] {
  const to = (changed: Partial<Area>): Remote => rangeObject(host, { sheet, area: { ...area, ...changed } });
  const used = (): Remote | null => {
    const all = usedArea(host.book, sheet);
    if (!all) return null;
    const part = {
      startRow: Math.max(all.startRow, area.startRow),
      startColumn: Math.max(all.startColumn, area.startColumn),
      endRow: Math.min(all.endRow, area.endRow),
      endColumn: Math.min(all.endColumn, area.endColumn),
    };
    return part.startRow > part.endRow || part.startColumn > part.endColumn ? null : to(part);
  };
  const oneRow = (row: number): Remote => to({ startRow: row, endRow: row });
  const oneColumn = (column: number): Remote => to({ startColumn: column, endColumn: column });
  const cellAt = (row: number, column: number): Remote =>
    to({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  return {
    GetCell: (row, column) => cellAt(area.startRow + Number(row), area.startColumn + Number(column)),
    GetRow: (row) => oneRow(area.startRow + Number(row)),
    GetColumn: (column) => oneColumn(area.startColumn + Number(column)),
    GetLastRow: () => oneRow(area.endRow),
    GetLastColumn: () => oneColumn(area.endColumn),
    GetLastCell: () => cellAt(area.endRow, area.endColumn),
    GetEntireColumn: () => to({ startRow: 0, endRow: sheetSize.rows - 1 }),
    GetEntireRow: () => to({ startColumn: 0, endColumn: sheetSize.columns - 1 }),
    GetUsedRange: () => used() ?? cellAt(area.startRow, area.startColumn),
    GetUsedRangeOrNullObject: used,
    GetResizedRange: (rows, columns) =>
      to({ endRow: area.endRow + Number(rows), endColumn: area.endColumn + Number(columns) }),
    GetAbsoluteResizedRange: (rows, columns) =>
      to({ endRow: area.startRow + Number(rows) - 1, endColumn: area.startColumn + Number(columns) - 1 }),
    GetOffsetRange: (rows, columns) =>
      to({
        startRow: area.startRow + Number(rows),
        endRow: area.endRow + Number(rows),
        startColumn: area.startColumn + Number(columns),
        endColumn: area.endColumn + Number(columns),
      }),
    GetSpillingToRangeOrNullObject: () => {
      const spill = host.book.spill(sheet, area.startRow, area.startColumn);
      return spill && to(spill);
    },
  };
}

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
  return {
    kind: 'Range',
    block,
    properties: { ...contents(host, block), ...shape(block) },
    links: {
      ...neighbours(host, block),
      Insert: () => {
        shift(block, 'insert');
        return rangeObject(host, block);
      },
      Worksheet: () => worksheetObject(host, block.sheet),
      Format: () => formatObject(host, block),
    },
    methods: {
      Select: () => select(book, block),
      Clear: (applyTo) => clear(book, block, String(applyTo ?? 'All')),
      Delete: () => shift(block, 'delete'),
      Merge: () => void book.range(block).merge(),
      Unmerge: () => void book.range(block).breakApart(),
      _ValidateArraySize: () => null,
    },
  };
}
