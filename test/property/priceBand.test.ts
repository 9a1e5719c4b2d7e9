import fc from 'fast-check';
import { SheetError } from '../../src/cells/sheetError';
import { FAIRPRICE, PRICEBAND, PRICETABLE } from '../../src/functions/price';
import { expectClose } from '../close';
import { naiveLine } from '../scores/naive';
import { shuffled } from './budgets';
import { deals, fairDeals, pricesOf, segmentsOf, valuesOf, weightsOf, type Deal } from './deals';

const tolerances = fc.constantFrom(0.01, 0.05, 0.1, 0.25);
const bandOf = (list: Deal[], tolerance: number) =>
  PRICEBAND(pricesOf(list), valuesOf(list), weightsOf(list), tolerance, segmentsOf(list));
const trial = (call: () => number): number | string => {
  try {
    return call();
  } catch (error) {
    return (error as SheetError).code;
  }
};

/** The definition: a line by segment from all slopes, deals within the tolerance of it. */
function naiveBand(list: Deal[], tolerance: number): number | string {
  let [inside, all] = [0, 0];
  for (const segment of new Set(list.map((deal) => deal.segment))) {
    const own = list.filter((deal) => deal.segment === segment);
    const line = naiveLine(
      own.map(({ value }) => value),
      own.map(({ price }) => price),
    );
    if (line === null) continue;
    if (line.slope <= 0) return '#N/A';
    for (const { price, value, weight } of own) {
      const fair = line.intercept + line.slope * value;
      const off = Number((price - fair).toPrecision(12));
      const width = Number(Math.abs(tolerance * fair).toPrecision(12));
      all += weight;
      if (fair > 0 && Math.abs(off) <= width + 1e-9 * fair) inside += weight;
    }
  }
  return inside / all;
}

test('the share in the band is what the definition says', () => {
  fc.assert(
    fc.property(fc.oneof(deals, fairDeals), tolerances, (list, tolerance) => {
      const [found, naive] = [trial(() => bandOf(list, tolerance)), naiveBand(list, tolerance)];
      if (typeof naive === 'string') expect(found).toBe(naive);
      else expectClose(found as number, naive);
    }),
    { numRuns: 2000 },
  );
});

test('the currency, the order of the rows and the scale of the weights do not matter; a wider band holds more', () => {
  const withOrder = fairDeals.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
  fc.assert(
    fc.property(withOrder, tolerances, ([list, reordered], tolerance) => {
      const band = trial(() => bandOf(list, tolerance));
      expect(trial(() => bandOf(reordered, tolerance))).toBe(band);
      for (const scaled of [
        list.map((deal) => ({ ...deal, price: deal.price * 0.8741 })),
        list.map((deal) => ({ ...deal, weight: deal.weight * 3.7 })),
        list.map((deal) => ({ ...deal, value: deal.value * 20 })),
      ]) {
        const same = trial(() => bandOf(scaled, tolerance));
        if (typeof band === 'string') expect(same).toBe(band);
        else expectClose(same as number, band);
      }
      if (typeof band === 'number') expect(bandOf(list, Math.min(0.9, 2 * tolerance))).toBeGreaterThanOrEqual(band);
    }),
    { numRuns: 300 },
  );
});

test('the line scales with the currency, moves with a fee, and gives each value its price', () => {
  fc.assert(
    fc.property(fairDeals, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, rate) => {
      const line = (prices: any[][]) => {
        try {
          return FAIRPRICE(prices, valuesOf(list))[1] as number[];
        } catch {
          return null;
        }
      };
      const own = line(pricesOf(list));
      if (own === null) return;
      const [slope, intercept] = own;
      const scaled = line(list.map(({ price }) => [price * rate])) as number[];
      expectClose(scaled[0], slope * rate, 1000 * rate);
      expectClose(scaled[1], intercept * rate, 1000 * rate);
      const moved = line(list.map(({ price }) => [price + 1000])) as number[];
      expectClose(moved[0], slope, 1000);
      expectClose(moved[1], intercept + 1000, 1000);
      const fair = FAIRPRICE(pricesOf(list), valuesOf(list), valuesOf(list)) as any;
      const shown = Array.isArray(fair) ? fair.map(([price]: number[]) => price) : [fair];
      shown.forEach((price: number, i: number) => expectClose(price, intercept + slope * list[i].value, 1000));
    }),
  );
});

test('the table’s foot adds up to its rows, and agrees with PRICEBAND', () => {
  fc.assert(
    fc.property(fc.oneof(deals, fairDeals), tolerances, fc.boolean(), (list, tolerance, weighted) => {
      const weights = weighted ? weightsOf(list) : null;
      const table = PRICETABLE(pricesOf(list), valuesOf(list), weights as any, tolerance, segmentsOf(list));
      const foot = (label: string) => table.find(([name]) => name === label) as any[];
      const rows = table.slice(1, 1 + list.length);
      const money = rows.map((row) => row[7]).filter((cell) => typeof cell === 'number');
      const total = (of: number[]) => of.reduce((sum, one) => sum + one, 0);
      expectClose(foot('Missing to the floor')[7], total(money.filter((one) => one > 0)), 1e4);
      expectClose(foot('Above the ceiling')[7], -total(money.filter((one) => one < 0)), 1e4);
      expectClose(foot('Total')[7], total(money), 1e4);
      expectClose(foot('Total')[3], total(rows.map((row) => row[3])), 100);
      rows.forEach(([, price, , weight, fair, deviation, inside, gap], i) => {
        if (fair === 'n.e.') return;
        if (fair > 0) expectClose(deviation, price / fair - 1);
        expect(inside).toBe(gap === 0 ? 'yes' : 'no');
        // A price raised by its gap stands at the corridor’s edge.
        const units = weighted ? weight / list[i].price : 1;
        const edge = price + gap / units;
        if (gap !== 0) expectClose(edge, Math.max(0, fair * (1 - Math.sign(gap) * tolerance)), 1e4);
      });
      const band = trial(() => PRICEBAND(pricesOf(list), valuesOf(list), weights as any, tolerance, segmentsOf(list)));
      if (typeof band === 'number') expectClose(foot('Total')[6], band);
    }),
    { numRuns: 500 },
  );
});
