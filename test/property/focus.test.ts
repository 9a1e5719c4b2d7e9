import fc from 'fast-check';
import { FOCUSCOUNT } from '../../src/functions/focus';
import { expectAtMost, expectClose } from '../close';
import { money, shuffled } from './budgets';
import { plainSum } from './definition';

const column = (values: unknown[]) => values.map((value) => [value]);
const count = (values: number[], order?: number) => FOCUSCOUNT(column(values), undefined, order);
const portfolios = fc.array(money, { minLength: 1, maxLength: 30 });
/** Of comparable size, so that the plain formula loses no digits. */
const evenPortfolios = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });
const orders = fc.double({ min: 0, max: 20, noNaN: true });

/** The Hill number as §4 writes it. */
function hill(values: number[], q: number): number {
  const shares = values.map((v) => v / plainSum(values));
  if (q === 1) return Math.exp(-plainSum(shares.map((p) => p * Math.log(p))));
  return plainSum(shares.map((p) => p ** q)) ** (1 / (1 - q));
}

describe('the count', () => {
  test('is the Hill number of the shares', () => {
    fc.assert(
      fc.property(evenPortfolios, fc.constantFrom(0, 0.25, 0.5, 1, 1.5, 2, 3, 5, 10), (values, q) => {
        expectClose(count(values, q), hill(values, q), values.length);
        if (q === 1) expectClose(count(values), hill(values, 1), values.length);
      }),
    );
  });

  test('lies between 1 and the number of labels with money', () => {
    fc.assert(
      fc.property(portfolios, orders, (values, q) => {
        expectAtMost(count(values, q), values.length);
        expectAtMost(1, count(values, q));
      }),
    );
  });

  test('of equal shares is their number, at any order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), money, orders, (n, amount, q) => {
        expectClose(count(Array(n).fill(amount), q), n, n);
      }),
    );
  });

  test('doubles when an equal portfolio with other labels is added', () => {
    fc.assert(
      fc.property(portfolios, orders, (values, q) =>
        expectClose(count([...values, ...values], q), 2 * count(values, q), values.length),
      ),
    );
  });

  test('falls as the order rises', () => {
    fc.assert(
      fc.property(portfolios, orders, orders, (values, q, other) => {
        expectAtMost(count(values, Math.max(q, other)), count(values, Math.min(q, other)), values.length);
      }),
      { numRuns: 200 },
    );
  });

  test('is free of scale, sign and order', () => {
    const cases = portfolios.chain((values) => fc.tuple(fc.constant(values), shuffled(values)));
    fc.assert(
      fc.property(cases, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), orders, ([values, other], factor, q) => {
        const expected = count(values, q);
        expectClose(
          count(
            values.map((v) => v * factor),
            q,
          ),
          expected,
          expected,
        );
        expectClose(
          count(
            values.map((v) => -v * factor),
            q,
          ),
          expected,
          expected,
        );
        expectClose(count(other, q), expected, expected);
      }),
    );
  });

  test('ignores zeros and blanks', () => {
    fc.assert(
      fc.property(portfolios, orders, (values, q) => {
        const holed = column(values.flatMap((value, i) => [value, [0, '', null, 'n/a', '-'][i % 5]]));
        expect(FOCUSCOUNT(holed, undefined, q)).toBe(count(values, q));
      }),
    );
  });

  test('adds amounts by label first, whether rows or columns', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, fc.nat(4)), { minLength: 1, maxLength: 30 }), orders, (lines, q) => {
        const totals = [0, 1, 2, 3, 4].map((label) => plainSum(lines.filter(([, l]) => l === label).map(([m]) => m)));
        const [amounts, tags] = [
          lines.map(([m]) => m),
          lines.map(([, l], i) => (i % 2 ? ` label ${l} ` : `LABEL  ${l}`)),
        ];
        const expected = count(totals, q);
        expectClose(FOCUSCOUNT(column(amounts), column(tags), q), expected, expected);
        expectClose(FOCUSCOUNT([amounts], [tags], q), expected, expected);
      }),
    );
  });
});

describe('near order 1', () => {
  const near = fc.constantFrom(1e-7, -1e-7, 1e-9, -1e-9, 1e-12, -1e-12, 2 ** -52, -(2 ** -53));

  test('the count changes by its slope there, not by rounding', () => {
    fc.assert(
      fc.property(portfolios, near, (values, step) => {
        // dN/dq at 1 is −N·Var(ln p)/2, with the shares as weights.
        const shares = values.map((v) => v / plainSum(values));
        const mean = plainSum(shares.map((p) => p * Math.log(p)));
        const variance = plainSum(shares.map((p) => p * (Math.log(p) - mean) ** 2));
        const atOne = count(values, 1);
        expectClose(count(values, 1 + step), atOne * (1 - (step * variance) / 2), atOne);
      }),
    );
  });
});

describe('extreme orders', () => {
  const extreme = fc.constantFrom(25, 100, 1e3, 1e6, 1e15, 1e100, 1e300, 1.7e308);

  test('stay between 1 over the largest share and what that share alone allows', () => {
    fc.assert(
      fc.property(portfolios, extreme, (values, q) => {
        const dominance = plainSum(values) / Math.max(...values);
        expectAtMost(dominance, count(values, q), values.length);
        // Σp^q ≥ (largest share)^q.
        expectAtMost(count(values, q), dominance ** (q / (q - 1)), values.length);
      }),
    );
  });

  test('close to 0 are close to the plain count', () => {
    fc.assert(
      fc.property(portfolios, fc.constantFrom(0, 5e-324, 1e-300, 1e-15), (values, q) =>
        expectClose(count(values, q), values.length, values.length),
      ),
    );
  });

  test('of 2,000 labels are finite', () => {
    const values = Array.from({ length: 2_000 }, (_, i) => 10 ** ((i % 16) - 3));
    for (const q of [0, 1e-9, 0.5, 1, 1 + 1e-9, 2, 1e4, 1e308]) {
      const n = count(values, q);
      expect(n).toBeGreaterThanOrEqual(1);
      expect(n).toBeLessThanOrEqual(2_000 * (1 + 1e-9));
    }
  });
});
