import fc from 'fast-check';
import { CADENCESCORE, CADENCETABLE } from '../../src/functions/cadence';
import { expectAtMost, expectClose } from '../close';

const days = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0.1, max: 1000, noNaN: true }));
const weight = fc.integer({ min: 1, max: 100 });
const cases = fc.record({
  segments: fc.array(fc.record({ cycle: days, weight }), { minLength: 1, maxLength: 6 }),
  refresh: days,
  lag: fc.oneof(fc.constant(0), days),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;
const ranges = ({ segments, refresh, lag }: Case): [number[][], number, number, number[][]] => [
  segments.map(({ cycle }) => [cycle]),
  refresh,
  lag,
  [segments.map(({ weight: each }) => each)],
];
const score = (given: Case) => CADENCESCORE(...ranges(given));

test('is the weighted mean of clamp((c − L)/T, 0, 1)', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { segments, refresh, lag } = given;
      const all = segments.reduce((sum, segment) => sum + segment.weight, 0);
      const fits = segments.map(
        ({ cycle, weight: w }) => (w / all) * Math.min(1, Math.max(0, (cycle - lag) / refresh)),
      );
      const expected = fits.reduce((sum, fit) => sum + fit, 0);
      expectClose(score(given), expected);
      expect(score(given) >= 0 && score(given) <= 1).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('is the share of decisions taken with information young enough, counted day by day', () => {
  fc.assert(
    fc.property(cases, ({ segments: [segment], refresh, lag }) => {
      const moments = 2000;
      let young = 0;
      for (let m = 0; m < moments; m++) if (lag + ((m + 0.5) / moments) * refresh <= segment.cycle) young++;
      expectClose(CADENCESCORE([[segment.cycle]], refresh, lag), young / moments, 1, 1 / moments);
    }),
  );
});

test('falls with refresh and lag, rises with the cycles', () => {
  fc.assert(
    fc.property(cases, days, (given, more) => {
      expectAtMost(score({ ...given, refresh: given.refresh + more }), score(given));
      expectAtMost(score({ ...given, lag: given.lag + more }), score(given));
      const longer = given.segments.map((segment) => ({ ...segment, cycle: segment.cycle + more }));
      expectAtMost(score(given), score({ ...given, segments: longer }));
    }),
  );
});

test('is continuous: a small change of cycle, lag or refresh changes it little', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const step = 1e-6;
      // |d/dc| and |d/dL| are at most 1/T, |d/dT| too, since (c − L)/T² ≤ 1/T where the fit is below 1.
      const bound = (2 * step) / given.refresh + 1e-12;
      const moved = given.segments.map((segment) => ({ ...segment, cycle: segment.cycle + step }));
      for (const other of [
        { ...given, segments: moved },
        { ...given, lag: given.lag + step },
        { ...given, refresh: given.refresh + step },
      ])
        expect(Math.abs(score(other) - score(given))).toBeLessThanOrEqual(bound);
    }),
  );
});

test('does not change with the unit of time or the scale of the weights', () => {
  fc.assert(
    fc.property(cases, fc.double({ min: 0.1, max: 10, noNaN: true }), (given, unit) => {
      const segments = given.segments.map(({ cycle, weight: w }) => ({ cycle: cycle * unit, weight: w * unit }));
      expectClose(score({ segments, refresh: given.refresh * unit, lag: given.lag * unit }), score(given));
    }),
  );
});

test('the points of the table add up to the score, and the longest refresh has a fit of .8', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const rows = CADENCETABLE(...ranges(given));
      const segments = rows.slice(1, -1);
      const total = rows[rows.length - 1];
      expectClose(
        segments.reduce((sum, [, , , , , points]) => sum + points, 0),
        total[2],
      );
      expectClose(total[2], score(given));
      for (const [, cycle, , longest] of segments) {
        if (longest === 'n.e.') expect(cycle).toBeLessThanOrEqual(given.lag);
        else expectClose(CADENCESCORE([[cycle]], longest, given.lag), 0.8);
      }
    }),
  );
});

test('a segment without a cycle is left out, blank or 0', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(0, null, undefined, '', 'tbd'), (given, blank) => {
      const [cycles, refresh, lag, [weights]] = ranges(given);
      const with0 = [...cycles, [blank]] as any[][];
      expectClose(CADENCESCORE(with0, refresh, lag, [[...weights, 5]]), score(given));
    }),
  );
});
