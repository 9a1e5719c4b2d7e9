import { findDecimalComma } from '../../../src/planning/detect/decimalComma';
import { currencyOfFormat, isDateFormat } from '../../../src/planning/detect/formats';
import { isPeriod, periodIn } from '../../../src/planning/detect/periods';
import { totalWordOf } from '../../../src/planning/detect/totalWords';
import { contentOf } from '../../detection/content';

test.each([
  ['mmm-yy', true],
  ['dd.mm.yyyy', true],
  ['[$-407]d. mmmm yyyy', true],
  ['yyyy"年"m"月"', true],
  ['General', false],
  ['#,##0', false],
  ['0 "days"', false],
  ['[Red]-0', false],
  ['', false],
])('%s shows a date: %s', (format, is) => expect(isDateFormat(format)).toBe(is));

test.each([
  ['$#,##0', 'USD'],
  ['[$€-407] #,##0', 'EUR'],
  ['#,##0 "€"', 'EUR'],
  ['[$CHF] #,##0', 'CHF'],
  ['"CHF" #,##0', 'CHF'],
  ['[$-409]#,##0', null],
  ['#,##0;[Red]-#,##0', null],
  ['0 "FTE"', null],
  ['', null],
])('the currency of %s is %s', (format, currency) => expect(currencyOfFormat(format)).toBe(currency));

test.each([
  ['Jan', 'month'],
  ['März 2027', 'month'],
  ['févr.', 'month'],
  ['ene-27', 'month'],
  ['2026-01', 'month'],
  ['4月', 'month'],
  ['Q1 Jan', 'month'],
  ['Q1', 'quarter'],
  ['T2', 'quarter'],
  ['Q3 budget', 'quarter'],
  ['2025/26', 'year'],
  ['FY26 plan', 'year'],
  ['KW 12', 'week'],
  ['Q3 We have the right people', null],
  ['Q2 Sales tasks', null],
  ['Owner', null],
  ['1200', null],
])('%s names a %s', (heading, period) => expect(periodIn(heading)).toBe(period));

test.each(['Jan 2026', '2026-01', 'Q1', 'FY26', '2026'])('%s is a period and nothing else', (text) =>
  expect(isPeriod(text)).toBe(true),
);
test.each(['March on Rome', 'May campaign', 'A-1', '12', ''])('%s is more than a period, or none', (text) =>
  expect(isPeriod(text)).toBe(false),
);

test.each([
  ['Subtotal Marketing', 'sub'],
  ['051 Subtotal, works', 'sub'],
  ['Zwischensumme', 'sub'],
  ['Sous-total Ventes', 'sub'],
  ['小計', 'sub'],
  ['Gesamtsumme', 'grand'],
  ['Total général', 'grand'],
  ['GRAND TOTAL', 'grand'],
  ['West total', 'plain'],
  ['Total Aufwand', 'plain'],
  ['Gesamtaufwand', 'plain'],
  ['合計', 'plain'],
  ['Cost of total ownership', null],
  ['Summer campaign', null],
  ['Totally new stores', null],
  ['Gesellschaft', null],
])('%s is a sum by name: %s', (text, word) => expect(totalWordOf(text)).toBe(word));

describe('decimal comma', () => {
  const found = (...texts: string[]) => findDecimalComma(contentOf(texts.map((text) => [text])));
  test.each([
    [['1.200,50', '3,5', '12.000,00 €'], true, 'sure'],
    [['3,5'], true, 'likely'],
    [['12.500', '1.200', '40.250'], true, 'likely'],
    [['1.200.000', '3.400.000', '5.600.000'], true, 'sure'],
    [['1 200,50', "1'200,50"], true, 'likely'],
    [['1,200.50', '3.5', '0.25'], false, 'sure'],
    [['1,20,000', '3,45,000'], false, 'likely'],
    [['1,200', '3,400'], false, 'likely'],
    [['3,5', '2.5'], false, 'guess'],
    [['7,5', '250,000'], true, 'guess'],
    [['Line', 'Team'], false, 'sure'],
  ] as const)('in %j: %s, %s', (texts, is, confidence) => expect(found(...texts)).toMatchObject({ is, confidence }));
});
