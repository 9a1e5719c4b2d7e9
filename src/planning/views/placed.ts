import { cellAddress } from '../address';
import { placesOf } from './cells';
import type { Given, Ranges } from './ranges';

/** What PRICELEAK calls the prices. */
const alias: Record<string, Given> = { net: 'prices' };

/** A formula's sentence with the sheet's own cells in place of rows and columns of its ranges. */
export const placed = (sentence: string, ranges: Ranges | null): string =>
  sentence.replace(/Row (\d+)(?:, column (\d+))? of (\w+)/g, (all, row, column, name) => {
    const cells = ranges?.[alias[name] ?? (name as Given)];
    if (!cells) return all;
    const at = placesOf(cells.rows)[Number(row) - 1];
    return column === undefined ? `Row ${at + 1}` : cellAddress(at, placesOf(cells.columns)[Number(column) - 1]);
  });
