import { formatArea, mapArea, quotedSheet, type Area } from '../address';
import { readable, type Cell } from '../cell';
import type { Book, GridSheet, GridWorkbook } from '../grid/book';
import type { Entry } from '../grid/entry';
import { select, setNumberFormats } from '../grid/looks';
import { addName } from '../grid/names';
import { usedArea } from '../grid/usedArea';
import { timeZone } from './callScript';
import { gridCharts } from './gridCharts';
import type { BookGrid, Entered, Looks, NamedArea, Protection, SheetCharts, SheetGrid } from './grid';

/** How Sheets calls a number format that nobody has chosen. */
const automatic = '0.###############';

function entryOf(entered: Entered): Entry {
  if (entered === null) return '';
  if (typeof entered !== 'object') return entered;
  if ('text' in entered) return `'${entered.text}`;
  return 'formula' in entered ? entered.formula : entered.date;
}

/** A sheet of the grid, as Google's object model wants it. */
class GridOfSheet implements SheetGrid {
  readonly kind = 'GRID';
  readonly filtered = false;

  readonly charts: SheetCharts;

  constructor(
    private readonly book: Book,
    readonly sheet: GridSheet,
  ) {
    this.charts = gridCharts(book, sheet);
  }

  get name(): string {
    return this.sheet.getSheetName();
  }
  get hidden(): boolean {
    return this.sheet.isSheetHidden();
  }
  get rows(): number {
    return this.sheet.getMaxRows();
  }
  get columns(): number {
    return this.sheet.getMaxColumns();
  }
  get merged(): Area[] {
    return this.sheet.getSheet().getMergeData();
  }
  get protections(): Protection[] {
    const closed = this.book.protectedSheets.has(this.sheet.getSheetId());
    return closed ? [{ area: null, description: '', warningOnly: false, editable: false }] : [];
  }

  used(): Area | null {
    return usedArea(this.book, this.sheet);
  }
  cell(row: number, column: number): Cell {
    return this.book.cell(this.sheet, row, column);
  }
  formula(row: number, column: number): string {
    return this.book.formula(this.sheet, row, column);
  }
  shown(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (typeof cell === 'boolean') return String(cell).toUpperCase();
    if (typeof cell !== 'number' || this.numberFormat(row, column) === automatic) return String(readable(cell));
    const area = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return String(this.book.range({ sheet: this.sheet, area }).getDisplayValues()[0][0]);
  }
  numberFormat(row: number, column: number): string {
    return this.book.style(this.sheet, row, column).n?.pattern || automatic;
  }
  isRowHidden(row: number): boolean {
    return !this.sheet.getSheet().getRowVisible(row);
  }
  isRowFiltered(): boolean {
    return false;
  }
  isColumnHidden(column: number): boolean {
    return !this.sheet.getSheet().getColVisible(column);
  }

  enter(area: Area, entries: Entered[][]): void {
    this.book.enter(
      { sheet: this.sheet, area },
      entries.map((row) => row.map(entryOf)),
    );
    const isDate = entries.some((row) => row.some((one) => typeof one === 'object' && one !== null && 'date' in one));
    if (isDate) this.setNumberFormats(area, this.formatsWithDates(area, entries));
  }
  private formatsWithDates(area: Area, entries: Entered[][]): string[][] {
    return mapArea(area, (row, column) => {
      const one = entries[row - area.startRow][column - area.startColumn];
      return typeof one === 'object' && one !== null && 'date' in one ? 'm/d/yyyy' : this.numberFormat(row, column);
    });
  }
  setNumberFormats(area: Area, formats: string[][]): void {
    const asGrid = formats.map((row) => row.map((format) => (format === automatic ? 'General' : format)));
    setNumberFormats(this.book, { sheet: this.sheet, area }, asGrid);
  }
  setLooks(area: Area, { bold, italic, fill }: Looks): void {
    const range = this.book.range({ sheet: this.sheet, area });
    if (bold !== undefined) range.setFontWeight(bold ? 'bold' : 'normal');
    if (italic !== undefined) range.setFontStyle(italic ? 'italic' : 'normal');
    if (fill !== undefined) range.setBackgroundColor(fill);
  }
  width(column: number): number {
    return this.sheet.getColumnWidth(column);
  }
  height(row: number): number {
    return this.sheet.getRowHeight(row);
  }
  setWidth(column: number, pixels: number): void {
    this.sheet.setColumnWidth(column, pixels);
  }
  addRows(count: number): void {
    this.sheet.setRowCount(this.rows + count);
  }
  addColumns(count: number): void {
    this.sheet.setColumnCount(this.columns + count);
  }
}

type GridName = ReturnType<GridWorkbook['getDefinedNames']>[number];

/** The grid's workbook as a spreadsheet of Google's. */
export class GridBook implements BookGrid {
  readonly timeZone = timeZone;
  readonly owner = null;

  constructor(private readonly book: Book) {}

  private of = (sheet: GridSheet): GridOfSheet => new GridOfSheet(this.book, sheet);

  private gridSheet({ name }: SheetGrid): GridSheet {
    const sheet = this.book.sheetNamed(name);
    if (!sheet) throw new Error(`There is no sheet named ${name}.`);
    return sheet;
  }

  sheets(): SheetGrid[] {
    return this.book.workbook.getSheets().map(this.of);
  }
  active(): SheetGrid {
    return this.of(this.book.workbook.getActiveSheet());
  }
  selection(): Area | null {
    return this.book.workbook.getActiveSheet().getActiveRange()?.getRange() ?? null;
  }
  select(sheet: SheetGrid, area: Area | null): void {
    if (area) select(this.book, { sheet: this.gridSheet(sheet), area });
    else this.gridSheet(sheet).activate();
  }
  addSheet(name: string, index: number): SheetGrid {
    return this.of(this.book.workbook.insertSheet(name, { index }));
  }

  names(): NamedArea[] {
    return this.book.workbook.getDefinedNames().flatMap((name) => {
      const block = this.blockOf(name);
      return block ? [{ name: name.getName(), sheet: this.of(block.sheet), area: block.area }] : [];
    });
  }
  /** A name may stand for something else than cells. */
  private blockOf(name: GridName): ReturnType<Book['block']> | null {
    try {
      return this.book.block(name.getFormulaOrRefString().replace(/^=/, ''));
    } catch {
      return null;
    }
  }
  setName(name: string, sheet: SheetGrid, area: Area): void {
    const meaning = `${quotedSheet(sheet.name)}!${formatArea(area, true)}`;
    const existing = this.book.workbook
      .getDefinedNames()
      .find((one) => one.getName().toLowerCase() === name.toLowerCase());
    if (existing) existing.setRef(meaning);
    else addName(this.book, name, meaning);
  }
}
