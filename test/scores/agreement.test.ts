import fc from 'fast-check';
import { agreement, agreementBand } from '../../src/scores/agreement';
import { tallyOf } from '../../src/scores/tally';

const of = (list: number[], min = 1, max = 5) => agreement(tallyOf(list), min, max);

test('one rating has no agreement', () => {
  expect(of([4])).toBeNull();
  expect(of([])).toBeNull();
});

test('equal ratings agree wholly, also at an end of the scale', () => {
  for (const value of [1, 3, 5])
    expect(of([value, value, value])).toEqual({ rwg: 1, unfloored: 1, awg: 1, awgRestricted: false });
});

test('half at each end is as far apart as a mean allows', () => {
  const torn = of([1, 1, 5, 5]);
  expect(torn?.rwg).toBe(0);
  expect(torn?.unfloored).toBeCloseTo(1 - 16 / 3 / 2, 12);
  expect(torn?.awg).toBeCloseTo(-1, 12);
});

test('the laws: floored in 0..1, a_wg in −1..1, the same on a shifted, stretched or reversed scale', () => {
  const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(ratings, fc.integer({ min: -20, max: 20 }), (list, shift) => {
      const found = of(list);
      if (!found) throw new Error('not estimable');
      expect(found.rwg).toBe(Math.max(0, found.unfloored));
      expect(found.rwg).toBeLessThanOrEqual(1);
      const shifted = of(
        list.map((r) => r + shift),
        1 + shift,
        5 + shift,
      );
      const reversed = of(list.map((r) => 6 - r));
      expect(shifted?.unfloored).toBeCloseTo(found.unfloored, 12);
      expect(reversed?.unfloored).toBeCloseTo(found.unfloored, 12);
      if (found.awg === null) throw new Error('a_wg not estimable');
      expect(found.awg).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(found.awg).toBeLessThanOrEqual(1);
      expect(reversed?.awg).toBeCloseTo(found.awg, 12);
      const stretched = of(
        list.map((r) => 10 * r),
        10,
        50,
      );
      expect(stretched?.awg).toBeCloseTo(found.awg, 12);
    }),
  );
});

test('the bands are those of LeBreton & Senter', () => {
  expect([0, 0.31, 0.51, 0.71, 0.91].map(agreementBand)).toEqual([
    'no agreement to speak of',
    'weak agreement',
    'moderate agreement',
    'strong agreement',
    'very strong agreement',
  ]);
});
