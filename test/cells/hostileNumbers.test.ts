import fc from 'fast-check';
import { labelKey } from '../../src/cells/label';
import { isMissing, parseNumber } from '../../src/cells/number';
import { splitTag } from '../../src/cells/tag';

describe('what looks like a number but is none', () => {
  test.each([
    'Top 10',
    'Jan 12',
    'FY26',
    'Q1',
    '12 pcs',
    '12 months',
    'abc',
    'a1',
    '1a',
    'see note 3',
    '10 of 12',
    '3 x 100',
    '4 - Agree',
    '1.2.3',
    '1,2,3',
    '1,200,00',
    '1,2000,000',
    '12,3456,789',
    '1.20.000',
    '1..2',
    '1,,2',
    '1.200.50',
    '1.200,50,1',
    '1,200.5.6',
    '1 20',
    '1 2000',
    "1'20",
    "1 200'300",
    '1,234 567',
    '(5',
    '5)',
    '((5))',
    ')5(',
    '()',
    '(-5)',
    '-(5)',
    '(5)-',
    '--5',
    '-5-',
    '+-5',
    '5--',
    '++5',
    '5%%',
    '%5',
    '%',
    '5%k',
    '5kk',
    '5km',
    'k',
    'bn',
    '5 k m',
    '1e',
    'e5',
    '1e5e5',
    '1e400',
    '-1e400',
    '1e5k9',
    '$',
    '$$5',
    '$5€',
    'USD 5 EUR',
    '5 XYZ',
    'ABC 5',
    'US 5',
    'DOLLAR 5',
    '5 usdx',
    '٣',
    '٣٤',
    '१२',
    '0x1F',
    '0b1',
    '1_000',
    'Infinity',
    '-Infinity',
    'NaN',
    '∞',
    '½',
    '2026-01-31',
    '31/01/2026',
    '12:30',
    '1/2',
    '#5',
    '=5',
    "'",
    ',',
    '.',
    ',.',
    '.,',
    '1;2',
    '5!',
    '1 200 .5 .',
    '1\n2',
  ])('%j', (text) => expect(parseNumber(text)).toBeNull());

  test('a price with a dash for its cents is not a negative', () => {
    for (const text of ['5.-', 'CHF 5.-', '1’200.-', '5,-', '€ 5,-']) {
      const written = parseNumber(text);
      if (written) expect(written.value).toBeGreaterThan(0);
    }
  });
});

test('no text reads as anything but a finite number or nothing', () => {
  const scraps = fc.array(fc.constantFrom(..."0123456789.,'’ ()-−+%$€kmb n e E USD\u00a0\u200b\n".split('')), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        scraps.map((s) => s.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const written = parseNumber(text);
        if (written) expect(Number.isFinite(written.value)).toBe(true);
        if (isMissing(text)) expect(written).toBeNull();
      },
    ),
    { numRuns: 1000 },
  );
});

test('a number the host prints reads as itself', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const text = String(number);
      // Host and hand write 1.5e-7 as 1.5e-7; three decimals after a single dot stay decimals.
      expect(parseNumber(text)?.value).toBe(number === 0 ? 0 : number);
    }),
    { numRuns: 500 },
  );
});

describe('a text of 100,000 characters takes no longer than its length', () => {
  const n = 100_000;
  const texts = {
    digits: '9'.repeat(n),
    'digits and a letter': `${'9'.repeat(n)}x`,
    spaces: `1${' '.repeat(n)}x`,
    'spaced digits': `${'1 '.repeat(n / 2)}x`,
    'groups of three': `1${' 000'.repeat(n / 4)}x`,
    commas: `1${','.repeat(n)}`,
    'comma groups': `1${',000'.repeat(n / 4)}`,
    dots: `1${'.'.repeat(n)}x`,
    'apostrophes and dots': `1${"'.".repeat(n / 2)}x`,
    brackets: `${'('.repeat(n / 2)}1${')'.repeat(n / 2)}`,
    signs: `${'-'.repeat(n)}1`,
    percents: `1${'%'.repeat(n)}`,
    exponents: `1${'e1'.repeat(n / 2)}`,
    colons: 'a:'.repeat(n / 2),
    'colons and spaces': 'a : '.repeat(n / 4),
    'equals and digits': `a=${'1'.repeat(n)}x`,
    semicolons: ';'.repeat(n),
    'parts with shares': 'A:1%;'.repeat(n / 5),
    'zero-width': '\u200b'.repeat(n),
    'line breaks': `1${'\n'.repeat(n)}x`,
    'mixed spaces': `1${'\u00a0\t '.repeat(n / 3)}x`,
    combining: `e${'\u0301'.repeat(n)}`,
  };
  test.each(Object.entries(texts))('%s', (_, text) => {
    const start = performance.now();
    parseNumber(text);
    isMissing(text);
    labelKey(text);
    try {
      splitTag(text, () => false, 'Row 1');
    } catch (error) {
      // Shares over 100% are refused, in as little time.
      expect((error as Error).name).toBe('SheetError');
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
