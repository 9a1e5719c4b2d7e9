import { align } from '../../src/scores/align';
import { moves } from '../../src/scores/moves';

/** The moves of a budget as [from, to, money]. */
function planOf(
  imperatives: number[],
  nonStrategic: number,
  unmapped: number,
  weights: number[],
  reserve = 0,
  limit?: number,
) {
  const found = moves(align({ imperatives, nonStrategic, unmapped }, weights, reserve), limit);
  return found.map(({ from, to, money }) => [from, to, Math.round(money * 1e6) / 1e6]);
}

test('non-strategic surplus first, then imperatives by falling surplus, then unmapped; the largest shortfall first', () => {
  // Of 100: targets 10, 10, 40, 40.
  expect(planOf([25, 30, 5, 10], 12, 18, [1, 1, 4, 4])).toEqual([
    ['nonStrategic', 2, 12],
    [1, 2, 20],
    [0, 2, 3],
    [0, 3, 12],
    ['unmapped', 3, 18],
  ]);
});

test('ties go by the strategy’s order', () => {
  expect(planOf([40, 40, 10, 10], 0, 0, [1, 1, 1, 1])).toEqual([
    [0, 2, 15],
    [1, 3, 15],
  ]);
});

test('only what exceeds the reserve is surplus', () => {
  expect(planOf([60, 10], 30, 0, [1, 1], 0.2)).toEqual([
    ['nonStrategic', 1, 10],
    [0, 1, 20],
  ]);
});

test('a reserve not used up is a place to move to', () => {
  expect(planOf([60, 40], 0, 0, [1, 1], 0.2)).toEqual([[0, 'nonStrategic', 20]]);
});

test('an aligned budget has no moves, also where rounding leaves a hair', () => {
  expect(planOf([50, 30, 20], 0, 0, [0.5, 0.3, 0.2])).toEqual([]);
  expect(planOf([1 / 3, 1 / 3, 1 / 3], 0, 0, [1, 1, 1])).toEqual([]);
  expect(planOf([0.1, 0.7], 0.2, 0, [1, 7], 0.2)).toEqual([]);
});

test('a limit stops within a move', () => {
  const plan = (limit: number) => planOf([25, 30, 5, 10], 12, 18, [1, 1, 4, 4], 0, limit);
  expect(plan(10)).toEqual([['nonStrategic', 2, 10]]);
  expect(plan(20)).toEqual([
    ['nonStrategic', 2, 12],
    [1, 2, 8],
  ]);
  expect(plan(1000)).toHaveLength(5);
});

test('credits everywhere: money is positive though the sheet’s sign is not', () => {
  expect(planOf([-75, -25], 0, 0, [1, 1])).toEqual([[0, 1, 25]]);
});

test('a thousand imperatives: at most one move per place, and it reaches the target', () => {
  const K = 1000;
  const spent = Array.from({ length: K }, (_, k) => 1 + ((k * 7919) % 101));
  const weights = Array.from({ length: K }, (_, k) => 1 + ((k * 104_729) % 97));
  const alignment = align({ imperatives: spent, nonStrategic: 500, unmapped: 300 }, weights, 0);
  const found = moves(alignment);
  expect(found.length).toBeLessThanOrEqual(K + 2);
  const after = new Map<unknown, number>([...spent.entries(), ['nonStrategic', 500], ['unmapped', 300]]);
  for (const { from, to, money } of found) {
    after.set(from, (after.get(from) as number) - money);
    after.set(to, (after.get(to) as number) + money);
  }
  const [total, weight] = [spent.reduce((a, b) => a + b) + 800, weights.reduce((a, b) => a + b)];
  weights.forEach((w, k) => expect(after.get(k)).toBeCloseTo((total * w) / weight, 6));
  expect(after.get('nonStrategic')).toBeCloseTo(0, 6);
  expect(after.get('unmapped')).toBeCloseTo(0, 6);
});
