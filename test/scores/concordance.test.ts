import fc from 'fast-check';
import { concordance } from '../../src/scores/concordance';
import { effectiveSize } from '../../src/scores/effectiveSize';
import { jackknife } from '../../src/scores/jackknife';
import { tauB } from '../../src/scores/kendall';
import { quantile } from '../../src/scores/quantile';
import { denseRanks, round12 } from '../../src/scores/ranks';
import { expectClose } from '../close';
import { naiveC, naiveJackknife, naiveParts, naiveTauB, type Rows } from './naive';

const price = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((tens) => 10 * tens),
  fc.constantFrom(0.3, 0.1 + 0.2, 1.1, 3 * 1.1, 3.3),
  fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
);
const value = fc.oneof(fc.integer({ min: -2, max: 5 }), fc.constantFrom(0.3, 0.1 + 0.2, 1 / 3));
const weight = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.double({ min: 0.01, max: 1000, noNaN: true }));

const rows: fc.Arbitrary<Rows> = fc
  .array(fc.tuple(price, value, weight, fc.nat(2)), { minLength: 2, maxLength: 30 })
  .map((list) => ({
    prices: list.map(([p]) => p),
    values: list.map(([, v]) => v),
    weights: list.map(([, , w]) => w),
    segments: list.map(([, , , s]) => s),
  }));

const of = ({ prices, values, weights, segments }: Rows) =>
  concordance({ y: prices, x: values, weights, groups: segments });

test('C and each row’s part equal the sums over all pairs, with ties, weights and segments', () => {
  fc.assert(
    fc.property(rows, (input) => {
      const { c, concordant, comparable } = of(input);
      const { num, den } = naiveParts(input);
      const scale = 4 ** Math.floor(Math.log2(Math.max(...input.weights)));
      num.forEach((part, i) => expectClose(concordant[i], part / scale, 100));
      den.forEach((part, i) => expectClose(comparable[i], part / scale, 100));
      if (den.every((part) => part === 0)) expect(c).toBeNaN();
      else expectClose(c, naiveC(input));
    }),
    { numRuns: 3000 },
  );
});

test('the jackknife equals deleting each row', () => {
  fc.assert(
    fc.property(rows, (input) => {
      const found = jackknife(of(input));
      if (!found) return;
      expectClose(found.standardError, naiveJackknife(input));
      const c = naiveC(input);
      expect(found.low).toBeLessThanOrEqual(c);
      expect(found.high).toBeGreaterThanOrEqual(c);
      expect(found.low).toBeGreaterThanOrEqual(0);
      expect(found.high).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2000 },
  );
});

test('no interval where there is nothing to estimate it from', () => {
  const groups = [0, 0, 0, 0];
  const weights = [1, 1, 1, 1];
  expect(jackknife(concordance({ y: [1, 2, 3, 4], x: [1, 2, 3, 4], weights, groups }))).toBeNull();
  expect(jackknife(concordance({ y: [4, 3, 2, 1], x: [1, 2, 3, 4], weights, groups }))).toBeNull();
  // Without the last row no two values differ.
  expect(jackknife(concordance({ y: [4, 3, 2, 3], x: [1, 1, 1, 4], weights, groups }))).toBeNull();
  expect(jackknife(concordance({ y: [4, 3], x: [1, 2], weights: [1, 1], groups: [0, 0] }))).toBeNull();
});

test('τ-b equals the count over all pairs', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(value, price), { minLength: 1, maxLength: 40 }), (list) => {
      const [x, y] = [list.map(([a]) => a), list.map(([, b]) => b)];
      const naive = naiveTauB(x, y);
      if (Number.isNaN(naive)) expect(tauB(x, y)).toBeNaN();
      else expectClose(tauB(x, y), naive);
    }),
    { numRuns: 3000 },
  );
});

test('numbers of 12 significant digits, the same as by formatting', () => {
  fc.assert(
    fc.property(fc.oneof(price, value, fc.double({ noNaN: true, noDefaultInfinity: true })), (number) => {
      expect(round12(number) + 0).toBe(Number(number.toPrecision(12)) + 0);
    }),
    { numRuns: 5000 },
  );
  expect(Array.from(denseRanks([0.3, 5, 0.1 + 0.2, -1]).ranks)).toEqual([1, 2, 1, 0]);
});

test('published values', () => {
  // R's quantile(type = 7), which Excel calls PERCENTILE.INC
  const sorted = [62, 71, 74, 75, 80, 82, 85, 88, 90, 93, 97, 100];
  [0.1, 0.5, 0.9, 0, 1].forEach((p, i) => expect(quantile(sorted, p)).toBeCloseTo([71.3, 83.5, 96.6, 62, 100][i], 10));
  expect(tauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.47140452079103173, 12);
  expect(effectiveSize([1, 1, 1, 1])).toBe(4);
  expect(effectiveSize([3, 1])).toBeCloseTo(1.6, 12);
  expect(effectiveSize([])).toBe(0);
});
