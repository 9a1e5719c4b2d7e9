/** A value for a cell. Text is data: adapters never let it become a formula. */
export type Value = string | number;

/** Cells to write from a top-left address on; a formula is written as formula, in English with commas. */
export interface Block {
  at: string;
  values?: Value[][];
  formula?: string;
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

/** What is to be written, as plain data: shown before it is carried out, and carried out as one undo step. */
export interface WritePlan {
  /** Sheets to add; a sheet of that name must not exist yet. */
  addSheets: SheetPlan[];
  /** The sheet and cell to show at the end. */
  show: { sheet: string; cell: string };
}
