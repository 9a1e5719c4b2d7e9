import { FAIRPRICE, LEAKTABLE, PRICEBAND, PRICELEAK, PRICETABLE, PRICEVALUE } from '../../src/functions/price';
import { expectSame } from '../close';
import { column } from '../bundle/hosts';
import { thrown } from './thrown';

const errorForms = [(code: string) => code, (code: string) => ({ code, message: '' })];
const missing = [null, undefined, '', 0, ' ', '-', 'n/a', 'TBD', true];
const row = (table: any[][], label: string | number) => table.find(([name]) => name === label) as any[];

const prices = () => column([100, 200, 150, 300]) as any[][];
const values = () => column([1, 2, 2, 3]) as any[][];
const weights = () => column([5, 5, 5, 5]) as any[][];
const segments = () => column(['A', 'A', 'A', 'A']) as any[][];

/** The table when the second row has another cell in one of its columns. */
function tableWith(column: 'prices' | 'values' | 'weights' | 'segments', cell: unknown): any[][] {
  const given = { prices: prices(), values: values(), weights: weights(), segments: segments() };
  given[column][1][0] = cell;
  return PRICETABLE(given.prices, given.values, given.weights, null, given.segments);
}

describe('rows that can’t be compared are left out, counted, and shown with their reason', () => {
  const bad: ['prices' | 'values' | 'weights' | 'segments', unknown[], string][] = [
    ['prices', missing, 'no price'],
    ['prices', errorForms.map((form) => form('#N/A')), 'price is an error'],
    ['prices', ['ask', 'about $5'], 'price is text'],
    ['prices', [-5, '(20)'], 'price below 0'],
    ['values', missing, 'no value'],
    ['values', errorForms.map((form) => form('#REF!')), 'value is an error'],
    ['values', ['high'], 'value is text'],
    ['weights', missing, 'no weight'],
    ['weights', errorForms.map((form) => form('#DIV/0!')), 'weight is an error'],
    ['weights', ['lots'], 'weight is text'],
    ['weights', [-5, '(5)'], 'refund (weight below 0)'],
    ['segments', errorForms.map((form) => form('#NAME?')), 'segment is an error'],
  ];

  test.each(bad)('%s: %j', (name, cells, reason) => {
    for (const cell of cells) {
      const table = tableWith(name, cell);
      expect(table[2].slice(0, 10)).toEqual([2, '', '', '', '', '', '', '', '', '']);
      expect(table[2][11]).toBe(reason);
      expect(row(table, `Left out: ${reason}`)[3]).toBe(1);
      expect(row(table, 'Deals used')[3]).toBe(3);
      expect(row(table, 'Total')[8]).toBe(1);
      expect(table.filter(([label]) => /^Left out/.test(label))).toHaveLength(1);
    }
  });

  test('a refund is one, whatever else its row lacks', () => {
    const table = PRICETABLE(column(['', 100, 200]), column(['#N/A', 1, 2]), column([-1, 1, 1]));
    expect(table[1][11]).toBe('refund (weight below 0)');
  });

  test('prices as they are typed', () => {
    expect(PRICEVALUE(column(['$1,000', '380 USD', '1.2k', '900']), column([3, 1, '4', ' 2 ']))).toBe(1);
    const table = PRICETABLE(column(['$100', '200 EUR']), column([1, 2]));
    expect(row(table, 'Warning: mixed currencies')[11]).toContain('EUR, USD');
  });

  test('headings are text like any other', () => {
    const table = PRICETABLE(column(['Net', 100, 200]), column(['Value score', 1, 2]));
    expect(table[1]).toEqual([1, '', '', '', '', '', '', '', '', '', '', 'price is text']);
  });

  test('whole columns: blank rows at the end are not shown, those between are', () => {
    const blanks = Array.from({ length: 50 }, () => [null]);
    const table = PRICETABLE([[100], [null], [200], ...blanks], [[1], [0], [2], ...blanks]);
    expect(table[2][11]).toBe('blank row');
    expect(table[3][1]).toBe(200);
    expect(table[4][0]).toBe('Total');
    expect(table.some(([label]) => /^Left out/.test(label))).toBe(false);
  });
});

test('segments compare as labels; a blank one is a segment', () => {
  const labels = column(['SMB', ' smb', 'Ｓmb ', null, 0, '']);
  const table = PRICETABLE(column([1, 2, 3, 60, 50, 40]), column([1, 2, 3, 1, 2, 3]), null as any, null, labels);
  expect(row(table, 'SMB').slice(1, 4)).toEqual([3, 3, 1]);
  expect(row(table, '(no segment)').slice(1, 4)).toEqual([3, 3, 0]);
  expect(row(table, 'Warning: inverted')[11]).toMatch(/\(no segment\)$/);
});

test('a row of cells does as well as a column', () => {
  expect(PRICEVALUE([[1, 2, 3]], [[1, 2, 3]])).toBe(1);
  expect(PRICEVALUE([[1, 2, 3]], column([1, 2, 3]), [[1, 1, 1]])).toBe(1);
});

