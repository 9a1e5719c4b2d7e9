import type { Area, FormulaCell, NamedPlace, Place, SheetContent, SheetInfo } from '../planning/sheet';
import type { Dialect } from '../planning/formula';
import type { Conflict, WritePlan } from '../planning/writePlan';

/** Long work says how far it is, and stops when it is told to. */
export interface Progress {
  onProgress?(rows: number, of: number): void;
  signal?: AbortSignal;
}

/** Cells that somebody has changed. Null where the host can't say which: all of the sheet may have. */
export interface Edit {
  sheet: string;
  area: Area | null;
}

/**
 * What the pane may ask of a spreadsheet. Each host has an adapter; the pane never knows which one it holds. Trouble is an
 * Error whose message is a sentence for the user: what is wrong, where, what to do.
 */
export interface Workbook {
  readonly dialect: Dialect;
  /** All sheets, in order. */
  sheets(): Promise<SheetInfo[]>;
  /** What is selected now. */
  selection(): Promise<Place>;
  /**
   * What a sheet holds, or the part of it that lies in an area, read in blocks: the used rectangle, or what it shares with
   * the area (no rows and no columns where nothing is). A stop rejects with the signal's reason.
   */
  read(sheet: string, area?: Area, progress?: Progress): Promise<SheetContent>;
  /** Tables and named ranges. */
  named(): Promise<NamedPlace[]>;
  /** Formulas that call Plumbline's functions by these names, also where a host has mangled them. */
  formulas(functions: readonly string[]): Promise<FormulaCell[]>;
  /** What stands in the plan's way. Nothing is written. */
  conflicts(plan: WritePlan): Promise<Conflict[]>;
  /**
   * Carries out a plan as one undo step. Refuses, in a sentence, while anything stands in its way. Only a stop before the
   * first cell is heeded: half a plan would be worse than all of it.
   */
  write(plan: WritePlan, progress?: Progress): Promise<void>;
  /** Shows a sheet and selects cells on it. */
  select(place: Place): Promise<void>;
  /** Tells of edits until the returned function is called. */
  onEdit(listener: (edit: Edit) => void): Promise<() => void>;
  /** Tells of selections until the returned function is called. */
  onSelect(listener: (selection: Place) => void): Promise<() => void>;
}
