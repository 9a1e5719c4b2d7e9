import { growthRate } from '../../src/scores/growthRate';
import cases from '../golden/reference-cases.json';

test.each(cases.filter((one) => one.function === 'cagr').map((one) => [one.id, one] as const))('%s', (_id, one) => {
  const { start, end, periods } = one.inputs as unknown as { start: number; end: number; periods: number };
  expect(growthRate(start, end, periods)).toBeCloseTo(one.expected as number, 12);
});

test('keeps small rates: 1e-9 a period over 10 periods', () => {
  expect(growthRate(1, 1 + 1e-8, 10) / 1e-9).toBeCloseTo(1, 6);
});

test('falls, and stands still', () => {
  expect(growthRate(100, 81, 2)).toBeCloseTo(-0.1, 12);
  expect(growthRate(7, 7, 3)).toBe(0);
});
