import { labelKey, tidy } from '../../cells/label';
import { isMissing, parseNumber } from '../../cells/number';
import type { Cell, SheetContent } from '../sheet';
import type { Imperative } from './state';

/** The imperatives of a range: their names in the first column, their weights in the last. Or why it holds none. */
export function adopted({ area, cells, formats }: SheetContent): Imperative[] | string {
  if (area.columns < 2)
    return 'A strategy takes two columns or more: the imperatives in the first, their weights in the last. Select both.';
  const last = area.columns - 1;
  const imperatives: Imperative[] = [];
  for (let row = 0; row < cells.length; row++) {
    const name = textOf(cells[row][0]);
    const weight = cells[row][last];
    const isHeader = row === 0 && typeof weight === 'string' && !isMissing(weight) && !parseNumber(weight);
    if (name === '' || isHeader) continue;
    const owner =
      cells[row]
        .slice(1, last)
        .map(textOf)
        .find((text) => text !== '' && !parseNumber(text)) ?? '';
    imperatives.push({
      id: imperatives.length + 1,
      name,
      owner,
      weight: weightText(weight, formats[row]?.[last] ?? ''),
    });
  }
  const keys = new Set(imperatives.map(({ name }) => labelKey(name)));
  if (imperatives.length === 0) return 'These cells hold no imperatives. Select their names and weights.';
  if (keys.size < imperatives.length) return 'An imperative is listed twice in these cells. Keep one row for each.';
  return imperatives;
}

const textOf = (cell: Cell): string => (cell === 0 ? '' : tidy(String(cell)));

/** The weight as the sheet shows it: 0.5 in a cell of percent is 50%. */
export function weightText(cell: Cell, format: string): string {
  if (typeof cell !== 'number') return tidy(String(cell));
  return format.includes('%') ? `${Number((cell * 100).toPrecision(12))}%` : String(cell);
}
