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
  /** The columns `from` to `to` of a table (headings), only rows whose cells equal what `where` says by heading. */
  | {
      kind: 'rows';
      table: string;
      from: string;
      to: string;
      headings: string[];
      where: [heading: string, text: string][];
    }
  /** A column in which a merged or blank cell means "as above". */
  | { kind: 'filledDown'; sheet: string; area: Area }
  /** A formula of the user's own, as it stands. */
  | { kind: 'call'; name: string; arguments: Argument[] };

/** A formula that calls one function. Text is one that reads the same in both hosts. */
export type Formula = string | { name: string; arguments: Argument[] };
