import fc from 'fast-check';

/** Where a part of a line goes: an imperative by its place in the strategy, or one of the other three. */
export type Place = number | 'BAU' | 'unmapped' | 'excluded';

export interface Line {
  amount: number;
  parts: { place: Place; percent: number }[];
  team: string;
}

export interface Budget {
  names: string[];
  weights: number[];
  reserve: number;
  lines: Line[];
}

const allNames = ['Win retail', 'Grow services', 'Cut churn', 'R&D', 'Ⅳ Öko', '第五'];

/** From a tenth of a cent to a trillion. */
export const money = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -3, max: 6 }))
  .map(([digits, power]) => digits * 10 ** power);

const weight = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }));

/** Weights of which at least one is above 0. */
export const weightsOf = (count: number) =>
  fc
    .array(weight, { minLength: count, maxLength: count })
    .map((weights) => (weights.some((w) => w > 0) ? weights : [1, ...weights.slice(1)]));

export const reserves = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.9, noNaN: true }));

const placeOf = (count: number): fc.Arbitrary<Place> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.nat(count - 1) },
    { weight: 3, arbitrary: fc.constantFrom<Place>('BAU', 'unmapped', 'excluded') },
  );

/** All of a line in one place, or split over several with shares of 100% or less. */
const partsOf = (count: number): fc.Arbitrary<Line['parts']> =>
  fc.oneof(
    { weight: 3, arbitrary: placeOf(count).map((place) => [{ place, percent: 100 }]) },
    {
      weight: 1,
      arbitrary: fc.array(fc.record({ place: placeOf(count), percent: fc.integer({ min: 1, max: 33 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    },
  );

const lineOf = (count: number): fc.Arbitrary<Line[]> =>
  fc
    .record({
      amount: money,
      parts: partsOf(count),
      team: fc.constantFrom('East', 'West', 'North'),
      credit: fc.option(fc.double({ min: 0, max: 0.5, noNaN: true }), { freq: 3 }),
    })
    .map(({ credit, ...line }) => (credit === null ? [line] : [line, { ...line, amount: -credit * line.amount }]));

/** A budget with money: lines in every kind of place, splits, credits that stay below what they reduce. */
export const budgets = ({ maxLines = 20, minImperatives = 1 } = {}): fc.Arbitrary<Budget> =>
  fc.integer({ min: minImperatives, max: allNames.length }).chain((count) =>
    fc.record({
      names: fc.constant(allNames.slice(0, count)),
      weights: weightsOf(count),
      reserve: reserves,
      lines: fc
        .tuple(
          fc.record({
            amount: money,
            parts: placeOf(count).map((place) => [{ place: place === 'excluded' ? 0 : place, percent: 100 }]),
            team: fc.constant('East'),
          }),
          fc.array(lineOf(count), { maxLength: maxLines }),
        )
        .map(([first, more]) => [first, ...more.flat()]),
    }),
  );

/** A list with all of its members in another order. */
export const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });

const wordOf = { BAU: 'bau', unmapped: 'Win retial', excluded: 'Exclude' };
const nameOf = (place: Place, { names }: Budget) => (typeof place === 'number' ? names[place] : wordOf[place]);

export const tagOf = (parts: Line['parts'], budget: Budget): string =>
  parts.length === 1 && parts[0].percent === 100
    ? nameOf(parts[0].place, budget)
    : parts.map(({ place, percent }) => `${nameOf(place, budget)}:${percent}%`).join('; ');

export const amountsOf = ({ lines }: Budget): number[][] => lines.map(({ amount }) => [amount]);
export const tagsOf = (budget: Budget): string[][] => budget.lines.map(({ parts }) => [tagOf(parts, budget)]);
export const teamsOf = ({ lines }: Budget): string[][] => lines.map(({ team }) => [team]);
export const strategyOf = ({ names, weights }: Budget): (string | number)[][] =>
  names.map((name, k) => [name, weights[k]]);

/** The arguments that the alignment functions share: amounts, tags, strategy, no map, reserve. */
export const ranges = (budget: Budget): [number[][], string[][], (string | number)[][], undefined, number] => [
  amountsOf(budget),
  tagsOf(budget),
  strategyOf(budget),
  undefined,
  budget.reserve,
];
