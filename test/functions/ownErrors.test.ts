import { ALIGNDROPS, ALIGNMOVES, ALIGNSCORE, ALIGNTEAMS } from '../../src/functions/align';
import { FOCUSCOUNT, FOCUSTABLE } from '../../src/functions/focus';
import { grid } from '../grid';
import { thrown } from './thrown';
import { sheet } from './wrongInputs';

const { amounts, tags, strategy } = sheet;

/** What each function has of its own to refuse. */
const alone: [string, () => unknown, string, RegExp][] = [
  [
    'ALIGNSCORE: a bound that is none',
    () => ALIGNSCORE(amounts, tags, strategy, null as any, null, 'upper'),
    '#VALUE!',
    /bound is “upper”.*"low", "high"/,
  ],
  [
    'ALIGNSCORE: nothing at all',
    () => (ALIGNSCORE as any)(),
    '#VALUE!',
    /amounts, tags and strategy are missing.*pane/,
  ],
  [
    'ALIGNMOVES: a negative limit',
    () => ALIGNMOVES(amounts, tags, strategy, null as any, null, -5),
    '#VALUE!',
    /limit is -5/,
  ],
  [
    'ALIGNMOVES: a limit that is text',
    () => ALIGNMOVES(amounts, tags, strategy, null as any, null, 'all'),
    '#VALUE!',
    /limit is “all”/,
  ],
  [
    'ALIGNMOVES: a range as limit',
    () => ALIGNMOVES(amounts, tags, strategy, null as any, null, [[1, 2]]),
    '#VALUE!',
    /limit takes one value/,
  ],
  [
    'ALIGNDROPS: labels that do not fit',
    () => ALIGNDROPS([['a'], ['b']], amounts, tags, strategy),
    '#VALUE!',
    /labels is 2 rows by 1 column, but amounts has 3 rows/,
  ],
  [
    'ALIGNDROPS: labels of two columns',
    () => ALIGNDROPS(grid('"a", "b" / "c", "d" / "e", "f"'), amounts, tags, strategy),
    '#VALUE!',
    /labels is 3 rows by 2 columns/,
  ],
  ['ALIGNDROPS: no labels', () => ALIGNDROPS(null as any, amounts, tags, strategy), '#VALUE!', /^labels is missing/],
  [
    'ALIGNTEAMS: teams that do not fit',
    () => ALIGNTEAMS(amounts, tags, [['a']], strategy),
    '#VALUE!',
    /teams is 1 row by 1 column, but amounts has 3 rows/,
  ],
  ['ALIGNTEAMS: no teams', () => ALIGNTEAMS(amounts, tags, undefined as any, strategy), '#VALUE!', /^teams is missing/],
  ...[FOCUSCOUNT, FOCUSTABLE].flatMap((call): [string, () => unknown, string, RegExp][] => [
    [`${call.name}: nothing at all`, () => (call as any)(), '#VALUE!', /amounts is missing/],
    [`${call.name}: a negative order`, () => call(amounts, tags, -1), '#VALUE!', /order is -1/],
    [`${call.name}: an order that is text`, () => call(amounts, tags, 'first'), '#VALUE!', /order is “first”/],
    [
      `${call.name}: tags that do not fit`,
      () => call(amounts, [['a'], ['b']]),
      '#VALUE!',
      /amounts is 3 rows by 1 column, but tags is 2 rows/,
    ],
    [
      `${call.name}: a label that nets below zero`,
      () => call([[5], [-2]], [['a'], ['b']]),
      '#VALUE!',
      /“b” nets to -2/,
    ],
    [
      `${call.name}: text beside a number`,
      () => call(grid('1, 2 / 3, "x"'), [['a'], ['b']]),
      '#VALUE!',
      /Row 2, column 2 of amounts.*“x”/,
    ],
    [
      `${call.name}: text on a labelled line`,
      () => call([[1], ['x']], [['a'], ['b']]),
      '#VALUE!',
      /Row 2, column 1 of amounts.*“b”.*“x”/,
    ],
    [`${call.name}: no money`, () => call([[0], ['']], [['a'], ['b']]), '#N/A', /no money/],
    [`${call.name}: money that cancels`, () => call([[1], [-1]], [['a'], ['b']]), '#N/A', /0/],
    [
      `${call.name}: money that cancels within a label`,
      () => call([[0.1], [0.2], [-0.3]], [['a'], ['a'], ['a']]),
      '#N/A',
      /0/,
    ],
    [
      `${call.name}: a split over 100%`,
      () => call([[1], [2]], [['a'], ['a:70%; b:70%']]),
      '#VALUE!',
      /Row 2, column 1 of tags.*140%/,
    ],
  ]),
];

test.each(alone)('%s', (_, call, code, sentence) => {
  const error = thrown(call);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(sentence);
  expect(error.message.length).toBeGreaterThanOrEqual(20);
});
