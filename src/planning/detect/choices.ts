import type { ColumnRole, Found, Layout, Purpose, RowRole, Shape } from '../layout';
import type { Rows } from './header';

/** What a finding rests on that the user has overruled. */
const because = 'you chose it';

/** A finding that the user chose instead of what was found. */
export const chosen = <T>(is: T): Found<T> => ({ is, confidence: 'sure', because });

export const isChosen = (found: Found<unknown>): boolean => found.because === because;

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

/** The choices that a layout holds. */
export function choicesOf(layout: Layout): Choices {
  const choices: Choices = {
    columns: new Map(layout.columns.filter(({ role }) => isChosen(role)).map(({ column, role }) => [column, role.is])),
    rows: new Map(layout.special.filter(({ role }) => isChosen(role)).map(({ row, role }) => [row, role.is])),
  };
  if (isChosen(layout.purpose)) choices.purpose = layout.purpose.is;
  if (isChosen(layout.shape)) choices.shape = layout.shape.is;
  if (isChosen(layout.header)) choices.header = layout.header.is;
  if (isChosen(layout.decimalComma)) choices.decimalComma = layout.decimalComma.is;
  if (layout.dataChosen) choices.data = { first: layout.data.row, last: layout.data.row + layout.data.rows - 1 };
  return choices;
}