test('optional arguments left out as null, undefined or ""', () => {
  for (const none of [null, undefined, ''] as any[]) {
    expect(PRICEVALUE(prices(), values(), none, none)).toBe(1);
    expectSame(PRICETABLE(prices(), values(), none, none, none), PRICETABLE(prices(), values()));
    expect(PRICEBAND(prices(), values(), none, none, none)).toBe(PRICEBAND(prices(), values(), undefined, 0.1));
    // A tolerance cell that is blank may arrive as 0.
    expect(PRICEBAND(prices(), values(), none, 0)).toBe(PRICEBAND(prices(), values()));
    expect(PRICELEAK(prices(), prices(), none)).toBe(0);
    expectSame(LEAKTABLE(prices(), prices(), none, none), LEAKTABLE(prices(), prices()));
  }
});

describe('segments that can’t be judged', () => {
  test('one without two values is left out of the band, and has no score', () => {
    const args = [column([100, 200, 999, 7]), column([1, 2, 5, 5]), null, null, column(['A', 'A', 'B', 'B'])] as any[];
    expect((PRICEBAND as any)(...args)).toBe(1);
    const table = (PRICETABLE as any)(...args);
    expect(row(table, 'B')).toEqual(['B', 2, 2, ...Array(8).fill('n.e.'), 'no two different values']);
    expect(row(table, 3).slice(4, 10)).toEqual(['n.e.', 'n.e.', 'n.e.', 'n.e.', 'n.e.', '']);
    expect(row(table, 'Without a pair')[3]).toBe(2);
    expect(row(table, 'Warning: one segment')[11]).toBe('A holds 100% of the pairs that are compared');
  });

  test('a level line is no rising one', () => {
    expect(thrown(() => PRICEBAND(column([5, 5, 5]), column([1, 2, 3])))).toMatchObject({ code: '#N/A' });
    expect(PRICEVALUE(column([5, 5, 5]), column([1, 2, 3]))).toBe(0.5);
    const table = PRICETABLE(column([5, 5, 5]), column([1, 2, 3]));
    expect(row(table, 'Warning: no fair price')[11]).toMatch(/does not rise/);
  });

  test('where the line is below 0, every price is above the corridor', () => {
    // Slopes 10, 10, 10 and steeper; the line at 1 asks −9.
    const table = PRICETABLE(column([1, 11, 21, 31, 41]), column([1, 3, 4, 5, 6]));
    expect(table[1].slice(4, 8)).toEqual([-9, 'n.e.', 'no', -1]);
  });
});

test('prices that are the same to 12 digits tie, and stand on the edge of the corridor', () => {
  expect(PRICEVALUE(column([0.3, 0.1 + 0.2]), column([1, 2]))).toBe(0.5);
  expect(thrown(() => PRICEVALUE(column([1, 2]), column([0.3, 0.1 + 0.2]))).code).toBe('#N/A');
  // The line is 100·v; 110 and 270 are its edges at 1 and 3.
  const edges = [column([100, 200, 300, 400, 500, 110, 270]), column([1, 2, 3, 4, 5, 1, 3])];
  expect((PRICEBAND as any)(...edges)).toBe(1);
});

test('the verdict: a score is claimed only if its lower limit exceeds 0.5', () => {
  const rising = Array.from({ length: 30 }, (_, i) => i + 1);
  const swapped = rising.map((price) => (price % 5 ? price : price - 3));
  expect(row(PRICETABLE(column(swapped), column(rising)), 'Total')[11]).toBe('coherent; its lower limit exceeds 0.5');
  const few = PRICETABLE(column([1, 3, 2, 2]), column([1, 2, 3, 4]));
  expect(row(few, 'Total')[11]).toMatch(/^weak; not to be claimed/);
  expect(row(few, 'Warning: few deals')[11]).toMatch(/^4 deals only/);
  expect(row(PRICETABLE(column([1, 2, 3]), column([1, 2, 3])), 'Total')[11]).toMatch(/^coherent; no interval/);
  expect(row(PRICETABLE(column([3, 1, 2]), column([1, 2, 3])), 'Total')[11]).toBe('unrelated or inverted');
});

test('a quadrant for each deal, against the medians of its segment', () => {
  const table = PRICETABLE(column([1, 9, 2, 8, 5]), column([1, 9, 8, 2, 5]));
  expect(table.slice(1, 6).map((line) => line[9])).toEqual([
    'low value, low price',
    'high value, high price',
    'high value, low price',
    'low value, high price',
    'high value, high price',
  ]);
});

describe('FAIRPRICE at values', () => {
  const line = [column([10, 20, 30]), column([1, 2, 3])] as [any[][], any[][]];

  test('keeps the shape; blank stays blank, what is no value is n.e.', () => {
    const at = [
      [4, '5', null, 'n/a'],
      ['', 0, 'high', '#N/A'],
    ];
    expect(FAIRPRICE(...line, at)).toEqual([
      [40, 50, '', ''],
      ['', '', 'n.e.', 'n.e.'],
    ]);
  });

  test('a single cell gives one price, or its error', () => {
    expect(FAIRPRICE(...line, 4 as any)).toBe(40);
    expect(FAIRPRICE(...line, [['4']])).toBe(40);
    for (const blank of ['', [['']], [[null]], [[0]], 0] as any[]) expect(FAIRPRICE(...line, blank)).toBe('');
    expect(FAIRPRICE(...line, null as any)).toHaveLength(2);
    expect(thrown(() => FAIRPRICE(...line, 'high' as any))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/at is “high”/),
    });
    for (const form of errorForms)
      expect(thrown(() => FAIRPRICE(...line, [[form('#REF!')]]))).toMatchObject({ code: '#REF!' });
  });
});
