import type { DealLine } from '../../../src/planning/views/views';
import { dealsTable } from '../../../src/taskpane/prices/dealsTable';

const line: DealLine = {
  name: 'D-001',
  price: 750,
  value: 6,
  weight: 2,
  fair: 900,
  deviation: -1 / 6,
  inBand: false,
  money: 60,
  inOrder: 0.5,
  standing: 'high value, low price',
  segment: '',
  leftOut: '',
};
const money = (amount: number) => `$${amount}`;
const without = { fair: null, deviation: null, inBand: null, money: null };

test('a deal in plain words: by its name, how far off, how much to the band', () => {
  const { columns, rows } = dealsTable({ lines: [line], countedBy: null }, money);
  expect(columns).toEqual([
    'Deal',
    'Price',
    'Fair price',
    'Off the fair price',
    'In the fair band',
    'Value',
    'Money to the band',
    'Comparisons in order',
    'Beside the other deals',
  ]);
  expect(rows).toEqual([['D-001', '$750', '$900', '−17%', 'no', '6', '$60 short', '50%', 'high value, low price']]);
});

test('what can’t be said is said in words, and what is left out says why', () => {
  const lines = [
    { ...line, ...without },
    { ...line, ...without, price: null, value: null, inOrder: null, standing: '', leftOut: 'no price' },
  ];
  const { columns, rows } = dealsTable({ lines, countedBy: null }, money);
  expect(rows[0].slice(2, 5)).toEqual(['not known', 'not known', 'not known']);
  expect(rows[1]).toEqual(['D-001', '', 'left out', '', '', '', '', '', '', 'no price']);
  expect(columns.at(-1)).toBe('Left out because');
});

test('the money that deals count by has its column, under its own name', () => {
  const { columns, rows } = dealsTable({ lines: [line], countedBy: 'Revenue' }, money);
  expect(rows[0][columns.indexOf('Counts by Revenue')]).toBe('$2');
});

test('a hundred deals are shown, the rest is counted', () => {
  const { rows, more } = dealsTable({ lines: Array<DealLine>(130).fill(line), countedBy: null }, money);
  expect([rows.length, more]).toEqual([100, 30]);
});
