import type { Area } from '../address';
import type { Cell } from '../cell';

/** What a cell becomes: text is data here, and only a formula is a formula. */
export type Entered = number | boolean | null | { text: string } | { formula: string } | { date: number };

export interface Protection {
  /** Null protects the whole sheet. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /** Whether this user may edit what is protected. */
  editable: boolean;
}

export interface Looks {
  bold?: boolean;
  italic?: boolean;
  fill?: string;
}

/** A bar chart over cells, with a header row and a column of labels. */
export interface SheetChart {
  /** Null until it is put on a sheet. */
  id: string | null;
  area: Area;
  /** The cell of its upper left corner, and pixels from there. */
  anchor: { row: number; column: number; offsetX: number; offsetY: number };
  width: number;
  height: number;
  title: string;
  /** By series; null where Sheets chooses. */
  colors: (string | null)[];
  showValues: boolean;
  showLegend: boolean;
}

export interface SheetCharts {
  all(): SheetChart[];
  insert(chart: SheetChart): void;
  remove(id: string): void;
}

/** What Google's object model needs of a sheet. Rows and columns count from 0. */
export interface SheetGrid {
  readonly name: string;
  readonly kind: 'GRID' | 'OBJECT' | 'DATASOURCE';
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly protections: readonly Protection[];
  readonly merged: readonly Area[];
  readonly filtered: boolean;
  /** The rectangle of filled cells, null for an empty sheet. */
  used(): Area | null;
  cell(row: number, column: number): Cell;
  formula(row: number, column: number): string;
  /** The text that the cell shows. */
  shown(row: number, column: number): string;
  numberFormat(row: number, column: number): string;
  isRowHidden(row: number): boolean;
  isRowFiltered(row: number): boolean;
  isColumnHidden(column: number): boolean;
  enter(area: Area, entries: Entered[][]): void;
  setNumberFormats(area: Area, formats: string[][]): void;
  setLooks(area: Area, looks: Looks): void;
  width(column: number): number;
  height(row: number): number;
  setWidth(column: number, pixels: number): void;
  addRows(count: number): void;
  addColumns(count: number): void;
  readonly charts: SheetCharts;
}

export interface NamedArea {
  name: string;
  sheet: SheetGrid;
  /** Null when the cells were deleted. */
  area: Area | null;
}

export interface BookGrid {
  readonly timeZone: string;
  /** The owner's address, null on a shared drive. */
  readonly owner: string | null;
  sheets(): SheetGrid[];
  active(): SheetGrid;
  /** The selected cells of the active sheet, null while a chart is selected. */
  selection(): Area | null;
  select(sheet: SheetGrid, area: Area | null): void;
  addSheet(name: string, index: number): SheetGrid;
  names(): NamedArea[];
  setName(name: string, sheet: SheetGrid, area: Area): void;
}

/** An object of the emulation may have Google's own methods only. */
export type OnlyReal<Mine, Real> = { [Name in keyof Mine]: Name extends keyof Real ? Mine[Name] : never };
