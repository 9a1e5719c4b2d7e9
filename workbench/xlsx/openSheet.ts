import type { Row, Worksheet } from '@cj-tech-master/excelts';
import { BooleanNumber, type ICellData, type IColumnData, type IRowData, type IWorksheetData } from '@univerjs/core';
import { mapArea, parseArea, type Area } from '../address';
import { reachOf } from './chartParts';
import { colorOf } from './colors';
import { openCell } from './openCell';
import { gridStyle } from './styles';

export interface OpenedSheet {
  data: Partial<IWorksheetData>;
  kept: number;
}

/** Some files format their columns down to the last of a million rows: a while below the last value is enough. */
function lastRow(sheet: Worksheet): number {
  let filled = 0;
  sheet.eachRow((_, number) => (filled = number));
  return Math.min(sheet.rowCount, filled + 200);
}

type Cells = Record<number, Record<number, ICellData>>;

function openCells(
  sheet: Worksheet,
  addIn: ReadonlySet<string>,
): { cells: Cells; merges: Map<string, Area>; kept: number } {
  const cells: Cells = {};
  const filled: Area[] = [];
  const merges = new Map<string, Area>();
  let kept = 0;
  const openRow = (row: Row, rowNumber: number): void => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const style = gridStyle(cell.style);
      const inMerge = cell.isMerged && cell.master !== cell;
      if (cell.isMerged) widen(merges, cell.master.address, rowNumber - 1, columnNumber - 1);
      const opened = inMerge ? { data: {} } : openCell(cell, addIn);
      if (opened.kept) kept++;
      const area = opened.fills ? parseArea(opened.fills) : null;
      if (area) filled.push(area);
      const data = style ? { ...opened.data, s: style } : opened.data;
      if (Object.keys(data).length) (cells[rowNumber - 1] ??= {})[columnNumber - 1] = data;
    });
  };
  for (let number = 1; number <= lastRow(sheet); number++) {
    const row = sheet.findRow(number);
    if (row) openRow(row, number);
  }
  filled.forEach((area) => emptied(cells, area));
  return { cells, merges, kept };
}

/** A merge is told by its cells: each names the first of them. */
function widen(merges: Map<string, Area>, master: string, row: number, column: number): void {
  const area = merges.get(master) ?? { startRow: row, startColumn: column, endRow: row, endColumn: column };
  area.endRow = Math.max(area.endRow, row);
  area.endColumn = Math.max(area.endColumn, column);
  merges.set(master, area);
}

/** Leaves the formula and makes room for what it spills. */
function emptied(cells: Cells, area: Area): void {
  mapArea(area, (row, column) => {
    const data = cells[row]?.[column];
    if (!data || (row === area.startRow && column === area.startColumn)) return;
    cells[row][column] = data.s ? { s: data.s } : {};
  });
}

function openColumns(sheet: Worksheet, count: number): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (let number = 1; number <= count; number++) {
    const { width, hidden } = sheet.getColumn(number);
    // A stored width counts characters of the default font, seven pixels each, and five pixels of margin.
    if (width) columns[number - 1] = { w: Math.round(width * 7 + 5) };
    if (hidden) columns[number - 1] = { ...columns[number - 1], hd: BooleanNumber.TRUE };
  }
  return columns;
}

function openRows(sheet: Worksheet): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  for (let number = 1; number <= lastRow(sheet); number++) {
    const { height, hidden } = sheet.findRow(number) ?? {};
    if (height) rows[number - 1] = { h: Math.round((height * 4) / 3), ia: BooleanNumber.FALSE };
    if (hidden) rows[number - 1] = { ...rows[number - 1], hd: BooleanNumber.TRUE };
  }
  return rows;
}

/** What Excel shows a cell in that says nothing else. */
const standardStyle = { ff: 'Calibri', fs: 11 };

export function openSheet(sheet: Worksheet, id: string, addIn: ReadonlySet<string>): OpenedSheet {
  const { cells, merges, kept } = openCells(sheet, addIn);
  const [view] = sheet.views ?? [];
  const reach = reachOf(sheet);
  const columns = Math.max(sheet.columnCount, reach.columns);
  const frozen = view?.state === 'frozen' ? { x: view.xSplit ?? 0, y: view.ySplit ?? 0 } : { x: 0, y: 0 };

  const data: Partial<IWorksheetData> = {
    id,
    name: sheet.name,
    cellData: cells,
    defaultStyle: standardStyle,
    mergeData: [...merges.values()],
    columnData: openColumns(sheet, columns),
    rowData: openRows(sheet),
    rowCount: Math.max(200, lastRow(sheet) + 100, reach.rows + 100),
    columnCount: Math.max(26, columns + 6),
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: colorOf(sheet.properties.tabColor) ?? '',
    freeze: { xSplit: frozen.x, ySplit: frozen.y, startColumn: frozen.x || -1, startRow: frozen.y || -1 },
  };
  return { data, kept };
}
