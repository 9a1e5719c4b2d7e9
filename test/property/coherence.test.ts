import fc from 'fast-check';
import { COHERENCE, COHERENCETABLE } from '../../src/functions/coherence';
import { expectAtMost, expectClose } from '../close';
import { shuffled } from './budgets';

const positive = fc.double({ min: 0.001, max: 1, noNaN: true });
const legsOf = (score: fc.Arbitrary<number>) =>
  fc.array(fc.record({ score, weight: fc.integer({ min: 1, max: 100 }) }), { minLength: 1, maxLength: 6 });
const legs = legsOf(positive);
const any = legsOf(fc.oneof({ weight: 5, arbitrary: positive }, { weight: 1, arbitrary: fc.constantFrom(0, 1) }));
type Leg = { score: number; weight: number };
const ranges = (given: Leg[]): [number[][], number[][]] => [
  given.map(({ score }) => [score]),
  [given.map(({ weight }) => weight)],
];
const score = (given: Leg[]) => COHERENCE(...ranges(given));
const row = (table: any[][], label: string) => table.find(([name]) => name === label) as any[];
const mean = (given: Leg[]) =>
  given.reduce((sum, leg) => sum + leg.score * leg.weight, 0) / given.reduce((sum, leg) => sum + leg.weight, 0);

test('is the product of the powers of its legs', () => {
  fc.assert(
    fc.property(legs, (given) => {
      const all = given.reduce((sum, { weight }) => sum + weight, 0);
      expectClose(
        score(given),
        given.reduce((product, leg) => product * leg.score ** (leg.weight / all), 1),
      );
    }),
    { numRuns: 500 },
  );
});

test('lies between the weakest leg and the arithmetic mean', () => {
  fc.assert(
    fc.property(any, (given) => {
      const least = Math.min(...given.map((leg) => leg.score));
      expect(score(given)).toBeGreaterThanOrEqual(least);
      expectAtMost(score(given), mean(given));
      const table = COHERENCETABLE(...ranges(given));
      expect(row(table, 'Weakest leg')[1]).toBe(least);
      expectClose(row(table, 'Arithmetic mean')[1], mean(given));
    }),
    { numRuns: 500 },
  );
});

test('any leg of 0 makes it 0', () => {
  fc.assert(
    fc.property(any, fc.integer({ min: 1, max: 100 }), (given, weight) => {
      expect(score([...given, { score: 0, weight }])).toBe(0);
      expect(score([{ score: 0, weight }, ...given])).toBe(0);
    }),
  );
});

test('does not change with the order of the legs or the scale of the weights; equal legs give themselves', () => {
  fc.assert(
    fc.property(
      any.chain((given) => fc.tuple(fc.constant(given), shuffled(given), fc.integer({ min: 1, max: 1000 }))),
      ([given, other, scale]) => {
        expectClose(score(other), score(given));
        expectClose(score(given.map((leg) => ({ ...leg, weight: leg.weight / scale }))), score(given));
        const [{ score: first }] = given;
        expect(score(given.map((leg) => ({ ...leg, score: first })))).toBe(first);
      },
    ),
  );
});

test('a blank leg is left out, and the weights of the others are made to add up to 1', () => {
  fc.assert(
    fc.property(any, fc.constantFrom(null, undefined, '', 'N/A', 'n.e.', '-'), fc.nat(), (given, blank, at) => {
      const place = at % (given.length + 1);
      const insert = <T>(list: T[], value: T) => [...list.slice(0, place), value, ...list.slice(place)];
      const [scores, [weights]] = ranges(given);
      const more = insert<any>(scores, [blank]);
      expectClose(COHERENCE(more, [insert(weights, 7)]), score(given));
      const table = COHERENCETABLE(more, [insert(weights, 7)]);
      expect(table[place + 1].slice(1)).toEqual(['', 0, 0, '', 'left out: no score']);
      expect(row(table, 'Legs left out')[1]).toBe(1);
    }),
  );
});

test('the points lost add up to 1 − score, and each effect is what 0.05 more brings', () => {
  fc.assert(
    fc.property(any, (given) => {
      const table = COHERENCETABLE(...ranges(given));
      const rows = table.slice(1, given.length + 1);
      expectClose(
        rows.reduce((sum, [, , , lost]) => sum + lost, 0),
        1 - score(given),
      );
      expectClose(
        rows.reduce((sum, [, , weight]) => sum + weight, 0),
        1,
      );
      rows.forEach(([, , , lost, effect], i) => {
        const better = given.map((leg, j) => (i === j ? { ...leg, score: Math.min(1, leg.score + 0.05) } : leg));
        expectClose(effect, score(better) - score(given));
        expectAtMost(0, lost);
      });
    }),
    { numRuns: 300 },
  );
});

test('rises with each leg; a 1% fall costs the same wherever it happens, where weights are equal', () => {
  fc.assert(
    fc.property(legs, fc.nat(), fc.nat(), (given, one, other) => {
      const equal = given.map((leg) => ({ ...leg, weight: 1 }));
      const fallen = (at: number) =>
        score(equal.map((leg, i) => (i === at % equal.length ? { ...leg, score: leg.score * 0.99 } : leg)));
      expectClose(fallen(one), fallen(other));
      expectAtMost(fallen(one), score(equal));
    }),
  );
});

test('the range runs from the first leg’s low to its high value', () => {
  fc.assert(
    fc.property(legs, fc.double({ min: 0, max: 1, noNaN: true }), (given, part) => {
      const [first, ...rest] = given;
      const high = first.score + part * (1 - first.score);
      const table = COHERENCETABLE(...ranges(given), undefined, high);
      expect(row(table, 'Low')[1]).toBe(score(given));
      expectClose(row(table, 'High')[1], score([{ ...first, score: high }, ...rest]));
      for (const blank of [0, null, undefined, '', [[0]]])
        expect(row(COHERENCETABLE(...ranges(given), undefined, blank), 'High')).toBeUndefined();
    }),
  );
});
