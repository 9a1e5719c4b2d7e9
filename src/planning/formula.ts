import type { Area } from './sheet';

/** The two spreadsheets write the same formula in different words. */
export type Dialect = 'excel' | 'sheets';

/** An argument of a function, in no host's words yet. */
export type Argument =
  | { kind: 'omitted' }
  | { kind: 'number'; value: number }
  | { kind: 'text'; text: string }
  /** Cells of a sheet, by absolute address. */
  | { kind: 'area'; sheet: string; area: Area }
  /** A table or a named range as a whole. */
  | { kind: 'name'; name: string }
  /** The columns `from` to `to` of a table (headings), all its rows of data; they stand at `area` now. */
  | { kind: 'columns'; table: string; from: string; to: string; sheet: string; area: Area }
  /** Cells that lie apart, put side by side or one below the other. */
  | { kind: 'beside' | 'below'; parts: Argument[] }
  /** The rows of the map that speak of one column of one sheet: labels, and what they stand for. `range` in Sheets. */
  | { kind: 'map'; name: string; is: 'table' | 'range'; sheet: string; column: string }
  /** A column in which a merged or blank cell means "as above". */
  | { kind: 'filledDown'; of: Argument }
  /** Anything else that a person has written, in Excel's words. */
  | { kind: 'written'; text: string };

/** A formula that calls one function. Text is one that needs no other words in the other host, its separators aside. */
export type Formula = string | { name: string; arguments: Argument[] };
