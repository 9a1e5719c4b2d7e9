import fc from 'fast-check';
import { cliffDelta, deltaBand } from '../../src/scores/cliff';
import { tallyOf } from '../../src/scores/tally';

const delta = (x: number[], y: number[]) => cliffDelta(tallyOf(x), tallyOf(y));

/** Cliff (1993) with the whole matrix of dominances. */
function written(x: number[], y: number[]) {
  const d = x.map((a) => y.map((b) => Math.sign(a - b)));
  const [m, n] = [x.length, y.length];
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
  const mean = sum(d.map(sum)) / (m * n);
  const rows = d.map((row) => sum(row) / n);
  const columns = y.map((_, j) => sum(d.map((row) => row[j])) / m);
  const around = (list: number[]) => sum(list.map((v) => (v - mean) ** 2));
  const unbiased = (n ** 2 * around(rows) + m ** 2 * around(columns) - around(d.flat())) / (m * n * (m - 1) * (n - 1));
  return { delta: mean, variance: Math.max(unbiased, (1 - mean ** 2) / (m * n - 1)) };
}

const cells = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom(0.1, 0.5, 7.25));
const sample = fc.array(cells, { minLength: 2, maxLength: 25 });

test('delta and its variance are those of the whole matrix', () => {
  fc.assert(
    fc.property(sample, sample, (x, y) => {
      const expected = written(x, y);
      expect(delta(x, y).delta).toBeCloseTo(expected.delta, 12);
      expect(delta(x, y).variance).toBeCloseTo(expected.variance, 12);
    }),
    { numRuns: 3000 },
  );
});

test('the interval holds delta and stays within −1 and 1; exchanging the groups mirrors it', () => {
  fc.assert(
    fc.property(sample, sample, (x, y) => {
      const { delta: d, low, high } = delta(x, y);
      const other = delta(y, x);
      expect(other.delta).toBeCloseTo(-d, 12);
      if (Math.abs(d) === 1) {
        expect([low, high]).toEqual(d > 0 ? [null, 1] : [-1, null]);
      } else {
        expect(low).toBeLessThanOrEqual(d);
        expect(high).toBeGreaterThanOrEqual(d);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(other.low).toBeCloseTo(-(high as number), 10);
      }
    }),
    { numRuns: 500 },
  );
});

test('one person a side has a delta and no interval', () => {
  expect(delta([5], [1, 2])).toEqual({ delta: 1, variance: null, low: null, high: null });
});

test('the bands are those of Romano et al.', () => {
  expect([0, -0.146, 0.147, 0.33, -0.474].map(deltaBand)).toEqual([
    'negligible',
    'negligible',
    'small',
    'medium',
    'large',
  ]);
});
