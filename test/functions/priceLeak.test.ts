import { LEAKTABLE, PRICELEAK } from '../../src/functions/price';
import { expectSame } from '../close';
import { column } from '../bundle/hosts';
import { thrown } from './thrown';

const errorForms = [(code: string) => code, (code: string) => ({ code, message: '' })];
const row = (table: any[][], label: string) => table.find(([name]) => name === label) as any[];
const list = () => column([100, 100, 200]) as any[][];
const net = () => column([90, 80, 200]) as any[][];
const quantity = () => column([1, 2, 1]) as any[][];

test('an error cell shows as itself, and where it is', () => {
  for (const form of errorForms) {
    for (const code of ['#REF!', '#N/A', '#DIV/0!']) {
      for (const [at, name] of ['list', 'net', 'quantity', 'segments'].entries()) {
        const columns = [list(), net(), quantity(), column(['a', 'b', 'c']) as any[][]];
        columns[at][1][0] = form(code);
        const error = thrown(() => (LEAKTABLE as any)(...columns));
        expect(error.code).toBe(code);
        expect(error.message).toContain(`Row 2 of ${name} shows ${code}`);
      }
    }
  }
});

test('text beside a number is wrong, and said where', () => {
  const error = thrown(() => PRICELEAK(column([100, 'ask', 200]), net(), quantity()));
  expect(error).toMatchObject({ code: '#VALUE!', message: expect.stringMatching(/Row 2 of list: “ask”/) });
  expect(thrown(() => PRICELEAK(list(), column([90, 80, 'free']))).message).toMatch(/Row 3 of net: “free”/);
});

test('headings, captions, blank rows and a total of quantities are no sales', () => {
  const plain = PRICELEAK(list(), net(), quantity());
  for (const [l, n, q] of [
    ['List', 'Net', 'Qty'],
    ['Enterprise', '', null],
    ['', '', ''],
    [null, undefined, 0],
    ['', '', 117],
    [0, 0, 117],
    ['n/a', '-', 4],
  ]) {
    const columns = [
      [[l], ...list(), [l]],
      [[n], ...net(), [n]],
      [[q], ...quantity(), [q]],
    ];
    expect((PRICELEAK as any)(...columns)).toBe(plain);
    expectSame((LEAKTABLE as any)(...columns), LEAKTABLE(list(), net(), quantity()));
  }
});

test('blank and 0 are the same: no list price is left out, no net price too, no quantity counts nothing', () => {
  for (const blank of [0, null, undefined, '', 'n/a']) {
    const table = LEAKTABLE(
      column([100, blank, 100, 300]) as any[][],
      column([90, 50, blank, 200]) as any[][],
      column([1, 1, 1, blank]) as any[][],
    );
    expect(row(table, 'Total').slice(1, 7)).toEqual([1, 1, 100, 90, 10, 0.1]);
    expect(row(table, 'Without a list price')[1]).toBe(1);
    expect(row(table, 'Without a net price').slice(1, 6)).toEqual([1, '', 100, '', '']);
    expect(row(table, 'Without a quantity')[1]).toBe(1);
  }
});

test('surcharges and refunds net', () => {
  expect(PRICELEAK(column([100, 100]), column([90, 110]))).toBe(0);
  expect(PRICELEAK(column([100, 100]), column([100, 110]))).toBe(-0.05);
  const table = LEAKTABLE(column([100, 100, 100]), column([80, 60, 90]), column([10, -4, 2]));
  expect(row(table, 'Total').slice(1, 6)).toEqual([2, 8, 800, 740, 60]);
  expect(row(table, 'Refunds')[1]).toBe(1);
  expect(row(table, 'Total').slice(7, 10)).toEqual([0.81, 0.8500000000000001, 0.89].map((x) => expect.closeTo(x, 12)));
});

test('whether volume earns the discounts', () => {
  const up = LEAKTABLE(column([10, 10, 10]), column([9, 8, 7]), column([1, 2, 3]));
  expect(row(up, 'Total').slice(10)).toEqual([1, 'discounts follow volume']);
  const down = LEAKTABLE(column([10, 10, 10]), column([7, 8, 9]), column([1, 2, 3]));
  expect(row(down, 'Total').slice(10)).toEqual([-1, 'discounts are not earned by volume']);
  const same = LEAKTABLE(column([10, 10, 10]), column([9, 9, 9]), column([1, 2, 3]));
  expect(row(same, 'Total').slice(10)).toEqual(['n.e.', 'discounts or quantities are all the same']);
  expect(row(LEAKTABLE(list(), net()), 'Total').slice(10)).toEqual(['', '']);
});

test('mixed currencies are a warning', () => {
  const table = LEAKTABLE(column(['$100', '100 EUR']), column([90, 90]));
  expect(row(table, 'Warning: mixed currencies')[11]).toContain('EUR, USD');
});
