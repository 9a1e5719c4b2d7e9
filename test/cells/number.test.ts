import { isMissing, parseNumber } from '../../src/cells/number';

const value = (text: string) => parseNumber(text)?.value ?? null;

describe('reads every form of the methodology', () => {
  test.each([
    // thousands
    ['1,200', 1200],
    ['1,200,000', 1_200_000],
    ['1,200,000.75', 1_200_000.75],
    ['1 200', 1200],
    ['12 345 678', 12_345_678],
    ["1'200", 1200],
    ['1’200’300', 1_200_300],
    ['1,20,000', 120_000],
    ['12,34,56,789', 123_456_789],
    ['1.200.000', 1_200_000],
    // decimals
    ['1.200,50', 1200.5],
    ['1.234.567,8', 1_234_567.8],
    ['1,2', 1.2],
    ['1200,5', 1200.5],
    ['0,500', 0.5],
    ['3,14159', 3.14159],
    ['1.200', 1.2],
    ['.5', 0.5],
    [',5', 0.5],
    ['1 200,50', 1200.5],
    ['1 200.50', 1200.5],
    // negatives
    ['(300)', -300],
    ['300-', -300],
    ['−300', -300],
    ['-300', -300],
    ['£(300)', -300],
    ['(€1,200)', -1200],
    ['-$5', -5],
    ['$-5', -5],
    ['( 1,500 )', -1500],
    ['+7', 7],
    // currencies
    ['$1,000', 1000],
    ['380 USD', 380],
    ['USD 380', 380],
    ['usd380', 380],
    ['¥12', 12],
    ['₹ 1,20,000', 120_000],
    ['12€', 12],
    ['CHF 1’200.50', 1200.5],
    // percent and scales
    ['12%', 0.12],
    ['12 %', 0.12],
    ['-12.5%', -0.125],
    ['(12%)', -0.12],
    ['1.2k', 1200],
    ['€3.4m', 3_400_000],
    ['1bn', 1e9],
    ['900K', 900_000],
    ['€1.0M', 1_000_000],
    ['1,234k', 1_234_000],
    ['2 m', 2_000_000],
    // exponents, as a cell formatted as scientific is copied
    ['1e3', 1000],
    ['1.5E+6', 1_500_000],
    ['2e-3', 0.002],
    // NFKC and spaces nobody sees
    ['１２３', 123],
    ['１，２００', 1200],
    ['1\u00a0200', 1200],
    ['1\u202f200', 1200],
    ['\u200b1200\ufeff', 1200],
    ['12\u200b00', 1200],
    ['  42\t', 42],
    ['（300）', -300],
    ['５％', 0.05],
    ['0', 0],
    ['-0', 0],
    ['00', 0],
  ])('%j is %d', (text, expected) => expect(value(text)).toBe(expected));
});

test('scales are exact, not a product that rounds', () => {
  expect(value('1.1m')).toBe(1_100_000);
  expect(value('0.07%')).toBe(0.0007);
  expect(value('8.41bn')).toBe(8_410_000_000);
  expect(value('1.15k')).toBe(1150);
});

test.each([
  ['$5', 'USD'],
  ['5 €', 'EUR'],
  ['£(5)', 'GBP'],
  ['¥5', 'JPY'],
  ['₹5', 'INR'],
  ['5 chf', 'CHF'],
  ['5k SEK', 'SEK'],
  ['5', null],
])('%s names the currency %s', (text, currency) => expect(parseNumber(text)?.currency).toBe(currency));

test.each([
  '',
  ' ',
  '-',
  '–',
  'n/a',
  'N/A',
  'na',
  'NA',
  'null',
  'NULL',
  'tbd',
  'TBD',
  'Tbc',
  '?',
  "don't know",
  'Don’t know',
  ' n/a ',
  '\u00a0',
  '\u200b',
  '－',
])('%j is a missing token', (text) => {
  expect(isMissing(text)).toBe(true);
  expect(parseNumber(text)).toBeNull();
});

test.each(['0', 'none', 'nil', '--', 'n.a. x', 'to be done', '??', 'unknown'])('%j is no missing token', (text) =>
  expect(isMissing(text)).toBe(false),
);
