import fc from 'fast-check';
import { tallyOf } from '../../src/scores/tally';
import { normalRankSumP, rankSumTest, smallestUntied } from '../../src/scores/wilcoxon';
import cases from '../golden/reference-cases.json';

const rankSum = (x: number[], y: number[]) => rankSumTest(tallyOf(x), tallyOf(y));

/** Midranks of the pooled sample, one by one. */
const midranks = (pooled: number[]) =>
  pooled.map((v) => pooled.filter((u) => u < v).length + (pooled.filter((u) => u === v).length + 1) / 2);

/** All ways to draw the first group, written out. */
function written(x: number[], y: number[]) {
  const ranks = midranks([...x, ...y]);
  const centre = (x.length * (ranks.length + 1)) / 2;
  const distances: number[] = [];
  const draw = (from: number, left: number, total: number): void => {
    if (left === 0) distances.push(Math.abs(total - centre));
    else for (let i = from; i <= ranks.length - left; i++) draw(i + 1, left - 1, total + ranks[i]);
  };
  draw(0, x.length, 0);
  const observed = Math.abs(ranks.slice(0, x.length).reduce((a, b) => a + b, 0) - centre);
  const farthest = Math.max(...distances);
  const atLeast = (distance: number) => distances.filter((d) => d >= distance - 1e-9).length / distances.length;
  return { p: atLeast(observed), smallest: atLeast(farthest) };
}

const ratings = fc.integer({ min: 1, max: 5 });
const others = fc.constantFrom(0.1, 0.2, 0.30000000000000004, 7, -3, 1e6);
const sample = (cell: fc.Arbitrary<number>) => fc.array(cell, { minLength: 1, maxLength: 6 });

test.each([
  ['ratings', ratings],
  ['any numbers', others],
])('the exact p of %s is the share of all draws, as are the smallest', (_, cell) => {
  fc.assert(
    fc.property(sample(cell), sample(cell), (x, y) => {
      const { p, smallest } = rankSum(x, y);
      const expected = written(x, y);
      expect(p).toBeCloseTo(expected.p, 12);
      expect(smallest).toBeCloseTo(expected.smallest, 12);
    }),
    { numRuns: 1000 },
  );
});

test('p lies between the smallest p and 1, and the groups may change places', () => {
  const long = fc.array(ratings, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(long, long, (x, y) => {
      const { p, smallest } = rankSum(x, y);
      expect(p).toBeGreaterThanOrEqual((smallest as number) * (1 - 1e-12));
      expect(p).toBeLessThanOrEqual(1);
      expect(rankSum(y, x).p).toBeCloseTo(p, 12);
    }),
    { numRuns: 100 },
  );
});

test('without ties the smallest p is 2/C(m+n, m): 2/35 for 3 and 4', () => {
  expect(rankSum([8, 9, 10], [2, 4, 5, 7])).toEqual({ p: 2 / 35, smallest: 2 / 35 });
  expect(smallestUntied(3, 4)).toBeCloseTo(2 / 35, 15);
  expect(smallestUntied(4, 3)).toBe(smallestUntied(3, 4));
  expect(smallestUntied(1, 1)).toBe(1);
  expect(smallestUntied(30, 30)).toBeCloseTo(2 / 118264581564861424, 30);
  expect(smallestUntied(524288, 524288)).toBe(0);
});

test('ties that break the symmetry lower it: 3 fives against 4 ones have one draw of 35', () => {
  expect(rankSum([5, 5, 5], [1, 1, 1, 1])).toEqual({ p: 1 / 35, smallest: 1 / 35 });
});

test('answers that are all the same give p = 1', () => {
  expect(rankSum([3, 3], [3, 3, 3]).p).toBe(1);
  expect(rankSum(Array(50).fill(3), Array(50).fill(3)).p).toBe(1);
});

test.each(cases.filter((one) => one.id === 'mw-asym-likert').map((one) => [one.id, one as any] as const))(
  'the normal p of %s',
  (_, { inputs, expected, tolerance }) => {
    expect(Math.abs(normalRankSumP(tallyOf(inputs.x), tallyOf(inputs.y)) - expected.p)).toBeLessThan(tolerance);
  },
);

test('beyond 60 people p is the textbook’s tie-corrected normal', () => {
  const many = fc.array(ratings, { minLength: 28, maxLength: 32 });
  fc.assert(
    fc.property(many, many, (x, y) => {
      const total = x.length + y.length;
      const pooled = [...x, ...y];
      const ties = [1, 2, 3, 4, 5].map((v) => pooled.filter((u) => u === v).length);
      const correction = ties.reduce((s, t) => s + t ** 3 - t, 0) / (total * (total - 1));
      const variance = ((x.length * y.length) / 12) * (total + 1 - correction);
      const w = midranks(pooled)
        .slice(0, x.length)
        .reduce((a, b) => a + b, 0);
      const z = (Math.abs(w - (x.length * (total + 1)) / 2) - 0.5) / Math.sqrt(variance);
      const p = normalRankSumP(tallyOf(x), tallyOf(y));
      if (variance > 0 && z > 0) expect(p).toBeCloseTo(2 * upperTail(z), 6);
      if (total > 60) expect(rankSum(x, y)).toEqual({ p, smallest: null });
    }),
    { numRuns: 60 },
  );
});

// How near the two are is no law: where most answers are the same one, the exact p has few values to take. So: shapes that occur.
test.each([
  ['a lean of one step', [1, 4, 10, 10, 5], [4, 9, 10, 5, 2]],
  ['half a step', [2, 5, 9, 9, 5], [4, 8, 9, 6, 3]],
  ['opposite ends', [15, 8, 4, 2, 1], [2, 3, 6, 9, 10]],
  ['hardly any', [3, 6, 9, 8, 4], [3, 7, 9, 7, 4]],
  ['a pole each', [12, 2, 2, 2, 12], [3, 6, 12, 6, 3]],
])('at 60 people the exact p and the normal one are within .01: %s', (_, first, second) => {
  const answers = (counts: number[]) => counts.flatMap((count, k) => Array<number>(count).fill(k + 1));
  const [x, y] = [answers(first), answers(second)];
  expect([x.length, y.length]).toEqual([30, 30]);
  expect(Math.abs(rankSum(x, y).p - normalRankSumP(tallyOf(x), tallyOf(y)))).toBeLessThan(0.01);
});

/** The standard normal's upper tail by Simpson's rule on its density. */
function upperTail(z: number): number {
  const [steps, end] = [2000, Math.max(12, z + 1)];
  const h = (end - z) / steps;
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let total = density(z) + density(end);
  for (let i = 1; i < steps; i++) total += density(z + i * h) * (i % 2 ? 4 : 2);
  return (total * h) / 3;
}
