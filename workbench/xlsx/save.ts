import { Workbook, type CellErrorValue, type CellValueInput, type Worksheet } from '@cj-tech-master/excelts';
import { BooleanNumber, type ICellData } from '@univerjs/core';
import { formatArea, mapArea, type Area } from '../address';
import { CellError, type Cell } from '../cell';
import type { Book, GridSheet } from '../grid/book';
import { tablesOf } from '../grid/tables';
import { carryInto, type Carried } from './carried';
import { storedColor } from './colors';
import { mayReturnArray, storedFormula } from './formulaText';
import { saveCharts } from './saveCharts';
import { saveNames, saveTable } from './saveNamed';
import type { Kept } from './openCell';
import { storedStyle } from './styles';

type Result = string | number | boolean | CellErrorValue | undefined;

const stored = (cell: Cell): Result =>
  cell instanceof CellError ? ({ error: cell.code } as CellErrorValue) : (cell ?? undefined);

/** A formula as Excel stores it, with its last value, so that the file reads well where the add-in is missing. */
function storedEntry(book: Book, sheet: GridSheet, place: Area, addIn: ReadonlySet<string>): CellValueInput {
  const { startRow: row, startColumn: column } = place;
  const formula = book.formula(sheet, row, column);
  const result = stored(book.cell(sheet, row, column));
  if (!formula) return result ?? null;
  const spill = book.spill(sheet, row, column);
  const text = storedFormula(formula, addIn);
  if (!spill && !mayReturnArray(formula, addIn)) return { formula: text, result };
  return { formula: text, result, shareType: 'array', ref: formatArea(spill ?? place), isDynamicArray: true };
}

function keptEntry(data: ICellData, cell: Cell): CellValueInput | undefined {
  const kept = (data.custom as { kept?: Kept } | null | undefined)?.kept;
  if (!kept) return undefined;
  const result = stored(cell);
  const same = kept.value === (cell instanceof CellError ? cell.code : cell);
  return same ? { formula: kept.formula, result } : undefined;
}

function saveCells(book: Book, sheet: GridSheet, into: Worksheet, addIn: ReadonlySet<string>): void {
  const save = (row: number, column: number): void => {
    const data = sheet.getSheet().getCellRaw(row, column);
    const place = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const cell = into.getCell(row + 1, column + 1);
    const style = book.style(sheet, row, column);
    if (Object.keys(style).length) cell.style = storedStyle(style);
    const kept = data && keptEntry(data, book.cell(sheet, row, column));
    const value = kept ?? storedEntry(book, sheet, place, addIn);
    if (value !== null) cell.value = value;
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column) => save(row, column));
  // Spilled cells stand beside the sheet in the grid, and as plain values in a file.
  for (const area of book.spills(sheet)) {
    mapArea(area, (row, column) => save(row, column));
  }
}

function saveShape(sheet: GridSheet, into: Worksheet): void {
  const { columnData, rowData, mergeData, freeze, showGridlines, tabColor } = sheet.getSheet().getConfig();
  for (const [index, column] of Object.entries(columnData)) {
    if (column?.w) into.getColumn(Number(index) + 1).width = Math.round(((column.w - 5) / 7) * 100) / 100;
    if (column?.hd) into.getColumn(Number(index) + 1).hidden = true;
  }
  for (const [index, row] of Object.entries(rowData)) {
    if (row?.h && row.ia === BooleanNumber.FALSE) into.getRow(Number(index) + 1).height = row.h * 0.75;
    if (row?.hd) into.getRow(Number(index) + 1).hidden = true;
  }
  for (const area of mergeData) into.mergeCellsWithoutStyle(formatArea(area));
  const lines = { showGridLines: showGridlines !== BooleanNumber.FALSE };
  const { xSplit, ySplit } = freeze;
  into.views = xSplit || ySplit ? [{ ...lines, state: 'frozen', xSplit, ySplit }] : [{ ...lines, state: 'normal' }];
  const color = tabColor ? storedColor(tabColor) : undefined;
  if (color) into.properties.tabColor = color;
}

/** The open workbook as an .xlsx file. */
export async function saveXlsx(book: Book, carried: Carried, addIn: ReadonlySet<string>): Promise<ArrayBuffer> {
  const workbook = new Workbook();
  workbook.creator = 'Plumbline workbench';
  const sheets = book.workbook.getSheets();
  const active = sheets.findIndex((sheet) => sheet.getSheetId() === book.workbook.getActiveSheet().getSheetId());
  for (const sheet of sheets) {
    const into = workbook.addWorksheet(sheet.getSheetName(), { state: sheet.isSheetHidden() ? 'hidden' : 'visible' });
    const own = tablesOf(book).filter((table) => table.sheet.getSheetId() === sheet.getSheetId());
    own.forEach((table) => saveTable(book, table, into, addIn));
    saveCells(book, sheet, into, addIn);
    saveShape(sheet, into);
    carryInto(into, carried.get(sheet.getSheetId()));
  }
  sheets.forEach((sheet, index) => saveCharts(book, sheet, workbook.worksheets[index]));
  saveNames(book, workbook, addIn);
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: Math.max(0, active), visibility: 'visible' },
  ];
  const bytes = await workbook.xlsx.writeBuffer();
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
