import { CellError } from './cell';
import { labelOf } from './label';
import { SheetError } from './sheetError';
import { isLeftOut, readVectorOf } from './vector';

/** What `count` things are called in a table: the labels of a range, or what `otherwise` says where there is none. */
export function readNames(
  argument: unknown,
  name: string,
  count: number,
  noun: string,
  otherwise: (index: number) => string,
): string[] {
  if (isLeftOut(argument)) return Array.from({ length: count }, (_, i) => otherwise(i));
  const { cells, place } = readVectorOf(argument, name, count, noun);
  return cells.map((cell, i) => {
    const label = labelOf(cell);
    if (label instanceof CellError)
      throw new SheetError(label.code, `${place(i)} shows ${label.code}. Mend that cell first.`);
    return label || otherwise(i);
  });
}
