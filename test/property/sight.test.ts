import fc from 'fast-check';
import { SIGHTSCORE, SIGHTTABLE } from '../../src/functions/sight';
import { expectAtMost, expectClose } from '../close';
import { shuffled } from './budgets';

const level = fc.constantFrom('D', 'I', 'N', '', 'N/A', 2, 1, 0);
const weight = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }));

/** Levels with at least one applicable cell, and weights above 0. */
const matrices = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([teams, imperatives]) =>
    fc
      .record({
        levels: fc.array(fc.array(level, { minLength: imperatives, maxLength: imperatives }), {
          minLength: teams,
          maxLength: teams,
        }),
        v: fc.array(weight, { minLength: teams, maxLength: teams }),
        w: fc.array(weight, { minLength: imperatives, maxLength: imperatives }),
        credit: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .filter(({ levels }) => levels.flat().some((cell) => cell !== 'N/A')),
  );
type Matrix = typeof matrices extends fc.Arbitrary<infer T> ? T : never;

const score = ({ levels, v, w, credit }: Matrix, c: unknown = credit) => SIGHTSCORE(levels, [v], [w], c);

/** Σ v·w·c / Σ v·w over the applicable cells, cell by cell. */
function define({ levels, v, w, credit }: Matrix): number {
  let [got, all] = [0, 0];
  levels.forEach((row, j) =>
    row.forEach((cell, k) => {
      if (cell === 'N/A') return;
      all += v[j] * w[k];
      got += v[j] * w[k] * (cell === 'D' || cell === 2 ? 1 : cell === 'I' || cell === 1 ? credit : 0);
    }),
  );
  return got / all;
}

test('is the weighted share of the direct cells', () => {
  fc.assert(
    fc.property(matrices, (matrix) => expectClose(score(matrix), define(matrix))),
    { numRuns: 500 },
  );
});

test('lies between 0 and 1, and rises with the credit', () => {
  fc.assert(
    fc.property(matrices, fc.double({ min: 0, max: 1, noNaN: true }), (matrix, other) => {
      const [less, more] = [Math.min(matrix.credit, other), Math.max(matrix.credit, other)];
      const [low, high] = [score(matrix, less), score(matrix, more)];
      expect(low >= 0 && high <= 1).toBe(true);
      expectAtMost(low, high);
    }),
  );
});

test('does not change with the scale of the weights or the order of teams and imperatives', () => {
  fc.assert(
    fc.property(
      matrices.chain((matrix) =>
        fc.tuple(
          fc.constant(matrix),
          shuffled(matrix.levels.map((_, j) => j)),
          shuffled(matrix.levels[0].map((_, k) => k)),
          weight,
        ),
      ),
      ([matrix, rows, columns, scale]) => {
        const other = {
          ...matrix,
          levels: rows.map((j) => columns.map((k) => matrix.levels[j][k])),
          v: rows.map((j) => matrix.v[j] * scale),
          w: columns.map((k) => matrix.w[k] / scale),
        };
        expectClose(score(other), score(matrix));
      },
    ),
  );
});

test('leaves N/A out of the denominator: a team or imperative that is N/A throughout changes nothing', () => {
  fc.assert(
    fc.property(matrices, weight, (matrix, more) => {
      const none = matrix.levels[0].map(() => 'N/A');
      expectClose(
        score({ ...matrix, levels: [...matrix.levels, none], v: [...matrix.v, more] } as Matrix),
        score(matrix),
      );
      const wide = matrix.levels.map((row) => [...row, 'n/a']);
      expectClose(score({ ...matrix, levels: wide, w: [...matrix.w, more] } as Matrix), score(matrix));
    }),
  );
});

test('rises when a cell turns from none to indirect to direct', () => {
  fc.assert(
    fc.property(matrices, fc.nat(), fc.nat(), (matrix, row, column) => {
      const [j, k] = [row % matrix.levels.length, column % matrix.levels[0].length];
      const at = (cell: string) => {
        const levels = matrix.levels.map((cells) => [...cells]);
        levels[j][k] = cell;
        return score({ ...matrix, levels });
      };
      expectAtMost(at('N'), at('I'));
      expectAtMost(at('I'), at('D'));
    }),
  );
});

test('a blank, 0 and None are the same', () => {
  fc.assert(
    fc.property(matrices, fc.constantFrom(null, undefined, 0, 'None', false, '-'), (matrix, none) => {
      const levels = matrix.levels.map((row) => row.map((cell) => (cell === '' ? none : cell))) as any[][];
      expect(score({ ...matrix, levels })).toBe(score(matrix));
    }),
  );
});

test('the points of the table add up to the score, by team and by imperative; shares to 1', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const table = SIGHTTABLE(matrix.levels, [matrix.v], [matrix.w], matrix.credit);
      const middle = table.findIndex(([name]) => name === 'Imperative');
      for (const rows of [table.slice(1, middle), table.slice(middle + 1)]) {
        const lines = rows.slice(0, -1);
        const total = rows[rows.length - 1];
        const add = (column: number) => lines.reduce((sum, row) => sum + row[column], 0);
        expectClose(add(5), 1);
        expectClose(add(7), total[7]);
        expectClose(total[7], score(matrix));
        expect(add(4)).toBe(matrix.levels.flat().filter((cell) => cell === 'N/A').length);
        for (const row of rows) if (row[1] !== 'n.e.') expectClose(row[1] + row[2] + row[3], 1);
      }
    }),
  );
});
