import fc from 'fast-check';
import { LEAKTABLE, PRICELEAK } from '../../src/functions/price';
import { expectClose } from '../close';
import { naiveTauB } from '../scores/naive';
import { shuffled } from './budgets';

interface Sale {
  list: number;
  net: number;
  quantity: number;
  segment: string;
}

const sale: fc.Arbitrary<Sale> = fc.record({
  list: fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100),
  net: fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100),
  quantity: fc.integer({ min: 1, max: 50 }),
  segment: fc.constantFrom('A', 'B', 'C'),
});

/** Sales with some refunds, which never outweigh them. */
const sales = fc
  .tuple(fc.array(sale, { minLength: 1, maxLength: 20 }), fc.nat(2))
  .map(([list, refunds]) => [
    ...list,
    ...list.slice(0, refunds).map((one) => ({ ...one, quantity: -one.quantity / 2 })),
  ]);

const columns = (list: Sale[]): [any[][], any[][], any[][], any[][]] => [
  list.map((one) => [one.list]),
  list.map((one) => [one.net]),
  list.map((one) => [one.quantity]),
  list.map((one) => [one.segment]),
];
const total = (list: number[]) => list.reduce((sum, value) => sum + value, 0);
const naive = (list: Sale[]) => {
  const all = total(list.map((one) => one.quantity * one.list));
  return total(list.map((one) => one.quantity * (one.list - one.net))) / all;
};
const leakOf = (list: Sale[]) => {
  const [listed, net, quantity] = columns(list);
  return PRICELEAK(listed, net, quantity);
};

test('the leak is the ratio of the sums; currency and row order do not matter', () => {
  const withOrder = sales.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
  fc.assert(
    fc.property(withOrder, fc.double({ min: 0.01, max: 100, noNaN: true }), ([list, reordered], rate) => {
      const leak = naive(list);
      const size = Math.max(1, Math.abs(leak));
      expectClose(leakOf(list), leak, size);
      expectClose(leakOf(reordered), leak, size);
      expectClose(leakOf(list.map((one) => ({ ...one, list: one.list * rate, net: one.net * rate }))), leak, size);
    }),
    { numRuns: 500 },
  );
});

test('the table’s segments add up to its total, and its band and τ-b are those of the sales', () => {
  fc.assert(
    fc.property(sales, (list) => {
      const table = LEAKTABLE(...columns(list));
      const foot = table.find(([name]) => name === 'Total') as any[];
      const rows = table.slice(1, table.indexOf(foot));
      for (const at of [1, 2, 3, 4, 5])
        expectClose(total(rows.map((row) => row[at])), foot[at], Math.max(1, 1e3 * Math.abs(foot[3])));
      expectClose(foot[6], naive(list), Math.max(1, Math.abs(naive(list))));
      expectClose(foot[3] - foot[5], foot[4], Math.max(1, Math.abs(foot[3])));
      const sold = list.filter(({ quantity }) => quantity > 0);
      const ratios = sold.map((one) => one.net / one.list).sort((a, b) => a - b);
      expect(foot[7]).toBeGreaterThanOrEqual(ratios[0] - 1e-12);
      expect(foot[8]).toBeGreaterThanOrEqual(foot[7]);
      expect(foot[9]).toBeGreaterThanOrEqual(foot[8]);
      const tau = naiveTauB(
        sold.map((one) => -one.net / one.list),
        sold.map((one) => one.quantity),
      );
      if (Number.isNaN(tau)) expect(foot[10]).toBe('n.e.');
      else expectClose(foot[10], tau);
      expect((table.find(([name]) => name === 'Refunds') as any[])[1]).toBe(list.length - sold.length);
    }),
    { numRuns: 500 },
  );
});
