import fc from 'fast-check';
import { FOCUSCOUNT, FOCUSTABLE } from '../../src/functions/focus';
import { expectAtMost, expectClose } from '../close';
import { money } from './budgets';
import { plainSum } from './definition';

type Row = [label: string, share: number, cumulative: number, rank: number, without: number];

const orders = fc.oneof(
  fc.double({ min: 0, max: 20, noNaN: true }),
  fc.constantFrom(0, 0.5, 1, 2, 1 + 1e-7, 1 - 1e-7, 1 + 1e-10, 1 - 1e-12, 40, 150, 320, 1e4, 1e308),
);
const column = (values: unknown[]) => values.map((value) => [value]);
const namesOf = (values: number[]) => values.map((_, i) => `Label ${i + 1}`);
const read = (values: number[], order?: number) => FOCUSTABLE(column(values), column(namesOf(values)), order);
const labelsIn = (table: any[][]) => table.slice(1, -1) as Row[];
const valueOf = ([label]: Row, values: number[]) => values[Number(label.slice('Label '.length)) - 1];

const portfolios = fc.array(money, { minLength: 1, maxLength: 12 });
const comparable = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 12 });

test('the count without each label is the count of the others', () => {
  fc.assert(
    fc.property(fc.oneof(portfolios, comparable), orders, (values, q) => {
      for (const row of labelsIn(read(values, q))) {
        const others = values.filter((_, i) => row[0] !== `Label ${i + 1}`);
        if (others.length === 0) expect(row[4]).toBe(0);
        else {
          const expected = FOCUSCOUNT(column(others), undefined, q);
          expectClose(row[4], expected, expected);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('shares are of the whole, largest first, and add up to 1', () => {
  fc.assert(
    fc.property(portfolios, (values) => {
      const rows = labelsIn(read(values));
      const all = plainSum(values);
      rows.forEach((row, i) => {
        expectClose(row[1], valueOf(row, values) / all);
        expectClose(row[2], plainSum(rows.slice(0, i + 1).map(([, share]) => share)));
        expect(row[3]).toBe(i + 1);
        if (i) expectAtMost(row[1], rows[i - 1][1]);
      });
      expectClose(plainSum(rows.map(([, share]) => share)), 1);
      expect(rows.map(([label]) => label).sort()).toEqual(namesOf(values).sort());
    }),
  );
});

test('the foot holds the count itself', () => {
  fc.assert(
    fc.property(portfolios, orders, (values, q) => {
      const [label, share, cumulative, , count] = read(values, q).at(-1) as any[];
      expect([label, share, cumulative]).toEqual(['Total', 1, 1]);
      expect(count).toBe(FOCUSCOUNT(column(values), undefined, q));
    }),
  );
});

test('money without a label stands in a line of its own, and excluded money in none', () => {
  const table = FOCUSTABLE(column([4, 3, 2, 1, 90]), column(['A', '', 'A:50%; B:25%', null, 'Subtotal']));
  const shares = Object.fromEntries(labelsIn(table).map(([label, share]) => [label, share]));
  // A 4 + 1, B 0.5, without a label 3 + 0.5 + 1, of 10.
  expect(Object.keys(shares)).toHaveLength(3);
  expectClose(shares.A, 0.5);
  expectClose(shares.B, 0.05);
  expectClose(shares['(no label)'], 0.45);
});
