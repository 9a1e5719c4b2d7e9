import { moneyFormat, percent } from '../../src/taskpane/figures';

test('percent has no decimals, unless they would hide that something is there, or missing', () => {
  expect([0, 0.12, 0.125, 0.885, 1].map(percent)).toEqual(['0%', '12%', '13%', '89%', '100%']);
  expect([0.001, 0.00001, 0.9999, 0.997].map(percent)).toEqual(['0.1%', '0.1%', '99.9%', '99.7%']);
  expect([-0.02, -0.00001, 1.5, 1.001].map(percent)).toEqual(['−2%', '−0.1%', '150%', '100.1%']);
  expect(percent(0.1 + 0.2 + 0.7)).toBe('100%');
});

test('money is written as its one currency is', () => {
  expect(moneyFormat(['$'])(36000)).toBe('$36,000');
  expect(moneyFormat(['USD'])(-36000.4)).toBe('−$36,000');
  expect(moneyFormat(['CHF'])(12)).toMatch(/^CHF.12$/u);
  expect(moneyFormat([])(12.345)).toBe('12.35');
  expect(moneyFormat(['$', '€'])(1234567)).toBe('1,234,567');
  expect(moneyFormat([])(-0.001)).toBe('0');
});
