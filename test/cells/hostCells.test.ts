import { createContext, runInContext } from 'node:vm';
import { ALIGNSCORE } from '../../src/functions/align';
import { CellError, plain } from '../../src/cells/cell';

const strategy = [
  ['A', 1],
  ['B', 1],
];
/** The score of the cell's money against 100 on the other imperative. */
const scoreOf = (cell: unknown) => ALIGNSCORE([[cell], [100]], [['A'], ['B']], strategy);
const thrown = (run: () => unknown): any => {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
};

test('a date is its serial number, of whatever realm', () => {
  const other = createContext({});
  expect(plain(new Date(2026, 0, 31))).toBe(46_053);
  expect(plain(new Date(1900, 2, 1))).toBe(61);
  expect(plain(new Date(2026, 0, 31, 12))).toBe(46_053.5);
  const foreign = runInContext('new Date(2026, 0, 31)', other);
  expect(foreign instanceof Date).toBe(false);
  expect(plain(foreign)).toBe(46_053);
  expect((plain(new Date(NaN)) as CellError).code).toBe('#NUM!');
});

describe('an error cell is known in every host', () => {
  class HostError extends Error {
    constructor(readonly code: string) {
      super(`The cell shows ${code}`);
    }
  }
  const codes = [
    '#NULL!',
    '#DIV/0!',
    '#VALUE!',
    '#REF!',
    '#NAME?',
    '#NUM!',
    '#N/A',
    '#GETTING_DATA',
    '#SPILL!',
    '#CALC!',
    '#FIELD!',
    '#BLOCKED!',
    '#CONNECT!',
    '#BUSY!',
    '#UNKNOWN!',
    '#ERROR!',
  ];
  test.each(codes)('%s', (code) => {
    const forms = [
      code,
      new HostError(code),
      { code },
      { type: 'CustomFunctionError', code },
      { type: 'Error', basicType: 'Error', basicValue: code },
    ];
    for (const form of forms) {
      expect(plain(form)).toBeInstanceOf(CellError);
      expect(thrown(() => scoreOf(form))).toMatchObject({ name: 'SheetError', code });
    }
  });

  test('in another realm', () => {
    const foreign = runInContext('({ code: "#REF!", message: "" })', createContext({}));
    expect(thrown(() => scoreOf(foreign)).code).toBe('#REF!');
  });
});

test('text that only begins like an error is text', () => {
  for (const text of ['#', '#1', '#A', '# REF!', 'see #REF!', '#ref!', '#hash tag!', '#1 priority']) {
    expect(plain(text)).toBe(text);
  }
});

test('numbers that are none are #NUM!', () => {
  for (const cell of [NaN, Infinity, -Infinity]) expect(thrown(() => scoreOf(cell)).code).toBe('#NUM!');
});

test('a rich value is its basic value', () => {
  expect(scoreOf({ type: 'Double', basicType: 'Double', basicValue: 100 })).toBe(1);
  expect(scoreOf({ type: 'FormattedNumber', basicType: 'Double', basicValue: 100, numberFormat: '$0' })).toBe(1);
  expect(scoreOf({ type: 'Entity', text: 'x', basicType: 'String', basicValue: '$100' })).toBe(1);
  expect(scoreOf({ type: 'Empty', basicType: 'Empty', basicValue: '' })).toBe(0.5);
  expect(scoreOf({ type: 'Boolean', basicType: 'Boolean', basicValue: true })).toBe(0.5);
  const tag = { type: 'String', basicType: 'String', basicValue: 'A' };
  expect(
    ALIGNSCORE(
      [[100], [100]],
      [[tag], ['B']],
      [
        [tag, 1],
        ['B', { basicValue: 1 }],
      ],
    ),
  ).toBe(1);
});

test('a truth value is no amount', () => {
  expect(scoreOf(true)).toBe(0.5);
  expect(scoreOf(false)).toBe(0.5);
});

test('every kind of blank and missing token is no amount', () => {
  for (const cell of [
    null,
    undefined,
    '',
    ' ',
    '\u00a0',
    0,
    -0,
    '0',
    '-',
    '–',
    'n/a',
    'NA',
    'null',
    'tbd',
    'TBC',
    '?',
    'Don’t know',
  ]) {
    expect(scoreOf(cell)).toBe(0.5);
  }
});

test('one cell arrives bare or as a range of one, a column as a list', () => {
  const one: any = 100;
  const name: any = 'A';
  expect(ALIGNSCORE(one, name, strategy)).toBe(0.5);
  expect(ALIGNSCORE([[100]], [['A']], strategy)).toBe(0.5);
  expect(ALIGNSCORE([100, 100] as any, ['A', 'B'] as any, strategy)).toBe(1);
  expect(ALIGNSCORE([[100]], [['A']], strategy, undefined, [[0.5]], [['low']])).toBe(0.25);
});

test('the invocation that Excel appends is no argument', () => {
  const call = ALIGNSCORE as (...args: unknown[]) => number;
  expect(call([[100]], [['A']], strategy, null, null, null, { address: 'Sheet1!A1' })).toBe(0.5);
});

test('arguments are left as they were', () => {
  const freeze = (rows: any[][]) => Object.freeze(rows.map((row) => Object.freeze([...row]))) as any[][];
  const amounts = freeze([
    ['$100', null],
    ['(5)', 105],
  ]);
  expect(ALIGNSCORE(amounts, freeze([['A'], ['B']]), freeze(strategy), freeze([['x', 'BAU']]))).toBe(1);
});
