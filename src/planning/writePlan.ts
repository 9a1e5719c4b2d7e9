import type { Formula } from './formula';
import type { Place } from './sheet';

/** A value for a cell. Text is data: adapters never let it become a formula. */
export type Value = string | number;

/** Cells to write from a top-left address on: values, or one formula and how far it is expected to spill. */
export interface Block {
  at: string;
  values?: Value[][];
  formula?: Formula;
  /** Rows and columns that the formula's table will take; they must be free. One cell where it is left out. */
  spills?: { rows: number; columns: number };
}

/** How cells look. */
export interface Format {
  range: string;
  bold?: boolean;
  italic?: boolean;
  fill?: string;
  numberFormat?: string;
}

export interface SheetPlan {
  name: string;
  blocks: Block[];
  formats: Format[];
  /** Width in characters by column letter. */
  widths: Record<string, number>;
}

/** Cells to write on a sheet that is there already. */
export interface CellsPlan {
  sheet: string;
  blocks: Block[];
  formats: Format[];
}

/**
 * A table of Plumbline's own, header first: an Excel table, a named range over the same cells in Sheets. One of that name
 * is rewritten where it stands, and rows it no longer has are cleared; else it goes to `at`.
 */
export interface TablePlan {
  name: string;
  /** A named range that stays one: a workbook that came from Sheets has it so in Excel too. */
  isRange?: boolean;
  sheet: string;
  at: string;
  rows: Value[][];
}

export interface NamePlan {
  name: string;
  place: Place;
}

/**
 * Bars side by side for the columns of some cells: the first column says what each group of bars is, the first row what each
 * column is. A chart of that title that begins in the same cell is replaced.
 */
export interface ChartPlan {
  sheet: string;
  title: string;
  /** The cells it draws, with their header. */
  source: string;
  /** The cells it covers: they must be free. */
  place: string;
  /** One for each column of figures. Bars carry their figure, so that nothing hangs on the colour. */
  colors: string[];
}

/**
 * What is to be written, as plain data: shown before it is carried out, and carried out as one undo step, in this order:
 * sheets, tables, names, cells, charts. Filled cells are left alone unless `overwrite` names them ("Budget!P2").
 */
export interface WritePlan {
  /** Sheets to add; a sheet of that name must not exist yet. */
  addSheets: SheetPlan[];
  tables: TablePlan[];
  names: NamePlan[];
  cells: CellsPlan[];
  charts: ChartPlan[];
  overwrite: string[];
  /** The sheet and cell to show at the end. */
  show: { sheet: string; cell: string };
}

/** Why a plan can't be carried out as it stands. */
export interface Conflict {
  kind: 'filled' | 'protected' | 'sheet' | 'missing' | 'merged' | 'table' | 'name' | 'covered';
  /** The cells in question ("Budget!P2"); the name, where a sheet or a name is in question. */
  address: string;
  /** What stands there now, or a sentence: what is wrong, where, what to do. */
  says: string;
  /** All that several filled cells hold, row by row: a yes to overwrite them is a yes to this. */
  holds?: string[];
}
