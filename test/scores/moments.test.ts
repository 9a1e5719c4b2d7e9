import fc from 'fast-check';
import { hedgesG, smallSampleCorrection } from '../../src/scores/hedges';
import { holm } from '../../src/scores/holm';
import { moments, pooledDeviation } from '../../src/scores/moments';
import { median, tallyOf } from '../../src/scores/tally';
import { welchInterval } from '../../src/scores/welch';
import cases from '../golden/reference-cases.json';

const of = (list: number[]) => moments(tallyOf(list));
const reference = (id: string) => cases.find((one) => one.id === id) as any;
const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });

test('mean, variance and median are those of the list', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const { n, mean, variance } = of(list);
      const average = list.reduce((a, b) => a + b, 0) / list.length;
      expect(n).toBe(list.length);
      expect(mean).toBeCloseTo(average, 9);
      const squares = list.reduce((s, v) => s + (v - average) ** 2, 0);
      if (n > 1) expect(variance).toBeCloseTo(squares / (n - 1), 6);
      else expect(variance).toBeNull();
      const sorted = [...list].sort((a, b) => a - b);
      const half = Math.floor(n / 2);
      expect(median(tallyOf(list))).toBe(n % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }),
  );
});

test('equal ratings have exactly that mean and no variance', () => {
  for (const value of [0.1, 1 / 3, 4.3, 1e9 + 0.1]) {
    for (const n of [3, 7, 1001]) {
      expect(of(Array(n).fill(value))).toMatchObject({ mean: value, variance: 0 });
    }
  }
});

test('a far origin costs no digits of the variance', () => {
  expect(of([1e9 + 1, 1e9 + 2, 1e9 + 3]).variance).toBe(1);
});

test('where nobody differs within the groups, no interval and no g can be estimated', () => {
  const [fives, ones] = [of([5, 5]), of([1, 1, 1])];
  expect(welchInterval(fives, ones)).toBeNull();
  expect(hedgesG(fives, ones)).toBeNull();
  expect(welchInterval(of([5]), of([1, 2]))).toBeNull();
  expect(hedgesG(of([5]), of([1, 2]))).toBeNull();
  expect(pooledDeviation(of([5]), of([1]))).toBeNull();
});

test('J is the exact ratio of gammas, also where each would overflow', () => {
  const { inputs, expected } = reference('hedges-J-18');
  expect(smallSampleCorrection(inputs.df)).toBeCloseTo(expected, 10);
  // ν = 2: Γ(1)/Γ(½) = 1/√π. Large ν: 1 − 3/(4ν) − 7/(32ν²)…
  expect(smallSampleCorrection(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 14);
  expect(smallSampleCorrection(2e6)).toBeCloseTo(1 - 3 / 8e6, 12);
});

test('g from a published summary', () => {
  const { mean1, sd1, n1, mean2, sd2, n2 } = reference('hedges-g-summary-borenstein').inputs;
  const summary = (n: number, mean: number, sd: number) => ({
    n,
    mean,
    squares: sd ** 2 * (n - 1),
    variance: sd ** 2,
  });
  const g = hedgesG(summary(n1, mean1, sd1), summary(n2, mean2, sd2));
  expect(g?.g).toBeCloseTo(reference('hedges-g-summary-borenstein').expected.g, 8);
});

test('Holm adjusts as R does', () => {
  const { inputs, expected } = reference('holm-5');
  holm(inputs.p).forEach((p, i) => expect(p).toBeCloseTo(expected[i], 12));
  expect(holm([])).toEqual([]);
});

test('Holm never lowers a p, keeps the order, and stays at most 1', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (p) => {
      const adjusted = holm(p);
      p.forEach((one, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(one);
        expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, one * p.length) + 1);
        p.forEach((other, j) => {
          if (one < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]);
        });
      });
      if (p.length) expect(Math.min(...adjusted)).toBeCloseTo(Math.min(1, Math.min(...p) * p.length), 12);
    }),
  );
});
