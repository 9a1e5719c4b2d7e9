import fc from 'fast-check';
import { ALIGNMOVES, ALIGNSCORE, ALIGNTABLE } from '../../src/functions/align';
import { expectClose, expectSame } from '../close';
import { amountsOf, budgets, ranges, strategyOf, tagOf, tagsOf, type Budget } from './budgets';
import { define, plainSum } from './definition';

/** A budget that a share matrix can hold: nothing is BAU or excluded. */
const forShares = (budget: Budget): Budget => ({
  ...budget,
  lines: budget.lines.map((line) => ({
    ...line,
    parts: line.parts.map(({ place, percent }) => ({ place: typeof place === 'number' ? place : 'unmapped', percent })),
  })),
});

const sharesOf = ({ names, lines }: Budget) =>
  lines.map(({ parts }) =>
    names.map((_, k) => plainSum(parts.filter(({ place }) => place === k).map(({ percent }) => percent)) / 100),
  );

test('long, wide and as a share matrix, a budget has the same score and moves', () => {
  fc.assert(
    fc.property(budgets({ minImperatives: 2 }).map(forShares), (budget) => {
      const [amounts, tags, strategy, map, reserve] = ranges(budget);
      const wide = [amounts.map(([amount]) => amount)];
      const { total } = define(budget);
      for (const [money, labels] of [
        [wide, [tags.map(([tag]) => tag)]],
        [amounts, sharesOf(budget)],
      ]) {
        for (const bound of ['low', 'high']) {
          expectClose(
            ALIGNSCORE(money, labels, strategy, map, reserve, bound),
            ALIGNSCORE(amounts, tags, strategy, map, reserve, bound),
          );
        }
        // How much leaves unmapped and arrives is unique; shares too small to show may pair differently.
        const totalOf = (table: any[][]) => table.at(-1)![2];
        expectClose(
          totalOf(ALIGNMOVES(money, labels, strategy, map, reserve)),
          totalOf(ALIGNMOVES(amounts, tags, strategy, map, reserve)),
          total,
        );
      }
    }),
    { numRuns: 200 },
  );
});

test('wide over several rows is the wide row of the column sums', () => {
  fc.assert(
    fc.property(budgets({ maxLines: 8 }), fc.integer({ min: 2, max: 6 }), (budget, rows) => {
      const [amounts, tags, ...rest] = ranges(budget);
      const split = Array.from({ length: rows }, (_, i) =>
        amounts.map(([amount]) => (amount * (i + 1) * 2) / (rows * (rows + 1))),
      );
      const labels = [tags.map(([tag]) => tag)];
      expectClose(ALIGNSCORE(split, labels, ...rest), ALIGNSCORE(amounts, tags, ...rest));
    }),
  );
});

test('a share matrix is read as the split it says', () => {
  const K = 3;
  const row = fc.array(fc.integer({ min: 0, max: 33 }), { minLength: K, maxLength: K });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), row), { minLength: 1, maxLength: 10 }),
      (lines) => {
        const strategy = [
          ['A', 2],
          ['B', 1],
          ['C', 1],
        ];
        const amounts = lines.map(([amount]) => [amount]);
        const asNumbers = lines.map(([, shares]) => shares.map((s) => s / 100));
        const asTexts = lines.map(([, shares]) => shares.map((s) => (s ? `${s}%` : '')));
        const asTags = lines.map(([, shares]) => [shares.map((s, k) => `${'ABC'[k]}:${s}%`).join(' | ')]);
        fc.pre(lines.some(([, shares]) => shares.some(Boolean)));
        expectClose(ALIGNSCORE(amounts, asNumbers, strategy), ALIGNSCORE(amounts, asTags, strategy));
        expectClose(ALIGNSCORE(amounts, asTexts, strategy), ALIGNSCORE(amounts, asTags, strategy));
      },
    ),
  );
});

test('a map gives what replacing the tags gives', () => {
  fc.assert(
    fc.property(budgets(), fc.boolean(), (budget, header) => {
      const [amounts, tags, strategy, , reserve] = ranges(budget);
      const distinct = [...new Map(budget.lines.map(({ parts }) => [tagOf(parts, budget), parts])).keys()];
      const categories = tags.map(([tag]) => [`Category ${distinct.indexOf(tag) + 1}`]);
      const map = [
        ...(header ? [['Category', 'an owner', 'Imperative']] : []),
        ...distinct.map((tag, i) => [` category  ${i + 1}`, i, tag]),
        ['', '', ''],
        ['Category never used', 0, 'BAU'],
      ];
      expectClose(
        ALIGNSCORE(amounts, categories, strategy, map, reserve),
        ALIGNSCORE(amounts, tags, strategy, null as any, reserve),
      );
      const bucketRows = (table: any[][]) => table.slice(1, budget.names.length + 4);
      expectSame(
        bucketRows(ALIGNTABLE(amounts, categories, strategy, map, reserve)),
        bucketRows(ALIGNTABLE(amounts, tags, strategy, undefined, reserve)),
        define(budget).total,
      );
    }),
  );
});

test('tags that stand in no map are read as they are', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const map = [['Some other label', 'BAU']];
      expectClose(
        ALIGNSCORE(amountsOf(budget), tagsOf(budget), strategyOf(budget), map, budget.reserve),
        define(budget).low,
      );
    }),
  );
});
