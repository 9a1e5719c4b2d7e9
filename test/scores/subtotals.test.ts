import fc from 'fast-check';
import { suspectSubtotals } from '../../src/scores/subtotals';

const rowsOf = (rows: number[][]) => suspectSubtotals(rows).map(({ row }) => row);

describe('finds', () => {
  test('a subtotal below its lines', () => {
    expect(suspectSubtotals([[10], [20], [12], [42], [5]])).toEqual([{ row: 3, from: 0, to: 2 }]);
  });

  test('subtotals of blocks, and the grand total of the lines without them', () => {
    expect(suspectSubtotals([[3], [4], [7], [5], [6], [11], [18]])).toEqual([
      { row: 2, from: 0, to: 1 },
      { row: 5, from: 3, to: 4 },
      { row: 6, from: 0, to: 4 },
    ]);
  });

  test('sums of months, only where every column agrees', () => {
    expect(
      rowsOf([
        [1, 2, 3],
        [4, 5, 6],
        [5, 7, 9],
        [1, 1, 1],
        [2, 2, 2],
        [3, 3, 4],
      ]),
    ).toEqual([2]);
  });

  test('sums over blank rows, with credits and cents', () => {
    expect(rowsOf([[0.1], [0], [0.2], [0.3]])).toEqual([3]);
    expect(rowsOf([[1500], [-300], [1200]])).toEqual([2]);
    expect(rowsOf([[-5], [-6], [-11]])).toEqual([2]);
    expect(rowsOf([[1e12], [0.01], [1e12 + 0.01]])).toEqual([2]);
  });

  test('small subtotals beside large lines', () => {
    expect(rowsOf([[50_000_000], [3], [4], [7]])).toEqual([3]);
  });

  test('a subtotal of the lines that follow credits which cancel', () => {
    expect(rowsOf([[10], [5], [-5], [3], [13]])).toEqual([4]);
  });
});

test('finds nothing in lines, blanks and single copies', () => {
  expect(suspectSubtotals([])).toEqual([]);
  expect(suspectSubtotals([[0], [0], [0]])).toEqual([]);
  expect(suspectSubtotals([[5], [5], [9], [30]])).toEqual([]);
  expect(suspectSubtotals([[7]])).toEqual([]);
});

/** The definition, by trying every block: of all rows so far that hold anything, or of those that are no suspects. */
function naive(rows: number[][]): number[] {
  const suspects: number[] = [];
  rows.forEach((row, i) => {
    if (row.every((value) => value === 0)) return;
    const above = rows.slice(0, i).map((values, place) => ({ values, place }));
    const held = above.filter(({ values }) => values.some((value) => value !== 0));
    const details = held.filter(({ place }) => !suspects.includes(place));
    const adds = (lines: typeof above) =>
      lines.some(
        (_, start) =>
          start <= lines.length - 2 &&
          row.every((value, j) => lines.slice(start).reduce((sum, line) => sum + line.values[j], 0) === value),
      );
    if (adds(details) || adds(held)) suspects.push(i);
  });
  return suspects;
}

const grid = (cell: fc.Arbitrary<number>) =>
  fc
    .integer({ min: 1, max: 3 })
    .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 25 }));

test('finds what trying every block finds, in small random sheets', () => {
  fc.assert(
    fc.property(
      grid(
        fc.oneof(
          { weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) },
          { weight: 1, arbitrary: fc.integer({ min: 10, max: 60 }) },
        ),
      ),
      (rows) => {
        expect(rowsOf(rows)).toEqual(naive(rows));
      },
    ),
    { numRuns: 1000 },
  );
});

test('with credits it names no row that is no sum', () => {
  fc.assert(
    fc.property(grid(fc.integer({ min: -9, max: 9 })), (rows) => {
      for (const { row, from, to } of suspectSubtotals(rows)) {
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThan(row);
      }
      const found = new Set(naive(rows));
      // After credits a row may be passed over; what is named must be a sum.
      const first = rowsOf(rows)[0];
      if (first !== undefined) expect(found.has(first)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('finds every planted subtotal and the grand total of a real-sized budget', () => {
  const block = fc.array(
    fc.array(
      fc.integer({ min: 1000, max: 99_999 }).map((cents) => cents / 100),
      { minLength: 12, maxLength: 12 },
    ),
    { minLength: 2, maxLength: 30 },
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 2, maxLength: 12 }), (blocks) => {
      const total = (lines: number[][]) => lines[0].map((_, j) => lines.reduce((sum, line) => sum + line[j], 0));
      const rows: number[][] = [];
      const planted: number[] = [];
      for (const lines of blocks) {
        rows.push(...lines, Array(12).fill(0));
        planted.push(rows.push(total(lines)) - 1);
      }
      planted.push(rows.push(total(blocks.flat())) - 1);
      expect(rowsOf(rows)).toEqual(planted);
    }),
    { numRuns: 50 },
  );
});

test('takes about as long per row in a long sheet as in a short one', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => [1 + ((i * 7919) % 1009), 1 + ((i * 104_729) % 1013)]);
  const start = performance.now();
  suspectSubtotals(rows);
  expect(performance.now() - start).toBeLessThan(2000);
});
