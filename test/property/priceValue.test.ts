import fc from 'fast-check';
import { PRICETABLE, PRICEVALUE } from '../../src/functions/price';
import { expectClose } from '../close';
import { naiveC, naiveJackknife, naiveParts } from '../scores/naive';
import { shuffled } from './budgets';
import { deals, pricesOf, segmentsOf, valuesOf, weightsOf, type Deal } from './deals';

const scoreOf = (list: Deal[]) => PRICEVALUE(pricesOf(list), valuesOf(list), weightsOf(list), segmentsOf(list));
const names = ['Enterprise', 'SMB', 'Public sector'];
const rowsOf = (list: Deal[]) => ({
  prices: list.map(({ price }) => price),
  values: list.map(({ value }) => value),
  weights: list.map(({ weight }) => weight),
  segments: list.map(({ segment }) => names.indexOf(segment)),
});

test('the score is between 0 and 1, and what the pairs say one by one', () => {
  fc.assert(
    fc.property(deals, (list) => {
      const score = scoreOf(list);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expectClose(score, naiveC(rowsOf(list)));
    }),
    { numRuns: 1000 },
  );
});

test('prices that fall where they rose turn it round', () => {
  fc.assert(
    fc.property(deals, (list) => {
      expectClose(scoreOf(list.map((deal) => ({ ...deal, price: 1e6 - deal.price }))), 1 - scoreOf(list));
    }),
  );
});

test('the currency, the order of the rows and the scale of the weights do not matter', () => {
  const withOrder = deals.chain((list) =>
    fc.tuple(fc.constant(list), shuffled(list), fc.double({ min: 1e-6, max: 1e6, noNaN: true })),
  );
  fc.assert(
    fc.property(withOrder, ([list, reordered, rate]) => {
      const score = scoreOf(list);
      expectClose(scoreOf(reordered), score);
      expectClose(scoreOf(list.map((deal) => ({ ...deal, price: deal.price * rate }))), score);
      expectClose(scoreOf(list.map((deal) => ({ ...deal, weight: deal.weight * rate }))), score);
    }),
  );
});

test('only the order of the values matters, segment by segment', () => {
  const recode = ({ segment, value }: Deal) => (segment === 'SMB' ? value ** 3 - 500 : Math.log(value) * 7 + 1);
  fc.assert(
    fc.property(deals, (list) => {
      const recoded = list.map((deal) => ({ ...deal, value: recode(deal) }));
      expectClose(scoreOf(recoded), scoreOf(list));
    }),
  );
});

test('a whole weight counts as so many rows', () => {
  fc.assert(
    fc.property(deals, (list) => {
      const repeated = list.flatMap((deal) => Array.from({ length: deal.weight }, () => ({ ...deal, weight: 1 })));
      expectClose(PRICEVALUE(pricesOf(repeated), valuesOf(repeated), undefined, segmentsOf(repeated)), scoreOf(list));
    }),
  );
});

test('without segments, and with one segment for all, all pairs are compared', () => {
  fc.assert(
    fc.property(deals, (list) => {
      const together = { ...rowsOf(list), segments: list.map(() => 0) };
      const [prices, values, weights] = [pricesOf(list), valuesOf(list), weightsOf(list)];
      expectClose(PRICEVALUE(prices, values, weights), naiveC(together));
      for (const label of ['', 0, null, 'All ', '7']) {
        expectClose(
          PRICEVALUE(
            prices,
            values,
            weights,
            list.map(() => [label]),
          ),
          naiveC(together),
        );
      }
    }),
  );
});

test('the table’s score, interval, row and segment concordances are those of the pairs one by one', () => {
  fc.assert(
    fc.property(deals, (list) => {
      const table = PRICETABLE(pricesOf(list), valuesOf(list), weightsOf(list), null, segmentsOf(list));
      const foot = (label: string) => table.find(([name]) => name === label) as any[];
      const rows = rowsOf(list);
      expect(foot('Total')[8]).toBe(scoreOf(list));
      if (foot('Standard error')[8] === 'n.e.') expect(foot('95% lower limit')[8]).toBe('n.e.');
      else expectClose(foot('Standard error')[8], naiveJackknife(rows));
      const { num, den } = naiveParts(rows);
      list.forEach((_, i) => {
        const shown = table[i + 1][8];
        if (den[i] === 0) expect(shown).toBe('n.e.');
        else expectClose(shown, num[i] / den[i]);
      });
      for (const segment of new Set(list.map((deal) => deal.segment))) {
        const own = rowsOf(list.filter((deal) => deal.segment === segment));
        const [, count, , score, error] = foot(segment);
        expect(count).toBe(own.prices.length);
        if (score === 'n.e.') expect(naiveC(own)).toBeNaN();
        else expectClose(score, naiveC(own));
        if (error !== 'n.e.') expectClose(error, naiveJackknife(own));
      }
    }),
    { numRuns: 500 },
  );
});
