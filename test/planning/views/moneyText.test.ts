import fc from 'fast-check';
import type { Cell } from '../../../src/planning/sheet';
import { moneyFormat, moneyText, percentText } from '../../../src/planning/views/moneyText';
import { after, contentOf } from '../sheets';

const formatOf = (amount: Cell, format = 'General', heading = 'Jan', decimalComma = false) => {
  const content = contentOf(
    [
      ['Line', heading],
      ['Ads', amount],
      ['Desk', 12],
    ],
    {
      formats: [
        ['General', 'General'],
        ['General', format],
        ['General', 'General'],
      ],
    },
  );
  return moneyFormat(
    after([
      { type: 'sheetRead', content },
      { type: 'purposeChosen', purpose: 'resources' },
      { type: 'columnRoleChosen', column: 1, role: 'amount' },
      { type: 'headerChosen', header: { first: 0, last: 0 } },
      { type: 'decimalCommaChosen', decimalComma },
    ]),
  );
};

test.each<[Cell, string, boolean, number, string]>([
  [1, '#,##0', false, 36_000, '36,000'],
  [1, '"$"#,##0.00', false, 36_000, '$36,000'],
  [1, '$#,##0_);($#,##0)', false, -1_500, '−$1,500'],
  [1, '#,##0.00 [$€-407]', true, 1_234_567.5, '1.234.568\u00A0€'],
  [1, '[$CHF] #,##0', false, 1_200, 'CHF\u00A01,200'],
  [1, '_-[$£-809]* #,##0.00_-', false, 12.5, '£12.50'],
  [1, '[Red]#,##0', false, 900, '900'],
  ['$8,000', 'General', false, 8_000, '$8,000'],
  ['8.000 €', 'General', true, 8_000, '8.000\u00A0€'],
  ['380 USD', 'General', false, 8_000, '8,000\u00A0USD'],
])('%s as %s: the sheet’s own way', (amount, format, decimalComma, value, text) => {
  expect(moneyText(value, formatOf(amount, format, 'Jan', decimalComma))).toBe(text);
});

test('decimals are shown where they matter', () => {
  const format = formatOf(1, '#,##0');
  expect([0.25, 7.5, 49.92, 1234.56, 0, -0.0001].map((value) => moneyText(value, format))).toEqual([
    '0.25',
    '7.50',
    '49.9',
    '1,235',
    '0',
    '0.00',
  ]);
});

test('hours are no money', () => {
  expect(['Hours/wk', 'FTE', 'Days', 'Jan'].map((heading) => formatOf(1, '0', heading).noun)).toEqual([
    'hours',
    'headcount',
    'days',
    'money',
  ]);
});

test.each([
  [0.8, '80%'],
  [0.7999999999999999, '80%'],
  [0.626753, '63%'],
  [1, '100%'],
  [0.9999999999999, '100%'],
  [0.996, '99.6%'],
  [0.9996, 'over 99.9%'],
  [0.004, '0.4%'],
  [0.0004, 'under 0.1%'],
  [0, '0%'],
  [-0.05, '−5%'],
])('%d reads %s', (share, text) => {
  expect(percentText(share)).toBe(text);
});

test('nothing reads 100% that is not all, and nothing 0% that is not nothing', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-8, max: 1 - 1e-8, noNaN: true }), (share) => {
      expect(['0%', '100%']).not.toContain(percentText(share));
    }),
  );
});
