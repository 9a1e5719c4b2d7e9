import { coherence } from '../../src/scores/coherence';
import { geometricMean } from '../../src/scores/geometricMean';

test('is the square root of a product, and exp of the mean logarithm', () => {
  expect(geometricMean([2, 8], [1, 1])).toBeCloseTo(4, 12);
  expect(geometricMean([0.8, 0.7, 0.5], [0.5, 0.3, 0.2])).toBeCloseTo(0.69962997212654, 12);
});

test('a value without weight does not count, not even 0', () => {
  expect(geometricMean([0, 0.25], [0, 3])).toBe(0.25);
  expect(geometricMean([0, 0.25], [1e-9, 3])).toBe(0);
});

test('neither overflows nor vanishes', () => {
  expect(geometricMean(new Array(10_000).fill(0.5), new Array(10_000).fill(1))).toBe(0.5);
  expect(geometricMean([1e-300, 1e-300, 1e300], [1, 1, 1])).toBeCloseTo(0, 90);
});

test('what failed legs lose is shared by weight, and only a lone one can lift the score', () => {
  const two = coherence([0, 0, 0.9], [3, 1, 4]);
  expect(two.legs.map(({ lost }) => lost)).toEqual([0.75, 0.25, 0]);
  expect(two.legs.map(({ effect }) => effect)).toEqual([0, 0, 0]);
  const lone = coherence([0, 0.81], [1, 1]);
  expect(lone.legs[0].effect).toBeCloseTo(Math.sqrt(0.05 * 0.81), 12);
});

test('a leg of 1 can gain nothing more', () => {
  expect(coherence([1, 0.98], [1, 1]).legs.map(({ effect }) => effect)).toEqual([
    0,
    expect.closeTo(1 - Math.sqrt(0.98), 12),
  ]);
});
