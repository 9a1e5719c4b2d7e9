import fc from 'fast-check';
import { ALIGNTABLE } from '../../src/functions/align';
import { expectClose } from '../close';
import { budgets, ranges, type Budget } from './budgets';
import { define, plainSum } from './definition';

const [targetShare, actualShare, targetMoney, actualMoney, move, points] = [1, 2, 3, 4, 5, 6];

/** The rows of the buckets (the imperatives, non-strategic, unmapped), the total's, and the notes by their label. */
function read(budget: Budget) {
  const [, ...rows] = ALIGNTABLE(...ranges(budget));
  const count = budget.names.length + 2;
  const note = (label: string) => rows.find(([cell]) => cell === label) as any[];
  return { buckets: rows.slice(0, count), total: rows[count], notes: rows.slice(count + 1), note };
}

const columnOf = (rows: any[][], column: number): number[] => rows.map((row) => row[column]);

test('each bucket shows its share, money, move and points', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const { actual, target, total } = define(budget);
      read(budget).buckets.forEach((row, i) => {
        expectClose(row[targetShare], target[i]);
        expectClose(row[actualShare], actual[i]);
        expectClose(row[targetMoney], target[i] * total, total);
        expectClose(row[actualMoney], actual[i] * total, total);
        expectClose(row[move], (target[i] - actual[i]) * total, total);
        expectClose(row[points], Math.min(actual[i], target[i]));
      });
    }),
    { numRuns: 200 },
  );
});

test('the rows add up to the total: points to low, shares to 1, money to B', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const { low, total: money } = define(budget);
      const { buckets, total } = read(budget);
      expect(total[0]).toBe('Total');
      for (const column of [targetShare, actualShare, targetMoney, actualMoney, move, points]) {
        const scale = [targetMoney, actualMoney, move].includes(column) ? money : 1;
        expectClose(plainSum(columnOf(buckets, column)), total[column], scale);
      }
      expectClose(total[points], low);
      expectClose(total[targetShare], 1);
      expectClose(total[actualShare], 1);
      expectClose(total[actualMoney], money, money);
    }),
  );
});

test('money is never dropped: the total and the excluded money are everything in the range', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const { note, total } = read(budget);
      const all = plainSum(budget.lines.map(({ amount }) => amount));
      expectClose(total[actualMoney] + note('Excluded')[actualMoney], all, Math.abs(all) + define(budget).total);
      expectClose(note('Sheet total')[actualMoney], all, Math.abs(all) + define(budget).total);
      expectClose(note('Excluded')[actualMoney], define(budget).excluded, Math.abs(all));
    }),
  );
});

test('the notes give high, the even split, the money to move and the unrecognised money', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const { high, target, low, total } = define(budget);
      const { note, notes } = read(budget);
      const each = (1 - budget.reserve) / budget.names.length;
      const even = plainSum(target.slice(0, budget.names.length).map((t) => Math.min(each, t))) + budget.reserve;
      expectClose(note('High')[points], high);
      expectClose(note('Even split')[points], even);
      expectClose(note('Money to move')[actualMoney], total * (1 - low), total);
      const typos = plainSum(
        budget.lines.flatMap(({ amount, parts }) =>
          parts.map(({ place, percent }) => (place === 'unmapped' ? (amount * percent) / 100 : 0)),
        ),
      );
      const unrecognised = notes.filter(([label]) => label.startsWith('Unrecognised'));
      expectClose(plainSum(columnOf(unrecognised, actualMoney)), typos, total);
    }),
  );
});

test('the effective priorities are those of the weights and of the imperatives’ money', () => {
  const entropyNumber = (values: number[]) => {
    const shares = values.filter((v) => v > 0).map((v) => v / plainSum(values));
    return Math.exp(-plainSum(shares.map((p) => p * Math.log(p))));
  };
  fc.assert(
    fc.property(budgets(), (budget) => {
      const { imperatives } = define(budget);
      const row = read(budget).note('Effective priorities');
      expectClose(row[targetShare], entropyNumber(budget.weights));
      if (imperatives.some((money) => money > 0)) expectClose(row[actualShare], entropyNumber(imperatives), 1, 1e-8);
      else expect(row[actualShare]).toBe('');
    }),
  );
});

test('every row is as wide as the header, and holds text or finite numbers', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const table = ALIGNTABLE(...ranges(budget));
      expect(new Set(table.map((row) => row.length))).toEqual(new Set([8]));
      expect(table.flat().filter((cell) => typeof cell !== 'string' && !Number.isFinite(cell))).toEqual([]);
    }),
  );
});
