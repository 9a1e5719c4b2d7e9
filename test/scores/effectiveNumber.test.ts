import fc from 'fast-check';
import { effectiveNumber, effectiveNumberWithout } from '../../src/scores/focus';
import { expectClose } from '../close';

test.each([
  ['three equal', [1, 1, 1], 1, 3],
  ['fifteen equal', Array(15).fill(7), 1, 15],
  ['fifteen equal at order 2', Array(15).fill(7), 2, 15],
  ['one', [42], 1, 1],
  ['one, at any order', [42], 1e308, 1],
  ['zeros beside one', [0, 42, 0], 0, 1],
  // By hand: 1/(0.5² + 0.3² + 0.2²).
  ['50/30/20 at order 2', [50, 30, 20], 2, 1 / 0.38],
  // (√0.5 + √0.5)² of two halves, (√0.9 + √0.1)² of nine to one.
  ['9 to 1 at order ½', [9, 1], 0.5, 1 + 2 * Math.sqrt(0.09)],
  ['9 to 1 at order 3', [9, 1], 3, 1 / Math.sqrt(0.73)],
  ['2 to 1 at order 1', [2, 1], 1, 3 / 2 ** (2 / 3)],
  ['a plain count', [1e12, 1e-3, 5], 0, 3],
])('%s', (_, amounts, order, expected) => expectClose(effectiveNumber(amounts, order), expected, expected, 1e-12));

test('agrees with the examples: 3 lines hold 80%, 12 hold 20%; 500/300/100/60/40', () => {
  const lines = [...Array(3).fill(80 / 3), ...Array(12).fill(20 / 12)];
  expect(effectiveNumber(lines)).toBeCloseTo(6.529129, 6);
  expect(effectiveNumber(lines, 2)).toBeCloseTo(4.615385, 6);
  expect(effectiveNumber([500, 300, 100, 60, 40])).toBeCloseTo(3.440386, 6);
  expect(effectiveNumber([500, 300, 100, 60, 40], 2)).toBeCloseTo(2.815315, 6);
});

test('amounts whose sum is no number any more still have shares', () => {
  expectClose(effectiveNumber([1e308, 1e308, 1e308]), 3);
  expectClose(effectiveNumber([1e308, 1e308], 2), 2);
  expectClose(effectiveNumber([5e-324, 5e-324]), 2);
});

test('no amount is left without the only one', () => {
  expect(effectiveNumberWithout([5])).toEqual([0]);
  expect(effectiveNumberWithout([5], 2)).toEqual([0]);
});

test('without each is the number of the others, at every order', () => {
  const amounts = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 100 }), fc.double({ min: 1e-9, max: 1e9, noNaN: true })),
    { minLength: 2, maxLength: 8 },
  );
  const orders = fc.constantFrom(0, 0.3, 1 - 1e-8, 1, 1 + 1e-8, 1 + 1e-13, 1.1, 2, 7, 60, 400, 1e5, 1e308);
  fc.assert(
    fc.property(amounts, orders, (sizes, order) => {
      effectiveNumberWithout(sizes, order).forEach((number, i) => {
        const expected = effectiveNumber(
          sizes.filter((_, j) => j !== i),
          order,
        );
        expectClose(number, expected, expected);
      });
    }),
    { numRuns: 400 },
  );
});

test('without each of 20,000 takes one pass', () => {
  const amounts = Array.from({ length: 20_000 }, (_, i) => 1 + (i % 9));
  const start = performance.now();
  for (const order of [1, 2, 50]) expect(effectiveNumberWithout(amounts, order).every(Number.isFinite)).toBe(true);
  expect(performance.now() - start).toBeLessThan(2000);
});
