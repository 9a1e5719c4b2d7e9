import { currencyOfFormat } from './formats';
import type { Grid } from './grid';
import type { Rows } from './rows';

/** Currencies that amounts name, in their text or by their number format, in the order they are met. */
export function findCurrencies(grid: Grid, data: Rows, columns: number[]): string[] {
  const currencies = new Set<string>();
  const formats = new Map<string, string | null>();
  for (const column of columns) {
    for (let row = data.first; row <= data.last; row++) {
      const cell = grid.content.cells[row][column];
      if (cell === '' || typeof cell === 'boolean') continue;
      const written = typeof cell === 'string' ? grid.currency(row, column) : null;
      if (written) currencies.add(written);
      else if (typeof cell === 'number') {
        const format = grid.format(row, column);
        if (format === '' || format === 'General') continue;
        if (!formats.has(format)) formats.set(format, currencyOfFormat(format));
        const named = formats.get(format);
        if (named) currencies.add(named);
      }
    }
  }
  return [...currencies].sort();
}
