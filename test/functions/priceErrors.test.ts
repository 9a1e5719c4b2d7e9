import { FAIRPRICE, LEAKTABLE, PRICEBAND, PRICELEAK, PRICETABLE, PRICEVALUE } from '../../src/functions/price';
import { grid } from '../grid';
import { thrown } from './thrown';

const prices = [[1], [2], [3]];
const values = [[1], [2], [3]];
const two = [['a'], ['b']];
const none = null as any;

const cases: [string, () => unknown, string, RegExp][] = [
  ...[PRICEVALUE, PRICEBAND, FAIRPRICE, PRICETABLE].flatMap((call): [string, () => unknown, string, RegExp][] => [
    [`${call.name}: nothing at all`, () => (call as any)(), '#VALUE!', /prices and values are missing.*pane/],
    [`${call.name}: no values`, () => call(prices, none), '#VALUE!', /^values is missing.*prices and values/],
    [
      `${call.name}: values that do not fit`,
      () => call(prices, two),
      '#VALUE!',
      /values has 2 cells, but prices has 3/,
    ],
    [`${call.name}: two columns`, () => call(grid('1, 2 / 3, 4'), values), '#VALUE!', /prices is 2 rows by 2 columns/],
    [`${call.name}: no deal`, () => call([['x']], [['']]), '#N/A', /0 rows could be used; left out: 1 price is text/],
    [`${call.name}: one value`, () => call([[1], [2]], [[3], [3]]), '#N/A', /different values/],
  ]),
  ['PRICEVALUE: weights', () => PRICEVALUE(prices, values, two), '#VALUE!', /weights has 2 cells/],
  ['PRICEVALUE: segments', () => PRICEVALUE(prices, values, none, two), '#VALUE!', /segments has 2 cells/],
  [
    'PRICEVALUE: a segment for each',
    () => PRICEVALUE(prices, values, none, [['a'], ['b'], ['c']]),
    '#N/A',
    /compared within a segment/,
  ],
  ['PRICEBAND: a tolerance in points', () => PRICEBAND(prices, values, none, 10), '#VALUE!', /tolerance is 10.*10%/],
  ['PRICEBAND: a negative one', () => PRICEBAND(prices, values, none, -0.1), '#VALUE!', /tolerance is -0.1/],
  ['PRICETABLE: one that is text', () => PRICETABLE(prices, values, none, 'wide'), '#VALUE!', /tolerance is “wide”/],
  ['PRICETABLE: a range of them', () => PRICETABLE(prices, values, none, [[1], [2]]), '#VALUE!', /takes one value/],
  ['PRICETABLE: an error', () => PRICETABLE(prices, values, none, '#REF!'), '#REF!', /tolerance shows #REF!/],
  [
    'PRICEBAND: inverted',
    () => PRICEBAND([[3], [2], [1]], values),
    '#N/A',
    /^Price does not rise with value: .*slope is -1/,
  ],
  [
    'PRICEBAND: inverted in one segment',
    () => PRICEBAND([[1], [2], [2], [1]], [[1], [2], [1], [2]], none, none, [['a'], ['a'], ['b'], ['b']]),
    '#N/A',
    /^Price does not rise with value in segment “b”/,
  ],
  ['FAIRPRICE: out of all size', () => FAIRPRICE([[1], [1e308]], [[5e-324], [1e-323]]), '#VALUE!', /too far apart/],
  ...[PRICELEAK, LEAKTABLE].flatMap((call): [string, () => unknown, string, RegExp][] => [
    [`${call.name}: nothing at all`, () => (call as any)(), '#VALUE!', /list and net are missing/],
    [`${call.name}: net that does not fit`, () => call(prices, two), '#VALUE!', /net has 2 cells, but list has 3/],
    [`${call.name}: no list price`, () => call([[0], ['']], [[1], [2]]), '#N/A', /No row has a list price/],
    [`${call.name}: no quantity`, () => call(prices, prices, [[0], [''], [null]]), '#N/A', /quantities are blank/],
    [`${call.name}: refunds alone`, () => call([[5]], [[4]], [[-2]]), '#N/A', /refunds outweigh/],
    [`${call.name}: too large`, () => call([[1e308]], [[1]], [[1e10]]), '#VALUE!', /too large/],
  ]),
];

test.each(cases)('%s', (_, call, code, sentence) => {
  const error = thrown(call);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(sentence);
  expect(error.message).toMatch(/^\S.{20,}\.$/s);
});
