import fc from 'fast-check';
import { overlap } from '../../src/scores/overlap';
import { expectAtMost, expectClose } from '../close';

test('of the alternatives’ example is 0.73', () => {
  expectClose(overlap([0.22, 0.18, 0.3, 0.1, 0.2], [0.4, 0.25, 0.15, 0.12, 0.08]), 0.73, 1, 1e-12);
});

test('of disjoint distributions is 0, of proportional ones 1', () => {
  expect(overlap([1, 0, 2], [0, 5, 0])).toBe(0);
  expect(overlap([5, 3, 2], [50, 30, 20])).toBe(1);
});

const size = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e9, noNaN: true }));
const distribution = (n: number) =>
  fc.array(size, { minLength: n, maxLength: n }).map((p) => (p.some(Boolean) ? p : p.map(() => 1)));
const several = (count: number) =>
  fc.integer({ min: 1, max: 12 }).chain((n) => fc.array(distribution(n), { minLength: count, maxLength: count }));

test('is symmetric, between 0 and 1, and free of scale', () => {
  fc.assert(
    fc.property(several(2), fc.double({ min: 1e-3, max: 1e3, noNaN: true }), ([p, q], factor) => {
      const both = overlap(p, q);
      expect(both >= 0 && both <= 1).toBe(true);
      expectClose(overlap(q, p), both, 1, 1e-12);
      expectClose(
        overlap(
          p.map((x) => x * factor),
          q,
        ),
        both,
        1,
        1e-12,
      );
      expectClose(overlap(p, p), 1, 1, 1e-12);
    }),
  );
});

test('is the Bray–Curtis similarity of the shares', () => {
  fc.assert(
    fc.property(several(2), ([p, q]) => {
      const shares = (values: number[]) => values.map((v) => v / values.reduce((a, b) => a + b));
      const [a, b] = [shares(p), shares(q)];
      const apart = a.reduce((sum, x, i) => sum + Math.abs(x - b[i]), 0);
      const together = a.reduce((sum, x, i) => sum + x + b[i], 0);
      expectClose(overlap(p, q), 1 - apart / together, 1, 1e-12);
    }),
  );
});

test('one minus it is a distance: going round by a third is never shorter', () => {
  fc.assert(
    fc.property(several(3), ([p, q, r]) => {
      const apart = (one: number[], other: number[]) => 1 - overlap(one, other);
      expectAtMost(apart(p, r), apart(p, q) + apart(q, r));
    }),
  );
});
