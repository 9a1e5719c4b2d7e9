import { cellAddress } from '../address';
import { placesOf } from './cells';
import type { Ranges } from './ranges';

const names = { amounts: 'amounts', tags: 'tags', teams: 'teams' } as const;

/** A formula's sentence with the sheet's own cells in place of rows and columns of its ranges. */
export const placed = (sentence: string, ranges: Ranges | null): string =>
  sentence.replace(/Row (\d+)(?:, column (\d+))? of (amounts|tags|teams)/g, (all, row, column, name) => {
    const cells = ranges?.[names[name as keyof typeof names]];
    if (!cells) return all;
    const at = placesOf(cells.rows)[Number(row) - 1];
    if (column === undefined) return `Row ${at + 1}`;
    return cellAddress(at, placesOf(cells.columns)[Number(column) - 1]);
  });
