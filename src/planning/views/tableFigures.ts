import type { Cell } from '../sheet';

/** The line of a function's table that is called so: the last one, since lines of the sheet stand above the notes. */
export function figure(table: readonly Cell[][], label: string): Cell[] {
  for (let i = table.length - 1; i > 0; i--) if (table[i][0] === label) return table[i];
  return [];
}

/** A number of a table; null where it says "n.e." or nothing. */
export const numberIn = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null);
