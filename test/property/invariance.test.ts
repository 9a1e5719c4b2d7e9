import fc from 'fast-check';
import { ALIGNSCORE, ALIGNTABLE } from '../../src/functions/align';
import { expectClose } from '../close';
import { budgets, ranges, shuffled, type Budget } from './budgets';
import { define } from './definition';

/** Both bounds stay the same when the budget is changed in a way that means nothing. */
function unchanged<Change>(
  change: (budget: Budget) => fc.Arbitrary<Change>,
  changed: (budget: Budget, how: Change) => Budget,
) {
  const cases = budgets().chain((budget) => fc.tuple(fc.constant(budget), change(budget)));
  fc.assert(
    fc.property(cases, ([budget, how]) => {
      const other = changed(budget, how);
      expectClose(ALIGNSCORE(...ranges(other)), ALIGNSCORE(...ranges(budget)));
      expectClose(ALIGNSCORE(...ranges(other), 'high'), ALIGNSCORE(...ranges(budget), 'high'));
    }),
  );
}

const factor = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
const scaled = (budget: Budget, by: number) => ({
  ...budget,
  lines: budget.lines.map((line) => ({ ...line, amount: line.amount * by })),
});

describe('the score does not change', () => {
  test('when all amounts are scaled', () => unchanged(() => factor, scaled));

  test('when costs are booked as negatives', () =>
    unchanged(
      () => factor,
      (budget, by) => scaled(budget, -by),
    ));

  test('when all weights are scaled', () =>
    unchanged(
      () => factor,
      (budget, by) => ({ ...budget, weights: budget.weights.map((w) => w * by) }),
    ));

  test('when the rows are reordered', () =>
    unchanged(
      ({ lines }) => shuffled(lines),
      (budget, lines) => ({ ...budget, lines }),
    ));

  test('when the imperatives are reordered', () =>
    unchanged(
      ({ names }) => shuffled(names.map((_, k) => k)),
      (budget, order) => ({
        ...budget,
        names: order.map((k) => budget.names[k]),
        weights: order.map((k) => budget.weights[k]),
        lines: budget.lines.map((line) => ({
          ...line,
          parts: line.parts.map(({ place, percent }) => ({
            place: typeof place === 'number' ? order.indexOf(place) : place,
            percent,
          })),
        })),
      }),
    ));

  test('when a row is split in two', () =>
    unchanged(
      ({ lines }) => fc.tuple(fc.nat(lines.length - 1), fc.double({ min: 0, max: 1, noNaN: true })),
      (budget, [row, part]) => ({
        ...budget,
        lines: budget.lines.flatMap((line, i) =>
          i === row
            ? [
                { ...line, amount: line.amount * part },
                { ...line, amount: line.amount * (1 - part) },
              ]
            : [line],
        ),
      }),
    ));

  test('when all rows are repeated', () =>
    unchanged(
      () => fc.integer({ min: 2, max: 4 }),
      (budget, times) => ({ ...budget, lines: Array.from({ length: times }, () => budget.lines).flat() }),
    ));

  test('when months stand side by side instead of their sum', () => {
    const withMonths = budgets().chain((budget) =>
      fc.tuple(
        fc.constant(budget),
        fc
          .array(fc.integer({ min: -20, max: 100 }), { minLength: 2, maxLength: 12 })
          .filter((parts) => parts.reduce((a, b) => a + b) > 0),
      ),
    );
    fc.assert(
      fc.property(withMonths, ([budget, parts]) => {
        const all = parts.reduce((a, b) => a + b);
        const months = budget.lines.map(({ amount }) => parts.map((part) => (amount * part) / all));
        const summed = months.map((row) => [row.reduce((a, b) => a + b)]);
        const [, ...rest] = ranges(budget);
        expectClose(ALIGNSCORE(months, ...rest), ALIGNSCORE(summed, ...rest));
      }),
    );
  });
});

test('of 20,000 rows the score is the definition’s, in any order', () => {
  fc.assert(
    fc.property(budgets({ minImperatives: 3 }), (budget) => {
      const rows = Array.from({ length: 20_000 }, (_, i) => budget.lines[i % budget.lines.length]);
      const many = { ...budget, lines: rows.map((line, i) => ({ ...line, amount: line.amount * (1 + (i % 7)) })) };
      const once = ALIGNSCORE(...ranges(many));
      expectClose(once, define(many).low);
      expectClose(ALIGNSCORE(...ranges({ ...many, lines: [...many.lines].reverse() })), once, 1, 1e-12);
    }),
    { numRuns: 2 },
  );
});

test('a trillion in one row and a tenth of a cent in 50,000 others both count', () => {
  const amounts = [[1e12], ...Array.from({ length: 50_000 }, () => [0.001])];
  const tags = [['A'], ...Array.from({ length: 50_000 }, () => ['B'])];
  const table = ALIGNTABLE(
    [...amounts, [-1e12], [25]],
    [...tags, ['A'], ['A']],
    [
      ['A', 1],
      ['B', 2],
    ],
  );
  expectClose(table[1][4], 25);
  expectClose(table[2][4], 50);
  expectClose(table[5][6], 1);
});
