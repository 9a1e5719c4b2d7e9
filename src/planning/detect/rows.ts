/** Rows of a sheet, from the first to the last. */
export interface Rows {
  first: number;
  last: number;
}
