import fc from 'fast-check';

export interface Deal {
  price: number;
  value: number;
  weight: number;
  segment: string;
}

const listPrice = fc.integer({ min: 1, max: 15 }).map((tens) => 10 * tens);
const cents = fc.integer({ min: 1, max: 999_999 }).map((amount) => amount / 100);
const score = fc.integer({ min: 1, max: 5 });
const decimal = fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10);

const dealOf = (price: fc.Arbitrary<number>, value: fc.Arbitrary<number>): fc.Arbitrary<Deal> =>
  fc.record({
    price,
    value,
    weight: fc.integer({ min: 1, max: 4 }),
    segment: fc.constantFrom('Enterprise', 'SMB', 'Public sector'),
  });

/** Deals of two values at least in one segment: with many ties, with few, and in between. */
export const deals: fc.Arbitrary<Deal[]> = fc
  .constantFrom(dealOf(listPrice, score), dealOf(cents, score), dealOf(cents, decimal), dealOf(listPrice, decimal))
  .chain((deal) => fc.array(deal, { minLength: 2, maxLength: 25 }))
  .filter((list) =>
    list.some((one) => list.some((other) => other.segment === one.segment && other.value !== one.value)),
  );

export const pricesOf = (list: Deal[]): any[][] => list.map(({ price }) => [price]);
export const valuesOf = (list: Deal[]): any[][] => list.map(({ value }) => [value]);
export const weightsOf = (list: Deal[]): any[][] => list.map(({ weight }) => [weight]);
export const segmentsOf = (list: Deal[]): any[][] => list.map(({ segment }) => [segment]);

/** Deals whose prices rise with value but for some noise, so that each segment has a line. */
export const fairDeals: fc.Arbitrary<Deal[]> = fc
  .array(
    fc
      .record({
        noise: fc.integer({ min: -15, max: 15 }),
        value: score,
        weight: fc.integer({ min: 1, max: 4 }),
        segment: fc.constantFrom('Enterprise', 'SMB'),
      })
      .map(({ noise, value, weight, segment }) => ({
        price: (segment === 'SMB' ? 100 : 400) + 40 * value + noise,
        value,
        weight,
        segment,
      })),
    { minLength: 2, maxLength: 25 },
  )
  .filter((list) =>
    list.some((one) => list.some((other) => other.segment === one.segment && other.value !== one.value)),
  );
