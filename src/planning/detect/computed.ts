import type { ColumnFacts } from './facts';
import type { Grid } from './grid';
import { says } from './words';

/** What a column is reckoned from: the sum of others, or the difference of two. Columns of the grid, left to right. */
export type Reckoned = { kind: 'sum'; of: number[] } | { kind: 'difference'; of: [number, number] };

const looksAt = 80;
const slack = 1e-9;
/** So many columns are tried on either side. */
const reach = 40;

/**
 * Columns of numbers that equal, in every line looked at, the sum of a run of others: months to their quarter, quarters or
 * months to the year, and a total in front of what it adds up. Sums found earlier are passed over, as subtotals are.
 */
export function findReckoned(grid: Grid, lines: number[], facts: ColumnFacts[]): Map<number, Reckoned> {
  const columns = facts.map(({ column }) => column);
  const rows = spread(lines);
  const values = new Map(columns.map((column) => [column, rows.map((row) => grid.number(row, column) || 0)]));
  const found = new Map<number, Reckoned>();
  const valuesOf = (column: number) => values.get(column) as number[];
  for (const [i, column] of columns.entries()) {
    if (count(valuesOf(column)) < 3) continue;
    const before = columns.slice(Math.max(0, i - reach), i).reverse();
    const of =
      runThatAddsUp(
        before.filter((one) => !found.has(one)),
        valuesOf,
        column,
      ) ?? runThatAddsUp(before, valuesOf, column);
    if (of) found.set(column, { kind: 'sum', of: of.reverse() });
  }
  // Plan = actual + variance adds up as well, so that a total in front must be called one.
  for (const [i, column] of columns.entries()) {
    if (found.has(column) || !says.total.test(facts[i].words) || count(valuesOf(column)) < 3) continue;
    const after = columns.slice(i + 1, i + 1 + reach).filter((one) => !found.has(one));
    const of = runThatAddsUp(after, valuesOf, column);
    if (of && of.length >= 2) found.set(column, { kind: 'sum', of });
  }
  for (const [i, column] of columns.entries()) {
    if (found.has(column) || count(valuesOf(column)) < 3) continue;
    const near = columns.slice(Math.max(0, i - 4), i).filter((one) => !found.has(one));
    const of = difference(near.reverse(), valuesOf, column);
    if (of) found.set(column, { kind: 'difference', of });
  }
  return found;
}

const spread = (lines: number[]): number[] => {
  const step = Math.max(1, Math.ceil(lines.length / looksAt));
  return lines.filter((_, i) => i % step === 0);
};

const count = (values: number[]): number => values.filter((value) => value !== 0).length;

/** The shortest run of at least two columns, from the first one on, that adds up in every line and is no copy of one. */
function runThatAddsUp(run: number[], valuesOf: (column: number) => number[], column: number): number[] | null {
  const wanted = valuesOf(column);
  const sums = new Array<number>(wanted.length).fill(0);
  const sizes = wanted.map(Math.abs);
  let withMoney = 0;
  for (const [n, one] of run.entries()) {
    const values = valuesOf(one);
    if (count(values) > 0) withMoney++;
    for (let i = 0; i < sums.length; i++) {
      sums[i] += values[i];
      sizes[i] += Math.abs(values[i]);
    }
    if (withMoney >= 2 && agrees(sums, wanted, sizes)) return run.slice(0, n + 1);
  }
  return null;
}

const agrees = (sums: number[], wanted: number[], sizes: number[]): boolean =>
  sums.every((sum, i) => Math.abs(sum - wanted[i]) <= slack * sizes[i]);

function difference(near: number[], valuesOf: (column: number) => number[], column: number): [number, number] | null {
  const wanted = valuesOf(column);
  for (const [n, one] of near.entries()) {
    for (const other of near.slice(n + 1)) {
      const [a, b] = [valuesOf(one), valuesOf(other)];
      const sizes = wanted.map((value, i) => Math.abs(value) + Math.abs(a[i]) + Math.abs(b[i]));
      const gaps = a.map((value, i) => value - b[i]);
      if (
        agrees(gaps, wanted, sizes) ||
        agrees(
          gaps.map((gap) => -gap),
          wanted,
          sizes,
        )
      )
        return [other, one];
    }
  }
  return null;
}
