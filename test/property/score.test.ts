import fc from 'fast-check';
import { ALIGNSCORE } from '../../src/functions/align';
import { expectAtMost, expectClose } from '../close';
import { budgets, money, ranges, strategyOf, weightsOf, type Budget } from './budgets';
import { define } from './definition';

const score = (budget: Budget, bound?: string) => ALIGNSCORE(...ranges(budget), bound);

describe('the score', () => {
  test('is 1 − ½Σ|a − t|, and high adds the unmapped share', () => {
    fc.assert(
      fc.property(budgets(), (budget) => {
        const { low, high } = define(budget);
        expectClose(score(budget), low);
        expectClose(score(budget, 'low'), low);
        expectClose(score(budget, 'high'), high);
      }),
      { numRuns: 300 },
    );
  });

  test('holds 0 ≤ low ≤ high ≤ 1, exactly', () => {
    fc.assert(
      fc.property(budgets(), (budget) => {
        const [low, high] = [score(budget), score(budget, 'high')];
        expect(0 <= low && low <= high && high <= 1).toBe(true);
      }),
    );
  });

  test('is 1 where each imperative has its share', () => {
    const plans = fc.integer({ min: 1, max: 6 }).chain((count) => fc.tuple(weightsOf(count), money));
    fc.assert(
      fc.property(plans, fc.double({ min: 0, max: 0.9, noNaN: true }), ([weights, total], reserve) => {
        const names = weights.map((_, k) => `Imperative ${k + 1}`);
        const all = weights.reduce((sum, w) => sum + w, 0);
        const amounts = [...weights.map((w) => [(total * (1 - reserve) * w) / all]), [total * reserve]];
        const strategy = names.map((name, k) => [name, weights[k]]);
        expectClose(
          ALIGNSCORE(amounts, [...names.map((name) => [name]), ['BAU']], strategy, undefined, reserve),
          1,
          1,
          1e-12,
        );
      }),
    );
  });

  test('is below 1 wherever a share is off', () => {
    fc.assert(
      fc.property(budgets(), (budget) => {
        const { actual, target } = define(budget);
        const largest = Math.max(...actual.map((a, i) => Math.abs(a - target[i])));
        fc.pre(largest > 1e-9);
        // The largest difference alone costs half of it at least.
        expectAtMost(score(budget), 1 - largest / 2, 1e-3);
        expect(score(budget)).toBeLessThan(1);
      }),
    );
  });

  test('of one imperative is its share', () => {
    fc.assert(
      fc.property(money, money, money, (mapped, bau, unmapped) => {
        const amounts = [[mapped], [bau], [unmapped]];
        const total = mapped + bau + unmapped;
        expectClose(ALIGNSCORE(amounts, [['Win'], ['BAU'], ['']], [['Win', 7]]), mapped / total);
      }),
    );
  });

  test('counts non-strategic money up to the reserve only', () => {
    fc.assert(
      fc.property(budgets(), (budget) => {
        const { actual, target } = define(budget);
        const k = budget.names.length;
        const met = actual.slice(0, k).reduce((sum, a, i) => sum + Math.min(a, target[i]), 0);
        expectClose(score(budget), met + Math.min(actual[k], budget.reserve));
      }),
    );
  });

  test('of an imperative without weight is as if it were BAU without reserve', () => {
    fc.assert(
      fc.property(budgets({ minImperatives: 2 }), (budget) => {
        const weights = budget.weights.map((w, k) => (k === 0 ? 0 : w || 1));
        const idle = { ...budget, weights, reserve: 0 };
        const tags = ranges(idle)[1].map(([tag]) => [tag.replaceAll(budget.names[0], 'BAU')]);
        expectClose(score(idle), ALIGNSCORE(ranges(idle)[0], tags, strategyOf(idle)));
      }),
    );
  });
});
