import fc from 'fast-check';
import { ALIGNDROPS, ALIGNMOVES, ALIGNSCORE, ALIGNTABLE, ALIGNTEAMS } from '../../src/functions/align';
import { FOCUSCOUNT, FOCUSTABLE } from '../../src/functions/focus';
import { expectClose } from '../close';
import { budgets, ranges, teamsOf, type Budget } from './budgets';

const blanks = [null, undefined, '', 0];

/** Every function over the same sheet, so that none reads it in another way. */
function results(budget: Budget, amounts: any[][], tags: any[][], strategy: any[][] = ranges(budget)[2]) {
  const { reserve } = budget;
  const labels = amounts.map((_, i) => [`Line ${i + 1}`]);
  return [
    ALIGNSCORE(amounts, tags, strategy, undefined, reserve),
    ALIGNTABLE(amounts, tags, strategy, undefined, reserve),
    ALIGNMOVES(amounts, tags, strategy, undefined, reserve),
    ALIGNDROPS(labels, amounts, tags, strategy, undefined, reserve),
    ALIGNTEAMS(amounts, tags, teamsOf(budget), strategy, undefined, reserve),
    FOCUSCOUNT(amounts, tags),
    FOCUSTABLE(amounts, tags),
  ];
}

test('a blank is the same as null, undefined, "" and 0, wherever it stands', () => {
  fc.assert(
    fc.property(budgets({ maxLines: 10 }), fc.array(fc.nat(3), { minLength: 1, maxLength: 7 }), (budget, kinds) => {
      const [amounts, tags, strategy] = ranges(budget);
      const withBlanks = (blank: (i: number) => unknown) => {
        // A blank month on each row, an empty tag, and a blank row, inside the strategy as well.
        const months = amounts.map(([amount], i) => (i % 2 ? [blank(i), amount] : [amount, blank(i)]));
        const holed = tags.map(([tag], i) => [tag === 'Win retial' ? blank(i) : tag]);
        const rows = [
          ...strategy.map(([name, w]) => [name, blank(7), w === 0 ? blank(0) : w]),
          [blank(1), blank(2), blank(3)],
        ];
        const same = { ...budget, lines: [...budget.lines, { amount: 0, parts: [], team: 'East' }] };
        return results(same, [...months, [blank(4), blank(5)]], [...holed, [blank(6)]], rows);
      };
      const expected = withBlanks(() => null);
      for (const blank of blanks) expect(withBlanks(() => blank)).toEqual(expected);
      // No host mixes them; if one did, distinct blanks would be added in another order.
      const mixed = withBlanks((i) => blanks[kinds[i % kinds.length]]);
      for (const score of [0, 5]) expectClose(mixed[score] as number, expected[score] as number, 20);
    }),
  );
});

/** Ways of writing a number as text, of which each must read as the number. */
const groups = (n: number, mark: string, decimal: string) => {
  const [whole, fraction = ''] = String(n).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, mark) + (fraction && decimal + fraction);
};
const writings: ((size: number) => string)[] = [
  (n) => String(n),
  (n) => ` ${n}\u00a0`,
  (n) => groups(n, ',', '.'),
  (n) => groups(n, ' ', '.'),
  (n) => groups(n, '\u202f', ','),
  (n) => groups(n, "'", '.'),
  (n) => `$${groups(n, ',', '.')}`,
  (n) => `EUR ${n}`,
  (n) => `${n} €`,
  (n) => `€${n / 1000}k`,
  (n) => `${n / 1e6}m`,
  (n) => `${n / 1e9} bn`,
  (n) => `${n * 100}%`,
  (n) => `+${n}`,
];
const negatives: ((size: string) => string)[] = [(s) => `(${s})`, (s) => `${s}-`, (s) => `−${s}`, (s) => `-${s}`];

test('numbers as text give what the numbers give', () => {
  const sizes = fc.integer({ min: 1, max: 9_999_999 }).map((n) => n / 4);
  const cells = fc.array(fc.tuple(sizes, fc.nat(writings.length - 1), fc.option(fc.nat(3), { freq: 4 })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(cells, (rows) => {
      const names = ['A', 'B', 'BAU', ''];
      const tags = [['A'], ...rows.map((_, i) => [names[i % 4]])];
      // What the credits reduce, so that no bucket nets against the whole.
      const base = [['A'], ['B'], ['BAU'], ['']].map((tag) => [1e8, tag[0]] as const);
      const numbers = [[1e8], ...rows.map(([n, , sign]) => [sign === null ? n : -n])];
      const texts = [
        ['100,000,000'],
        ...rows.map(([n, how, sign]) => {
          const text = writings[how](n);
          return [sign === null ? text : negatives[sign](text.replace('+', '').trim())];
        }),
      ];
      const strategy = [
        ['A', 2],
        ['B', 1],
      ];
      const score = (amounts: any[][]) =>
        ALIGNSCORE(
          [...amounts, ...base.map(([n]) => [n])],
          [...tags, ...base.map(([, tag]) => [tag])],
          strategy,
          undefined,
          '10%',
        );
      expectClose(score(texts), score(numbers), 1, 1e-12);
    }),
    { numRuns: 300 },
  );
});

test('weights as text give what the numbers give', () => {
  fc.assert(
    fc.property(budgets(), fc.nat(3), (budget, how) => {
      const [amounts, tags, strategy, , reserve] = ranges({
        ...budget,
        weights: budget.weights.map((w) => Math.ceil(w)),
      });
      const write = [
        (w: number) => `${w}%`,
        (w: number) => `${w}k`,
        (w: number) => groups(w, ',', '.'),
        (w: number) => ` ${w}`,
      ][how];
      const written = [['Imperative', 'Weight'], ...strategy.map(([name, w]) => [name, write(w as number)])];
      expectClose(
        ALIGNSCORE(amounts, tags, written, null as any, reserve),
        ALIGNSCORE(amounts, tags, strategy, null as any, reserve),
        1,
        1e-12,
      );
    }),
  );
});

test('an optional argument left out is null, undefined or ""', () => {
  fc.assert(
    fc.property(budgets({ maxLines: 6 }), (budget) => {
      const [amounts, tags, strategy] = ranges(budget);
      const sizes = amounts.map(([amount]) => [Math.abs(amount)]);
      const calls: ((omitted: any) => unknown)[] = [
        (o) => ALIGNSCORE(amounts, tags, strategy, o, o, o),
        (o) => ALIGNSCORE(amounts, tags, strategy, o, 0.2, o),
        (o) => ALIGNSCORE(amounts, tags, strategy, o, o, 'high'),
        (o) => ALIGNTABLE(amounts, tags, strategy, o, o),
        (o) => ALIGNMOVES(amounts, tags, strategy, o, o, o),
        (o) => ALIGNDROPS(tags, amounts, tags, strategy, o, o),
        (o) => ALIGNTEAMS(amounts, tags, teamsOf(budget), strategy, o, o),
        // Without tags each row is a label of its own, so a credit has no share.
        (o) => FOCUSCOUNT(sizes, o, o),
        (o) => FOCUSCOUNT(amounts, tags, o),
        (o) => FOCUSCOUNT(sizes, o, 2),
        (o) => FOCUSTABLE(sizes, o, o),
      ];
      for (const call of calls) {
        expect(call(null)).toEqual(call(undefined));
        expect(call('')).toEqual(call(undefined));
      }
    }),
    { numRuns: 30 },
  );
});
