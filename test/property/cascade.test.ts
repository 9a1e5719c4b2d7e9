import fc from 'fast-check';
import { CASCADESCORE, CASCADETABLE } from '../../src/functions/cascade';
import { expectAtMost, expectClose } from '../close';
import { shuffled } from './budgets';

const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 100 }),
  fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
);

/** Rows of levels, each column with an amount. */
const cascades = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 6 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.array(amount, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((levels) => levels.map((row, i) => (i === 0 ? row.map((value) => value || 1) : row))),
  );
const row = (table: any[][], label: string) => table.find(([name]) => name === label) as any[];
const stepsOf = (table: any[][]) =>
  table.slice(
    2,
    table.findIndex(([name]) => name === 'Score'),
  );

/** 1 − ½Σ|p − q| of two columns' shares. */
function overlap(levels: number[][], one: number, other: number): number {
  const all = (column: number) => levels.reduce((sum, cells) => sum + cells[column], 0);
  const [a, b] = [all(one), all(other)];
  return 1 - levels.reduce((sum, cells) => sum + Math.abs(cells[one] / a - cells[other] / b), 0) / 2;
}

test('is the overlap of the last level with the strategy; steps are overlaps of neighbours', () => {
  fc.assert(
    fc.property(cascades, (levels) => {
      const last = levels[0].length - 1;
      expectClose(CASCADESCORE(levels), overlap(levels, 0, last));
      stepsOf(CASCADETABLE(levels)).forEach(([, step, cumulative], l) => {
        expectClose(step, overlap(levels, l, l + 1));
        expectClose(cumulative, overlap(levels, 0, l + 1));
      });
    }),
    { numRuns: 500 },
  );
});

test('lies between the floor and 1 (triangle inequality)', () => {
  fc.assert(
    fc.property(cascades, (levels) => {
      const table = CASCADETABLE(levels);
      const score = CASCADESCORE(levels);
      const drift = stepsOf(table).reduce((sum, [, step]) => sum + 1 - step, 0);
      expect(score >= 0 && score <= 1).toBe(true);
      expectClose(row(table, 'Floor')[2], Math.max(0, 1 - drift));
      expectAtMost(row(table, 'Floor')[2], score);
    }),
    { numRuns: 500 },
  );
});

test('the drift added adds up to 1 − score, and the product is that of the steps', () => {
  fc.assert(
    fc.property(cascades, (levels) => {
      const table = CASCADETABLE(levels);
      const steps = stepsOf(table);
      const score = CASCADESCORE(levels);
      expectClose(
        steps.reduce((sum, [, , , drift]) => sum + drift, 0),
        1 - score,
      );
      expectClose(
        row(table, 'Proportional loss')[2],
        steps.reduce((all, [, step]) => all * step, 1),
      );
      const [, times] = row(table, 'Amplification');
      const first = 1 - steps[0][1];
      if (first > 1e-9) expectClose(times * first, 1 - score);
      if (first === 0) expect(times).toBe('n.e.');
    }),
  );
});

test('does not change with the scale of a level, the order of the rows, or a level repeated', () => {
  fc.assert(
    fc.property(
      cascades.chain((levels) =>
        fc.tuple(fc.constant(levels), shuffled(levels), fc.nat(), fc.integer({ min: 1, max: 1000 })),
      ),
      ([levels, other, column, scale]) => {
        const score = CASCADESCORE(levels);
        const at = column % levels[0].length;
        expectClose(CASCADESCORE(other), score);
        expectClose(
          CASCADESCORE(levels.map((cells) => cells.map((value, l) => (l === at ? value * scale : value)))),
          score,
        );
        expectClose(CASCADESCORE(levels.map((cells) => [...cells.slice(0, at + 1), ...cells.slice(at)])), score);
      },
    ),
  );
});

test('a cascade that changes nothing scores 1, one that changes everything 0', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }), (weights) => {
      expectClose(CASCADESCORE(weights.map((weight) => [weight, 2 * weight, 3 * weight])), 1, 1, 1e-12);
      const all = weights.map((weight) => [weight, 0]);
      expect(CASCADESCORE([...all, [0, 7]])).toBe(0);
    }),
  );
});

test('merging two rows never lowers it', () => {
  fc.assert(
    fc.property(cascades, (levels) => {
      fc.pre(levels.length > 1);
      const [one, other, ...rest] = levels;
      expectAtMost(CASCADESCORE(levels), CASCADESCORE([one.map((value, l) => value + other[l]), ...rest]));
    }),
  );
});
