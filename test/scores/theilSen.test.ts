import fc from 'fast-check';
import { theilSen } from '../../src/scores/theilSen';
import { naiveLine } from './naive';

function expectLine(x: number[], y: number[], few?: number): void {
  const [line, naive] = [theilSen(x, y, few), naiveLine(x, y)];
  if (naive === null) return void expect(line).toBeNull();
  const size = Math.max(...y.map(Math.abs), ...x.map((value) => Math.abs(value * naive.size)));
  expect(Math.abs((line?.slope ?? NaN) - naive.slope)).toBeLessThanOrEqual(1e-12 * naive.size);
  expect(Math.abs((line?.intercept ?? NaN) - naive.intercept)).toBeLessThanOrEqual(1e-12 * size);
}

const points = (x: fc.Arbitrary<number>, y: fc.Arbitrary<number>, maxLength: number) =>
  fc.array(fc.tuple(x, y), { minLength: 1, maxLength }).map((list) => [list.map(([a]) => a), list.map(([, b]) => b)]);

const score = fc.integer({ min: 1, max: 5 });
const listPrice = fc.integer({ min: 1, max: 12 }).map((tens) => 10 * tens);
const cents = fc.integer({ min: 1, max: 99_999 }).map((amount) => amount / 100);
// Not so small that a slope overflows.
const any = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (Math.abs(value) < 1e-100 ? 0 : value));

test.each([
  ['whole scores and list prices', score, listPrice],
  ['whole scores and cents', score, cents],
  ['thirds and list prices', score.map((s) => s / 3), listPrice],
  ['scores with a decimal', fc.integer({ min: 10, max: 50 }).map((s) => s / 10), cents],
  ['anything', any, any],
  ['nearly level', any, fc.integer({ min: 0, max: 3 }).map((k) => 1e6 + k * 1e-9)],
] as const)('equals the median of all slopes: %s', (_, x, y) => {
  // few = 1: all the way down by counting, also where there are only a few points.
  fc.assert(
    fc.property(points(x, y, 40), ([xs, ys]) => expectLine(xs, ys, 1)),
    { numRuns: 1500 },
  );
});

test.each([1, 100, undefined])('400 points, with ties and on lines, forming %s slopes at once', (few) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 400 }),
      fc.integer({ min: 2, max: 60 }),
      fc.constantFrom(1, 3, 7, 1e5 + 1),
      fc.integer({ min: -50, max: 50 }),
      fc.infiniteStream(fc.nat(1e6)),
      (n, levels, unit, rise, stream) => {
        const draws = Array.from({ length: 2 * n }, () => stream.next().value as number);
        const x = draws.slice(0, n).map((draw) => (1 + (draw % levels)) / unit);
        const y = x.map((value, i) => 100 + rise * value + (draws[n + i] % 9 === 0 ? draws[n + i] % 101 : 0));
        expectLine(x, y, few);
      },
    ),
    { numRuns: 120 },
  );
});

test('points on one line end at once, at its slope', () => {
  for (const slope of [0, 1 / 3, -2, 1e-9, 12345.678]) {
    const x = Array.from({ length: 3000 }, (_, i) => i / 7);
    const line = theilSen(
      x,
      x.map((value) => 1000 + slope * value),
    );
    expect(Math.abs((line?.slope ?? NaN) - slope)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(slope)));
  }
});

test('3,000 points equal the median of 4.5 million slopes', () => {
  let state = 7;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const x = Array.from({ length: 3000 }, () => Math.round(next() * 1000) / 100);
  const y = x.map((value) => Math.round(10_000 + 750 * value * (0.5 + next())) / 100);
  const slopes = new Float64Array((3000 * 2999) / 2).fill(NaN);
  let count = 0;
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) if (x[i] !== x[j]) slopes[count++] = (y[i] - y[j]) / (x[i] - x[j]);
  const sorted = slopes.subarray(0, count).sort();
  const median = (sorted[(count - 1) >> 1] + sorted[count >> 1]) / 2;
  expect(Math.abs((theilSen(x, y)?.slope ?? NaN) - median)).toBeLessThanOrEqual(1e-12 * median);
});

// Hollander & Wolfe's example 9.1 and the data of zyp.sen, both with ten slopes, so that the middle two are averaged.
test('published lines', () => {
  const falling = theilSen([1, 2, 3, 4, 5], [1.26, 1.27, 1.12, 1.16, 1.03]);
  expect(falling?.slope).toBeCloseTo(-0.05625, 12);
  expect(falling?.intercept).toBeCloseTo(1.31625, 12);
  const rising = theilSen([0, 1, 2, 4, 5], [6, 4, 1, 8, 7], 1);
  expect(rising?.slope).toBeCloseTo(0.35, 12);
  expect(rising?.intercept).toBeCloseTo(5.25, 12);
});
