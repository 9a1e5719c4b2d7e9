import type { Argument } from '../formula';
import type { Area } from '../sheet';
import type { Cells, Span } from '../views/cells';

/** The cells of one sheet that an argument stands for; null where it is no such thing. */
export function cellsOfArgument(argument: Argument): { sheet: string; cells: Cells } | null {
  switch (argument.kind) {
    case 'area':
    case 'columns':
      return { sheet: argument.sheet, cells: { ...spans(argument.area), filledDown: false } };
    case 'filledDown': {
      const of = cellsOfArgument(argument.of);
      return of && { ...of, cells: { ...of.cells, filledDown: true } };
    }
    case 'beside':
      return stacked(argument.parts, 'columns', 'rows');
    case 'below':
      return stacked(argument.parts, 'rows', 'columns');
    default:
      return null;
  }
}

const spans = ({ row, column, rows, columns }: Area): { rows: Span[]; columns: Span[] } => ({
  rows: [{ first: row, count: rows }],
  columns: [{ first: column, count: columns }],
});

/** Parts that follow one another `along`, all of the same `across`. */
function stacked(
  parts: readonly Argument[],
  along: 'rows' | 'columns',
  across: 'rows' | 'columns',
): { sheet: string; cells: Cells } | null {
  const found = parts.map(cellsOfArgument);
  const [first] = found;
  if (!first) return null;
  const all: Span[] = [];
  for (const one of found) {
    if (!one || one.sheet !== first.sheet || !same(one.cells[across], first.cells[across])) return null;
    all.push(...one.cells[along]);
  }
  return { sheet: first.sheet, cells: { ...first.cells, [along]: all } };
}

const same = (one: Span[], other: Span[]): boolean =>
  one.length === other.length &&
  one.every(({ first, count }, i) => first === other[i].first && count === other[i].count);
