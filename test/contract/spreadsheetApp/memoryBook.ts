import type { Cell } from '../../../src/planning/sheet';
import type { Area } from '../../../workbench/address';
import type {
  BookGrid,
  Entered,
  NamedArea,
  Protection,
  SheetChart,
  SheetCharts,
  SheetGrid,
} from '../../../workbench/sheetsHost/grid';
import { allCells, MemorySheet, type Calculate } from '../memorySheet';

type Size = { rows: number; columns: number };

const inclusive = ({ row, column, rows, columns }: { row: number; column: number } & Size): Area => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

const counted = ({ startRow, startColumn, endRow, endColumn }: Area) => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** A sheet of Google's kind over the cells of a sheet in memory: it has an edge, and protections for ranges and people. */
export class MemoryGrid implements SheetGrid {
  kind: SheetGrid['kind'] = 'GRID';
  protections: Protection[] = [];
  filteredRows = new Set<number>();
  /** A new sheet in Sheets has 1,000 rows and 26 columns. */
  rows = 1000;
  columns = 26;

  constructor(readonly cells: MemorySheet) {}

  get name() {
    return this.cells.name;
  }
  get hidden() {
    return !this.cells.visible;
  }
  get merged() {
    return this.cells.merged.map(inclusive);
  }
  get filtered() {
    return this.filteredRows.size > 0;
  }

  used(): Area | null {
    const used = this.cells.used();
    return used && inclusive(used);
  }
  cell(row: number, column: number) {
    const value = this.cells.value(row, column);
    return value === '' ? null : value;
  }
  formula(row: number, column: number) {
    return this.cells.formula(row, column);
  }
  shown(row: number, column: number) {
    const value = this.cells.value(row, column);
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  }
  /** What Sheets answers for a cell whose format is automatic. */
  numberFormat(row: number, column: number) {
    const format = this.cells.format(row, column);
    return format === 'General' ? '0.###############' : format;
  }
  isRowHidden(row: number) {
    return this.cells.hiddenRows.has(row);
  }
  isRowFiltered(row: number) {
    return this.filteredRows.has(row);
  }
  isColumnHidden(column: number) {
    return this.cells.hiddenColumns.has(column);
  }

  enter(area: Area, entries: Entered[][]): void {
    for (const [row, column] of allCells(counted(area)))
      this.enterCell(row, column, entries[row - area.startRow][column - area.startColumn]);
  }

  private enterCell(row: number, column: number, entry: Entered): void {
    if (entry === null) this.cells.put(row, column, '');
    else if (typeof entry !== 'object') this.cells.put(row, column, entry);
    else if ('text' in entry) this.cells.put(row, column, entry.text);
    else if ('formula' in entry) this.cells.putFormula(row, column, entry.formula);
    else {
      this.cells.put(row, column, entry.date);
      this.cells.putFormat({ row, column, rows: 1, columns: 1 }, 'm/d/yyyy');
    }
  }

  setNumberFormats(area: Area, formats: string[][]): void {
    for (const [row, column] of allCells(counted(area)))
      this.cells.putFormat(
        { row, column, rows: 1, columns: 1 },
        formats[row - area.startRow][column - area.startColumn],
      );
  }
  readonly looks: { area: Area; bold?: boolean; italic?: boolean; fill?: string }[] = [];
  setLooks(area: Area, looks: object): void {
    this.looks.push({ area, ...looks });
  }
  readonly widths = new Map<number, number>();
  width(column: number): number {
    return this.widths.get(column) ?? 100;
  }
  height(): number {
    return 21;
  }
  setWidth(column: number, pixels: number): void {
    this.widths.set(column, pixels);
  }
  readonly charts = new MemoryCharts();
  addRows(count: number): void {
    this.rows += count;
  }
  addColumns(count: number): void {
    this.columns += count;
  }
}

class MemoryCharts implements SheetCharts {
  private charts: SheetChart[] = [];
  private inserted = 0;

  all(): SheetChart[] {
    return [...this.charts];
  }
  insert(chart: SheetChart): void {
    this.charts.push({ ...chart, id: `chart${++this.inserted}` });
  }
  remove(id: string): void {
    this.charts = this.charts.filter((chart) => chart.id !== id);
  }
}

/** A spreadsheet of Google's kind in memory. What formulas give is for `calculate` to say. */
export class MemoryBook implements BookGrid {
  timeZone = 'America/New_York';
  owner: string | null = 'owner@example.com';
  private grids: MemoryGrid[];
  private named: NamedArea[] = [];
  private shown: MemoryGrid;
  private selected: Area | null = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

  constructor(
    sheets: Record<string, readonly (readonly Cell[])[]>,
    private readonly calculate: Calculate,
  ) {
    this.grids = Object.keys(sheets).map((name) => new MemoryGrid(new MemorySheet(name, calculate)));
    this.shown = this.grids[0];
    for (const [name, rows] of Object.entries(sheets)) this.fill(name, 0, 0, rows);
  }

  sheet(name: string): MemoryGrid {
    const found = this.grids.find((grid) => grid.name === name);
    if (!found) throw new Error(`The test has no sheet ${name}.`);
    return found;
  }

  /** Text that begins with "=" is a formula, an apostrophe keeps text as text; all else stays what it is. */
  fill(name: string, row: number, column: number, rows: readonly (readonly Cell[])[]): void {
    const { cells } = this.sheet(name);
    rows.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (typeof cell === 'string' && cell.startsWith('=')) cells.putFormula(row + r, column + c, cell);
        else cells.put(row + r, column + c, typeof cell === 'string' ? cell.replace(/^'/, '') : cell);
      }),
    );
  }

  deleteSheet(name: string): void {
    this.grids = this.grids.filter((grid) => grid.name !== name);
    this.named = this.named.map((one) => (one.sheet.name === name ? { ...one, area: null } : one));
  }

  sheets() {
    return this.grids;
  }
  active() {
    return this.shown;
  }
  selection() {
    return this.selected;
  }
  select(sheet: SheetGrid, area: Area | null): void {
    this.shown = this.sheet(sheet.name);
    this.selected = area;
  }
  addSheet(name: string, index: number) {
    const grid = new MemoryGrid(new MemorySheet(name, this.calculate));
    this.grids.splice(index, 0, grid);
    this.shown = grid;
    return grid;
  }
  names() {
    return this.named;
  }
  setName(name: string, sheet: SheetGrid, area: Area): void {
    const others = this.named.filter((one) => one.name.toLowerCase() !== name.toLowerCase());
    this.named = [...others, { name, sheet, area }];
  }
}
