import fc from 'fast-check';
import { ALIGNSCORE } from '../../src/functions/align';
import { expectAtMost, expectClose } from '../close';
import { budgets, ranges, weightsOf, type Budget, type Place } from './budgets';
import { define, normalised, totalVariation } from './definition';

const score = (budget: Budget) => ALIGNSCORE(...ranges(budget));
const part = fc.double({ min: 0, max: 1, noNaN: true });
const pick = fc.nat(1000);

/** The places in the order of the definition's shares. */
const placesOf = ({ names }: Budget): Place[] => [...names.map((_, k) => k), 'BAU', 'unmapped'];

/** The same budget after money has moved, as two bookings: out of one place and into the other. */
const moved = (budget: Budget, from: Place, to: Place, amount: number): Budget => ({
  ...budget,
  lines: [
    ...budget.lines,
    { amount: -amount, parts: [{ place: from, percent: 100 }], team: '' },
    { amount, parts: [{ place: to, percent: 100 }], team: '' },
  ],
});

describe('moving money', () => {
  test('of a share e changes the score by e at most', () => {
    fc.assert(
      fc.property(budgets(), pick, pick, part, (budget, from, to, e) => {
        const places = placesOf(budget);
        const { actual, total } = define(budget);
        const [donor, receiver] = [from % places.length, to % places.length];
        const share = actual[donor] * e;
        const after = score(moved(budget, places[donor], places[receiver], share * total));
        expectAtMost(Math.abs(after - score(budget)), share);
      }),
      { numRuns: 300 },
    );
  });

  test('from a surplus or from unmapped to a shortfall raises the score by exactly its share', () => {
    fc.assert(
      fc.property(budgets({ minImperatives: 2 }), pick, pick, part, (budget, from, to, e) => {
        const places = placesOf(budget);
        const { actual, target, total } = define(budget);
        const surpluses = places.map((_, i) => i).filter((i) => actual[i] > target[i]);
        const shortfalls = places.map((_, i) => i).filter((i) => actual[i] < target[i]);
        fc.pre(surpluses.length > 0 && shortfalls.length > 0);
        const [donor, receiver] = [surpluses[from % surpluses.length], shortfalls[to % shortfalls.length]];
        const share = e * Math.min(actual[donor] - target[donor], target[receiver] - actual[receiver]);
        expectClose(score(moved(budget, places[donor], places[receiver], share * total)), score(budget) + share);
      }),
      { numRuns: 300 },
    );
  });

  test('from unmapped to any imperative never lowers the score', () => {
    fc.assert(
      fc.property(budgets(), pick, part, (budget, to, e) => {
        const after = moved(budget, 'unmapped', to % budget.names.length, define(budget).unmapped * e);
        expectAtMost(score(budget), score(after));
      }),
    );
  });
});

test('mapping all unmapped money as well as can be gives the high bound, and no mapping exceeds it', () => {
  fc.assert(
    fc.property(budgets(), pick, (budget, to) => {
      const high = ALIGNSCORE(...ranges(budget), 'high');
      const { imperatives, nonStrategic, target, total, unmapped } = define(budget);
      expectAtMost(score(moved(budget, 'unmapped', to % budget.names.length, unmapped)), high);
      let [best, left] = [budget, unmapped];
      placesOf(budget)
        .slice(0, -1)
        .forEach((place, i) => {
          const held = place === 'BAU' ? nonStrategic : imperatives[i];
          const fill = Math.min(left, Math.max(0, target[i] * total - held));
          best = moved(best, 'unmapped', place, fill);
          left -= fill;
        });
      expectClose(score(best), high);
    }),
  );
});

test('weights known to a total variation of x give the score to x', () => {
  const pairs = budgets().chain((budget) => fc.tuple(fc.constant(budget), weightsOf(budget.names.length)));
  fc.assert(
    fc.property(pairs, ([budget, weights]) => {
      const distance = totalVariation(normalised(budget.weights), normalised(weights));
      expectAtMost(Math.abs(score({ ...budget, weights }) - score(budget)), distance);
    }),
    { numRuns: 300 },
  );
});

test('merging two imperatives never lowers the score', () => {
  fc.assert(
    fc.property(budgets({ minImperatives: 2 }), (budget) => {
      const last = budget.names.length - 1;
      const merged: Budget = {
        ...budget,
        names: budget.names.slice(0, last),
        weights: budget.weights.slice(0, last).map((w, k) => (k === 0 ? w + budget.weights[last] : w)),
        lines: budget.lines.map((line) => ({
          ...line,
          parts: line.parts.map(({ place, percent }) => ({ place: place === last ? 0 : place, percent })),
        })),
      };
      expectAtMost(score(budget), score(merged));
    }),
    { numRuns: 300 },
  );
});
