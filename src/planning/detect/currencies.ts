import { currencyOfFormat } from './formats';
import type { Grid } from './grid';
import type { Rows } from './rows';

/** Currencies that amounts name, in their text or by their number format. */
export function findCurrencies(grid: Grid, data: Rows, columns: number[]): string[] {
  const currencies = new Set<string>();
  const formats = new Set<string>();
  const add = (currency: string | null) => currency !== null && currencies.add(currency);
  for (const column of columns) {
    for (let row = data.first; row <= data.last; row++) {
      const cell = grid.content.cells[row][column];
      if (typeof cell === 'number') formats.add(grid.format(row, column));
      else if (typeof cell === 'string') add(grid.currency(row, column));
    }
  }
  for (const format of formats) add(currencyOfFormat(format));
  return [...currencies].sort();
}
