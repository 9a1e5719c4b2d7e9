/** What a cell holds, free of Univer's and Excel's own objects. A blank cell is null. */
export class CellError {
  constructor(readonly code: string) {}
}

export type Cell = number | string | boolean | null | CellError;

/** As people and Excel's `range.values` read a cell: a blank is "", an error its code. */
export const readable = (cell: Cell): number | string | boolean =>
  cell instanceof CellError ? cell.code : (cell ?? '');
