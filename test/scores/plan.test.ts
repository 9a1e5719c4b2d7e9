import { capped, realise, uncapped } from '../../src/scores/plan';

test('parts each amount: up to plan, short of it, beyond it, below zero', () => {
  const [one, other] = realise([100, 100, 100, 50], [150, 50, -20, 50], 2, (i) => (i < 3 ? 0 : 1));
  expect(one).toEqual({ plan: 300, actual: 180, realised: 150, shortfall: 150, over: 50, loss: 20 });
  expect(other).toEqual({ plan: 50, actual: 50, realised: 50, shortfall: 0, over: 0, loss: 0 });
  expect([capped(one), uncapped(one)]).toEqual([0.5, 0.6]);
});

test('sums keep what each addition rounds off', () => {
  const many = new Array(100_000).fill(0.1);
  const [all] = realise(many, many, 1, () => 0);
  expect(all.plan).toBeCloseTo(10_000, 11);
  expect(capped(all)).toBe(1);
});
