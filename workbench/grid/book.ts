import type {
  DependencyIdentifier,
  ICellData,
  IObjectMatrixPrimitiveType,
  IRange,
  IStyleData,
  Nullable,
  Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { columnsOf, mapArea, parseArea, rowsOf, splitAddress, type Area } from '../address';
import type { Cell } from '../cell';
import { entered, type Entry } from './entry';
import { cellOf } from './values';

export type GridWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
export type GridSheet = ReturnType<GridWorkbook['getActiveSheet']>;

/** Cells of one sheet. */
export interface Block {
  sheet: GridSheet;
  area: Area;
}

/** The open workbook, read exactly: Univer's facade gives formatted text or drops spilled cells. */
export class Book {
  private readonly formulas: FormulaDataModel;

  /** Sheets that take no edit from the pane, by id. The grid itself stays open, for want of a password to ask for. */
  readonly protectedSheets = new Set<string>();

  constructor(
    private readonly univer: Univer,
    private readonly api: FUniver,
  ) {
    this.formulas = univer.__getInjector().get(FormulaDataModel);
  }

  get workbook(): GridWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new Error('No workbook is open yet.');
    return workbook;
  }

  /** False for the moment between two workbooks. */
  get isOpen(): boolean {
    return this.api.getActiveWorkbook() !== null;
  }

  /** One of the grid's own services; some are there only when a workbook is open. */
  service<T>(id: DependencyIdentifier<T>): T {
    return this.univer.__getInjector().get(id);
  }

  command(id: string, params: object): void {
    this.api.syncExecuteCommand(id, params);
  }

  sheetNamed(name: string): GridSheet | null {
    const wanted = name.toLowerCase();
    return this.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === wanted) ?? null;
  }

  /** "Budget!B2:C9", or cells of the active sheet. */
  block(address: string): Block {
    const { sheet: name, cells } = splitAddress(address);
    const sheet = name === null ? this.workbook.getActiveSheet() : this.sheetNamed(name);
    if (!sheet) throw new Error(`There is no sheet named ${name}.`);
    const area = parseArea(cells);
    if (!area) throw new Error(`${address} is not an address of cells.`);
    return { sheet, area };
  }

  private dataAt(sheet: GridSheet, row: number, column: number): Nullable<ICellData> {
    return sheet.getSheet().getCellRaw(row, column);
  }

  /** A spilled cell holds nothing itself: its value is kept beside the sheet, by the formula that fills it. */
  private spilledAt(sheet: GridSheet, row: number, column: number): Nullable<ICellData> {
    return this.formulas.getArrayFormulaCellData()?.[this.workbook.getId()]?.[sheet.getSheetId()]?.[row]?.[column];
  }

  cell(sheet: GridSheet, row: number, column: number): Cell {
    const own = cellOf(this.dataAt(sheet, row, column));
    return own === null ? cellOf(this.spilledAt(sheet, row, column)) : own;
  }

  /** The part of the block that the grid has: A:A is a million rows long in Excel only. */
  clipped({ sheet, area }: Block): Area {
    const endRow = Math.min(area.endRow, Math.max(area.startRow, sheet.getMaxRows() - 1));
    const endColumn = Math.min(area.endColumn, Math.max(area.startColumn, sheet.getMaxColumns() - 1));
    return { ...area, endRow, endColumn };
  }

  cells(block: Block): Cell[][] {
    const { sheet } = block;
    return mapArea(this.clipped(block), (row, column) => this.cell(sheet, row, column));
  }

  /** "" for a cell without a formula of its own. */
  formula(sheet: GridSheet, row: number, column: number): string {
    const formula = this.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), this.workbook.getId());
    return formula ?? '';
  }

  /** Where the formula of this cell spills to, if it does. */
  spill(sheet: GridSheet, row: number, column: number): Area | null {
    const ranges = this.formulas.getArrayFormulaRange()?.[this.workbook.getId()]?.[sheet.getSheetId()];
    return ranges?.[row]?.[column] ?? null;
  }

  /** The values of all spilled cells of a sheet, by row and column. */
  spilled(sheet: GridSheet): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
    return this.formulas.getArrayFormulaCellData()?.[this.workbook.getId()]?.[sheet.getSheetId()] ?? {};
  }

  /** Every area filled by one formula. */
  spills(sheet: GridSheet): Area[] {
    const ranges = this.formulas.getArrayFormulaRange()?.[this.workbook.getId()]?.[sheet.getSheetId()] ?? {};
    return Object.values(ranges).flatMap((row) => Object.values(row ?? {}));
  }

  style(sheet: GridSheet, row: number, column: number): IStyleData {
    return this.styleOf(this.dataAt(sheet, row, column));
  }

  styleOf(data: Nullable<ICellData>): IStyleData {
    return this.workbook.getWorkbook().getStyles().getStyleByCell(data) ?? {};
  }

  /** Writes one entry into every cell, or a matrix of the area's shape. A null leaves its cell as it is. */
  enter({ sheet, area }: Block, entries: Entry | Entry[][]): void {
    const wide = Array.isArray(entries) ? entries : null;
    if (wide && (wide.length !== rowsOf(area) || wide.some((row) => row.length !== columnsOf(area)))) {
      throw Object.assign(new Error('The values do not have the shape of the range.'), { code: 'InvalidArgument' });
    }
    this.grow(sheet, area);
    const value = (row: number, column: number): Entry =>
      wide ? wide[row - area.startRow][column - area.startColumn] : (entries as Entry);
    const data: Record<number, Record<number, ICellData>> = {};
    for (let row = area.startRow; row <= area.endRow; row++) {
      for (let column = area.startColumn; column <= area.endColumn; column++) {
        const entry = value(row, column);
        if (entry !== null) (data[row] ??= {})[column] = entered(entry);
      }
    }
    this.range({ sheet, area }).setValues(data);
  }

  /** The grid grows with what is written into it, as Excel's never-ending sheet seems to. */
  grow(sheet: GridSheet, area: Area): void {
    if (area.endRow >= sheet.getMaxRows()) sheet.setRowCount(area.endRow + 100);
    if (area.endColumn >= sheet.getMaxColumns()) sheet.setColumnCount(area.endColumn + 5);
  }

  range(block: Block): ReturnType<GridSheet['getRange']> {
    return block.sheet.getRange(this.clipped(block) as IRange);
  }
}
