import fc from 'fast-check';
import { ALIGNMOVES, ALIGNSCORE, ALIGNTABLE } from '../../src/functions/align';
import { expectAtMost, expectClose } from '../close';
import { budgets, ranges, type Budget, type Place } from './budgets';
import { define, plainSum } from './definition';

type Move = [from: string, to: string, money: number, scoreAfter: number];

const movesOf = (table: any[][]): Move[] => table.slice(1, -1) as Move[];
const footOf = (table: any[][]): Move => table.at(-1) as Move;
const run = (budget: Budget, limit?: unknown) => ALIGNMOVES(...ranges(budget), limit);

/** The place that a name in the table stands for. */
const placeOf = (name: string, { names }: Budget): Place =>
  name === 'Non-strategic'
    ? 'BAU'
    : name === 'Unmapped'
      ? 'unmapped'
      : names.findIndex((n) => n.normalize('NFKC') === name);

function apply(budget: Budget, moves: Move[]): Budget {
  const booked = moves.flatMap(([from, to, amount]) =>
    [[from, -amount] as const, [to, amount] as const].map(([name, money]) => ({
      amount: money,
      parts: [{ place: placeOf(name, budget), percent: 100 }],
      team: '',
    })),
  );
  return { ...budget, lines: [...budget.lines, ...booked] };
}

test('the moves add up to B(1 − low), and to the table’s moves in', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const { total, low } = define(budget);
      const table = run(budget);
      const added = plainSum(movesOf(table).map(([, , money]) => money));
      expectClose(added, total * (1 - low), total);
      expectClose(footOf(table)[2], added, total);
      const moveIn = ALIGNTABLE(...ranges(budget))
        .slice(1, budget.names.length + 3)
        .map((row) => row[5]);
      expectClose(plainSum(moveIn.filter((money) => money > 0)), added, total);
      expectClose(plainSum(moveIn), 0, total);
    }),
    { numRuns: 200 },
  );
});

test('applying all moves gives 1, and no bucket pays more than its surplus', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const table = run(budget);
      expectClose(ALIGNSCORE(...ranges(apply(budget, movesOf(table)))), 1);
      expectClose(footOf(table)[3], 1);
      expect(footOf(table).slice(0, 2)).toEqual(['Total', '']);
      expect(movesOf(table).every(([from, to, money]) => from !== to && money > 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('no cheaper plan exists: some set of buckets holds exactly that much more than its target', () => {
  // Kantorovich duality at cost 0 or 1: whatever moves, money must leave each set of buckets that holds too much.
  fc.assert(
    fc.property(budgets({ maxLines: 10 }), (budget) => {
      const { actual, target, total } = define(budget);
      let most = 0;
      for (let set = 0; set < 2 ** actual.length; set++) {
        most = Math.max(most, plainSum(actual.map((a, i) => (set & (1 << i) ? a - target[i] : 0))));
      }
      expectClose(footOf(run(budget))[2], total * most, total);
    }),
  );
});

test('limit m makes the first m of money of the same moves, and the score rises by m/B', () => {
  fc.assert(
    fc.property(budgets(), fc.double({ min: 0.001, max: 1.5, noNaN: true }), (budget, part) => {
      const { total, low } = define(budget);
      const needed = total * (1 - low);
      fc.pre(needed > 1e-6 * total);
      const limit = part * needed;
      const [all, limited] = [run(budget), run(budget, limit)];
      const made = Math.min(limit, needed);
      expectClose(footOf(limited)[2], made, total);
      expectClose(footOf(limited)[3], low + made / total);
      expectClose(ALIGNSCORE(...ranges(apply(budget, movesOf(limited)))), low + made / total);
      movesOf(limited).forEach(([from, to, money], i) => {
        const whole = movesOf(all)[i];
        expect([from, to]).toEqual([whole[0], whole[1]]);
        expectAtMost(money, whole[2], total);
      });
    }),
    { numRuns: 200 },
  );
});

test('each row shows the score once the moves so far are made', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const moves = movesOf(run(budget));
      moves.forEach(([, , , after], i) => {
        expectClose(ALIGNSCORE(...ranges(apply(budget, moves.slice(0, i + 1)))), after);
      });
    }),
  );
});

test('donors are non-strategic, then imperatives by falling surplus, then unmapped; receivers by falling shortfall', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const { actual, target, total } = define(budget);
      const gapOf = (name: string) => {
        const place = placeOf(name, budget);
        const i =
          place === 'BAU' ? budget.names.length : place === 'unmapped' ? budget.names.length + 1 : (place as number);
        return actual[i] - target[i];
      };
      const rank = (name: string) => (name === 'Non-strategic' ? 0 : name === 'Unmapped' ? 2 : 1);
      const moves = movesOf(run(budget));
      moves.slice(1).forEach(([from, to], i) => {
        const [earlierFrom, earlierTo] = moves[i];
        expect(rank(from)).toBeGreaterThanOrEqual(rank(earlierFrom));
        if (rank(from) === 1 && rank(earlierFrom) === 1)
          expectAtMost(gapOf(from) * total, gapOf(earlierFrom) * total, total);
        expectAtMost(-gapOf(to), -gapOf(earlierTo));
      });
    }),
  );
});

test('costs booked as negatives move the same money, written as positive', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const negative = { ...budget, lines: budget.lines.map((line) => ({ ...line, amount: -line.amount })) };
      const { total } = define(budget);
      const [one, other] = [movesOf(run(budget)), movesOf(run(negative))];
      expect(other.map(([from, to]) => [from, to])).toEqual(one.map(([from, to]) => [from, to]));
      one.forEach((move, i) => expectClose(other[i][2], move[2], total));
    }),
  );
});
