import { cascade } from '../../src/scores/cascade';
import { shares } from '../../src/scores/shares';

test('add up to 1, also where the sum overflows', () => {
  expect(shares([1, 3])).toEqual([0.25, 0.75]);
  expect(shares([1e308, 1e308, 2e307])).toEqual([
    expect.closeTo(5 / 11, 12),
    expect.closeTo(5 / 11, 12),
    expect.closeTo(1 / 11, 12),
  ]);
  expect(shares([5e-324])).toEqual([1]);
});

test('a cascade that rounding alone disturbs has no drift to amplify', () => {
  const level = [0.1, 0.2, 0.3];
  const found = cascade([level, level.map((value) => value * 3), level.map((value) => value / 7)]);
  expect(found.amplification).toBeNull();
  expect(found.worst).toEqual([null, null]);
  expect(found.score).toBeCloseTo(1, 15);
});
