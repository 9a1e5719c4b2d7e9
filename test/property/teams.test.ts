import fc from 'fast-check';
import { ALIGNSCORE, ALIGNTEAMS } from '../../src/functions/align';
import { expectClose } from '../close';
import { amountsOf, budgets, ranges, strategyOf, tagsOf, teamsOf, type Budget } from './budgets';
import { define, plainSum } from './definition';

const run = (budget: Budget, teams = teamsOf(budget)) =>
  ALIGNTEAMS(amountsOf(budget), tagsOf(budget), teams, strategyOf(budget), undefined, budget.reserve);
const find = (table: any[][], label: string) => table.find(([cell]) => cell === label) as any[];
const only = (budget: Budget, team: string) => ({
  ...budget,
  lines: budget.lines.filter((line) => line.team === team),
});

const teamNames = ['East', 'West', 'North'];

/** Teams with money of their own: those that have only excluded lines, or none, are no rows. */
const withMoney = (budget: Budget) => teamNames.filter((team) => define(only(budget, team)).total > 0);

test('each team is scored as a budget of its own', () => {
  fc.assert(
    fc.property(budgets({ maxLines: 30 }), (budget) => {
      const table = run(budget);
      for (const team of withMoney(budget)) {
        const { total, low } = define(only(budget, team));
        const [, money, score, toMove] = find(table, team);
        expectClose(money, total, total);
        expectClose(score, low);
        expectClose(toMove, total * (1 - low), total);
      }
    }),
    { numRuns: 200 },
  );
});

test('the teams’ money adds up to the total, and the pooled score is ALIGNSCORE', () => {
  fc.assert(
    fc.property(budgets({ maxLines: 30 }), (budget) => {
      const table = run(budget);
      const { total } = define(budget);
      const [, money, score, toMove] = find(table, 'Pooled score');
      expectClose(money, total, total);
      expectClose(plainSum(table.filter(([name]) => teamNames.includes(name)).map((row) => row[1])), total, total);
      expectClose(score, ALIGNSCORE(...ranges(budget)));
      expectClose(toMove, total * (1 - score), total);
    }),
  );
});

test('hidden is the pooled score less the money-weighted mean, and never negative', () => {
  fc.assert(
    fc.property(budgets({ maxLines: 30 }), (budget) => {
      const table = run(budget);
      const { total, low } = define(budget);
      const mean = plainSum(
        withMoney(budget).map((team) => {
          const own = define(only(budget, team));
          return (own.low * own.total) / total;
        }),
      );
      const hidden = find(table, 'Hidden by netting between teams')[2];
      expectClose(find(table, 'Money-weighted mean')[2], mean);
      expectClose(hidden, low - mean);
      expect(hidden).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200 },
  );
});

test('one team hides nothing', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const table = run(
        budget,
        budget.lines.map(() => ['East']),
      );
      expectClose(find(table, 'Hidden by netting between teams')[2], 0);
      expectClose(find(table, 'East')[2], define(budget).low);
    }),
  );
});

test('two teams that miss in opposite directions hide what each misses', () => {
  fc.assert(
    fc.property(fc.integer({ min: 50, max: 100 }), (part) => {
      const amounts = [[part], [100 - part], [100 - part], [part]];
      const tags = [['A'], ['B'], ['A'], ['B']];
      const table = ALIGNTEAMS(
        amounts,
        tags,
        [['x'], ['x'], ['y'], ['y']],
        [
          ['A', 1],
          ['B', 1],
        ],
      );
      expectClose(find(table, 'Pooled score')[2], 1);
      expectClose(find(table, 'Hidden by netting between teams')[2], (part - 50) / 100);
    }),
  );
});

test('team names are labels: case and spaces do not part them, and a blank team keeps its money', () => {
  const table = ALIGNTEAMS(
    [[1], [2], [3], [4]],
    [['A'], ['A'], ['A'], ['A']],
    [['East'], [' EAST '], [''], [null]],
    [['A', 1]],
  );
  expect(find(table, 'East').slice(0, 3)).toEqual(['East', 3, 1]);
  expect(table.slice(1, 3).map((row) => row[1])).toEqual([3, 7]);
});
