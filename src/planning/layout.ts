import type { Area } from './sheet';

/** How much a finding can be trusted. Only what is sure is ever accepted together with others. */
export type Confidence = 'sure' | 'likely' | 'guess';

/** A finding: what it is, how sure, and in words what it rests on ("Jan to Dec, all numbers"). */
export interface Found<T> {
  is: T;
  confidence: Confidence;
  because: string;
}

/** What a sheet holds: money or time against a strategy, ratings of a survey, or prices against value. */
export type Purpose = 'resources' | 'ratings' | 'prices';

/**
 * How labels and amounts lie: `long` one label a row, `wide` one label (imperative) a column with its name in the header,
 * `shares` a column of shares for each imperative.
 */
export type Shape = 'long' | 'wide' | 'shares';

/** What a column is for. `computed` is a total over other columns; `other` plays no part. */
export type ColumnRole =
  | 'label' // what a line is called, and is mapped by
  | 'tag' // already names imperatives
  | 'amount'
  | 'share'
  | 'team'
  | 'period'
  | 'computed'
  | 'price' // the net price of a deal
  | 'list'
  | 'discount'
  | 'quantity'
  | 'value'
  | 'weight'
  | 'segment'
  | 'role'
  | 'rating'
  | 'other';

/** What a row below the header is, where it is not a line of data. */
export type RowRole = 'data' | 'caption' | 'subtotal' | 'total' | 'blank' | 'note';

/** A column of the sheet. `heading` joins the cells of a header of two rows, merged cells carried over ("Q1 Jan"). */
export interface Column {
  column: number;
  heading: string;
  role: Found<ColumnRole>;
}

/** A row that is not a plain line of data. A suspected subtotal says which rows it adds up (`of`). */
export interface SpecialRow {
  row: number;
  role: Found<RowRole>;
  of?: { from: number; to: number };
}

/**
 * How a sheet is laid out. Detection proposes one and the user changes it; rows and columns are the sheet's own, from 0.
 * `special` holds every row of `data` that is no line of data; subtotals count as data until they are confirmed.
 */
export interface Layout {
  purpose: Found<Purpose>;
  shape: Found<Shape>;
  /** The header's rows, none where the sheet has no header. */
  header: Found<{ first: number; last: number } | null>;
  /** The lines of data, from the first to the last, whole width of the columns found. */
  data: Area;
  columns: Column[];
  special: SpecialRow[];
  /** Currencies named by amounts or their number formats. */
  currencies: string[];
  /** Whether numbers written as text use a decimal comma. */
  decimalComma: Found<boolean>;
}
