import fc from 'fast-check';
import { GROWTHSCORE, GROWTHTABLE } from '../../src/functions/growth';
import { expectClose } from '../close';

const level = fc.double({ min: 0.01, max: 1e4, noNaN: true });
const plans = fc.integer({ min: 1, max: 8 }).chain((horizon) =>
  fc.record({
    base: fc.double({ min: 0.1, max: 1e3, noNaN: true }),
    rate: fc.double({ min: 0.001, max: 2, noNaN: true }),
    organic: fc.array(level, { minLength: horizon, maxLength: horizon }),
    inorganic: fc.array(fc.oneof(fc.constant(0), level), { minLength: horizon, maxLength: horizon }),
  }),
);
type Plan = typeof plans extends fc.Arbitrary<infer T> ? T : never;
const column = (list: number[]) => list.map((value) => [value]);
const score = ({ base, rate, organic, inorganic }: Plan) => GROWTHSCORE(base, rate, column(organic), column(inorganic));
const table = ({ base, rate, organic, inorganic }: Plan) => GROWTHTABLE(base, rate, column(organic), column(inorganic));
const row = (rows: any[][], label: string) => rows.find(([name]) => name === label) as any[];

test('is what the last year adds over what the target adds', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const last = plan.organic.length - 1;
      const reached = plan.organic[last] + plan.inorganic[last];
      const required = plan.base * (1 + plan.rate) ** (last + 1) - plan.base;
      expectClose(score(plan), (reached - plan.base) / required, Math.max(1, reached / required));
    }),
    { numRuns: 500 },
  );
});

test('the points of growth add up to the rate, the shares of the required growth to 1', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const rows = table(plan);
      const [, rate, ...points] = row(rows, 'Points of growth a year');
      expect(rate).toBe(plan.rate);
      const add = (list: number[]) => list.slice(0, 3).reduce((sum, value) => sum + value, 0);
      expectClose(add(points), plan.rate, 1, 1e-12);
      const [, whole, ...parts] = row(rows, 'Share of required growth');
      const size = Math.max(1, ...parts.slice(0, 3).map(Math.abs));
      expectClose(add(parts), whole, size);
      expectClose(parts[0] + parts[1], score(plan), size);
    }),
    { numRuns: 500 },
  );
});

test('the points are those of the definition, g·ln(part)/ln(T/base)', () => {
  fc.assert(
    fc.property(plans, ({ base, rate, organic, inorganic }) => {
      const last = organic.length - 1;
      const [own, all] = [organic[last], organic[last] + inorganic[last]];
      const target = base * (1 + rate) ** (last + 1);
      const [, , one, two, three] = row(table({ base, rate, organic, inorganic }), 'Points of growth a year');
      const whole = Math.log(target / base);
      const size = Math.max(1, Math.abs(one), Math.abs(three));
      expectClose(one, (rate * Math.log(own / base)) / whole, size);
      expectClose(two, (rate * Math.log(all / own)) / whole, size);
      expectClose(three, (rate * Math.log(target / all)) / whole, size);
    }),
  );
});

test('who grows by the catch-up rate from any year on reaches the target, and on the path it is the rate', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { base, rate, organic } = plan;
      const horizon = organic.length;
      const target = base * (1 + rate) ** horizon;
      table(plan)
        .slice(1, horizon + 1)
        .forEach(([year, milestone, own, added, gap, catchUp]) => {
          expectClose(milestone, base * (1 + rate) ** year, milestone);
          expectClose(own + added + gap, milestone, Math.max(milestone, own + added));
          if (year === horizon) expect(catchUp).toBe('');
          else expectClose((own + added) * (1 + catchUp) ** (horizon - year), target, target);
        });
      const path = organic.map((_, t) => base * (1 + rate) ** (t + 1));
      const onPath = { ...plan, organic: path, inorganic: path.map(() => 0) };
      expectClose(score(onPath), 1);
      for (const [, , , , gap, catchUp] of table(onPath).slice(1, horizon)) {
        expectClose(gap, 0, target);
        expectClose(catchUp, rate, 1, 1e-8);
      }
    }),
  );
});

test('does not change with currency, rises with the last level, and counts acquisitions like growth of one’s own', () => {
  fc.assert(
    fc.property(plans, fc.double({ min: 0.01, max: 100, noNaN: true }), (plan, rate) => {
      const scale = (list: number[]) => list.map((value) => value * rate);
      const other = { ...plan, base: plan.base * rate, organic: scale(plan.organic), inorganic: scale(plan.inorganic) };
      const size = Math.max(1, Math.abs(score(plan)));
      expectClose(score(other), score(plan), size);
      const own = {
        ...plan,
        organic: plan.organic.map((o, t) => o + plan.inorganic[t]),
        inorganic: plan.organic.map(() => 0),
      };
      expectClose(score(own), score(plan), size);
      const more = { ...plan, organic: plan.organic.map((o) => o * 1.5) };
      expect(score(more)).toBeGreaterThan(score(plan));
    }),
  );
});

test('levels of 0 or below have no points, but a score', () => {
  fc.assert(
    fc.property(plans, level, (plan, fall) => {
      const down = { ...plan, organic: plan.organic.map(() => -fall), inorganic: plan.organic.map(() => fall / 2) };
      expect(score(down)).toBeLessThan(0);
      expect(row(table(down), 'Points of growth a year').slice(2, 5)).toEqual(['n.e.', 'n.e.', 'n.e.']);
    }),
  );
});
