import fc from 'fast-check';
import { Sums, sum } from '../../src/scores/sum';
import { sumOfNumbers } from '../../src/cells/amount';

/** Exact: every double between 2^-1074 and 2^1023 is a whole number of 2^-1074. */
function exactly(values: number[]): number {
  const buffer = new DataView(new ArrayBuffer(8));
  let total = 0n;
  for (const value of values) {
    buffer.setFloat64(0, Math.abs(value));
    const bits = buffer.getBigUint64(0);
    const exponent = bits >> 52n;
    const fraction = bits & 0xfffffffffffffn;
    const units = exponent === 0n ? fraction : (fraction | 0x10000000000000n) << (exponent - 1n);
    total += value < 0 ? -units : units;
  }
  return nearest(total);
}

/** A whole number of 2^-1074 as the nearest double: its first 64 bits, then the power of two. */
function nearest(units: bigint): number {
  const size = units < 0n ? -units : units;
  const drop = Math.max(0, size.toString(2).length - 64);
  // A bit that was dropped may only break a tie: keep one in its place.
  const kept = (size >> BigInt(drop)) | (drop && size & ((1n << BigInt(drop)) - 1n) ? 1n : 0n);
  const value = Number(kept) * 2 ** Math.max(-1074, drop - 1074);
  return units < 0n ? -value : value;
}

const ways: [string, (values: number[]) => number][] = [
  ['sum', (values) => sum(values)],
  ['sum of a typed array', (values) => sum(Float64Array.from(values))],
  [
    'Sums',
    (values) => {
      const sums = new Sums(2);
      values.forEach((value) => sums.add(1, value));
      return sums.values()[1];
    },
  ],
  ['sumOfNumbers', (values) => sumOfNumbers(values)],
];

test('the exact sum of this test is exact', () => {
  expect(exactly([0.1, 0.2])).toBe(0.1 + 0.2);
  expect(exactly([1e16, 1, -1e16])).toBe(1);
  expect(exactly([0.1, 0.2, -0.3])).toBe(2 ** -55);
  expect(exactly([1e300, -1e300, -5e-324])).toBe(-5e-324);
});

describe.each(ways)('%s', (_, add) => {
  test.each([
    ['nothing', [], 0],
    ['one', [7], 7],
    ['tenths', Array(10).fill(0.1), 1],
    ['what a plain sum loses', [1e16, 1, 1, -1e16], 2],
    ['the large one last', [1, 1e16, -1e16], 1],
    ['cents beside a trillion', [1e12, ...Array(1000).fill(0.01), -1e12], 10],
  ])('%s', (_name, values, expected) => expect(add(values)).toBeCloseTo(expected, 12));

  test('errs by no more than the last digit, and by the square of rounding where terms cancel', () => {
    const value = fc.oneof(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100),
      fc.constantFrom(1e16, -1e16, 1e-10),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const exact = exactly(values);
        const size = values.reduce((all, v) => all + Math.abs(v), 0);
        const bound = 2 ** -52 * Math.abs(exact) + values.length ** 2 * 2 ** -105 * size;
        expect(Math.abs(add(values) - exact)).toBeLessThanOrEqual(bound);
      }),
      { numRuns: 300 },
    );
  });

  test('does not show the order of a million rows', () => {
    const values = Array.from({ length: 300_000 }, (_, i) => (i % 2 ? 0.1 : 1e9 / (i + 1)));
    expect(add([...values].reverse())).toBeCloseTo(add(values), 6);
  });
});

test('accounts do not mix', () => {
  const sums = new Sums(3);
  [1, 2, 3, 4].forEach((value, i) => sums.add(i % 3, value));
  expect(sums.values()).toEqual([5, 2, 3]);
});

test('a row that holds anything else than numbers and blanks has no plain sum', () => {
  expect(sumOfNumbers([1, null, '', undefined, 2])).toBe(3);
  for (const cell of ['2', true, { code: '#REF!' }, ' ']) expect(sumOfNumbers([1, cell])).toBeNaN();
});
