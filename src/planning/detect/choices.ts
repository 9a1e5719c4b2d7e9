import type { ColumnRole, Found, Purpose, RowRole, Shape } from '../layout';
import type { Rows } from './rows';

/** What the user has settled; everything else is found. Rows and columns are the sheet's own. */
export interface Choices {
  purpose?: Purpose;
  shape?: Shape;
  header?: Rows | null;
  /** First and last row of the data. */
  data?: Rows;
  decimalComma?: boolean;
  columns: ReadonlyMap<number, ColumnRole>;
  rows: ReadonlyMap<number, RowRole>;
}

export const noChoices: Choices = { columns: new Map(), rows: new Map() };

/** A finding that the user chose. */
export const chosen = <T>(is: T): Found<T> => ({ is, confidence: 'sure', because: 'you chose it' });
