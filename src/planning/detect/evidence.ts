import { findReckoned } from './computed';
import { columnsApart } from './apart';
import { factsOf, isNumeric, sampleLines, type ColumnFacts } from './facts';
import { readSums } from './formulas';
import type { Grid } from './grid';
import type { Rows } from './rows';
import { headingsOf } from './headings';
import type { Names } from './naming';
import type { Evidence } from './roles';

/** Looks at the columns of a table: everything their roles are found from, and which stand apart from it. */
export function gather(
  grid: Grid,
  header: Rows | null,
  data: Rows,
  numeric: boolean[],
  names: Names,
): { evidence: Evidence; apart: ColumnFacts[] } {
  const headings = headingsOf(grid, header, numeric);
  const lines = sampleLines(grid, data);
  const apart = columnsApart(grid, header, data);
  const columns = headings
    .map((heading, column) => factsOf(grid, lines, column, heading, names))
    .filter(({ heading, filled, column }) => heading !== '' || filled > 0 || holdsAnything(grid, data, column));
  const inTable = columns.filter(({ column }) => !apart.has(column));
  const evidence = {
    grid,
    columns: inTable,
    names,
    reckoned: findReckoned(grid, lines, inTable.filter(isNumeric)),
    across: columnsAcross(grid, data),
    lines,
  };
  return { evidence, apart: columns.filter(({ column }) => apart.has(column)) };
}

function holdsAnything(grid: Grid, data: Rows, column: number): boolean {
  for (let row = data.first; row <= data.last; row++) if (grid.kind(row, column) !== 'blank') return true;
  return false;
}

/** Columns in which most rows with formulas add up their own row. */
function columnsAcross(grid: Grid, data: Rows): Set<number> {
  const across = new Map<number, number>();
  let rows = 0;
  for (const { row, column, across: isAcross } of readSums(grid.content)) {
    if (row < data.first || row > data.last || !isAcross) continue;
    across.set(column, (across.get(column) ?? 0) + 1);
    rows = Math.max(rows, across.get(column) as number);
  }
  return new Set([...across].filter(([, count]) => count >= 2 && count >= rows / 2).map(([column]) => column));
}
