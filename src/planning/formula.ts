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
  /** Columns that lie apart, put side by side. */
  | { kind: 'beside'; parts: Argument[] }
  /**
   * The columns `from` to `to` of one of Plumbline's own tables, whose headings are `headings`: only the rows whose cells
   * equal what `where` says by heading.
   */
  | {
      kind: 'rows';
      table: string;
      from: string;
      to: string;
      headings: readonly string[];
      where: [heading: string, text: string][];
    }
  /** A column in which a merged or blank cell means "as above". */
  | { kind: 'filledDown'; of: Argument };

/** A formula that calls one function. Text is one that reads the same in both hosts. */
export type Formula = string | { name: string; arguments: Argument[] };
