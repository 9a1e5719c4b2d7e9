/** A cell as a host hands it over, as plain JSON: a blank is "", an error its code as text, a date its serial number. */
export type Cell = string | number | boolean;

/** A rectangle of a sheet. Rows and columns count from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A rectangle and the sheet it is on. */
export interface Place {
  sheet: string;
  area: Area;
}

/** What is known of a sheet without reading it. */
export interface SheetInfo {
  name: string;
  visible: boolean;
  protected: boolean;
  /** A sheet connected to a database, of which only a preview can be read (Google's DATASOURCE sheets). */
  connected: boolean;
  /** The rectangle that holds anything, null for an empty sheet. */
  used: Area | null;
}

/** A formula as it stands in a cell. */
export interface SheetFormula {
  row: number;
  column: number;
  formula: string;
}

/** What a sheet holds. `cells[0][0]` is the cell at `area.row`, `area.column`; every row has `area.columns` cells. */
export interface SheetContent {
  name: string;
  area: Area;
  cells: Cell[][];
  /** Number formats of the first rows (at most `rowsWithFormats`), in the same shape as `cells`. */
  formats: string[][];
  /** The cells with a formula among the same first rows. */
  formulas: SheetFormula[];
  /** Merged rectangles, in the sheet's own rows and columns. */
  merged: Area[];
  /** Rows and columns that a filter or a person has hidden, in the sheet's own numbers. */
  hiddenRows: number[];
  hiddenColumns: number[];
  protected: boolean;
}

/** Formats and formulas are read for so many rows: enough to tell currencies and sums, little to carry. */
export const rowsWithFormats = 2000;

/** A table or a named range, with its header row where it has one. */
export interface NamedPlace {
  name: string;
  kind: 'table' | 'name';
  place: Place;
}

/** A cell of the workbook with a formula that calls one of Plumbline's functions, or once did. */
export interface FormulaCell {
  sheet: string;
  row: number;
  column: number;
  formula: string;
  /** What the cell shows now. */
  value: Cell;
}
