/** A row of a table. */
export type Row = (string | number)[];

/** What a table shows: the number, or n.e. where it is not estimable. */
export const estimable = (value: number | null): number | string =>
  value !== null && Number.isFinite(value) ? value : 'n.e.';
