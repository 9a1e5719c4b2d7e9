import { ALIGNDROPS, ALIGNMOVES, ALIGNSCORE, ALIGNTABLE, ALIGNTEAMS } from '../../src/functions/align';
import { FOCUSCOUNT, FOCUSTABLE } from '../../src/functions/focus';
import { grid } from '../grid';
import { thrown } from './thrown';

const amounts = () => grid('1, 1 / 2, 2 / 3, 3') as any[][];
const tags = () => [['Win'], ['Keep'], ['BAU']] as any[][];
const strategy = () => grid('"Win", "Ana", 50 / "Keep", "Bo", 50') as any[][];
const names = () => [['a'], ['b'], ['c']] as any[][];

/** A range with an error in one cell. */
function broken(rows: any[][], row: number, column: number, error: unknown): any[][] {
  rows[row][column] = error;
  return rows;
}

const places: [string, (error: unknown) => unknown, RegExp][] = [
  ['an amount', (e) => ALIGNSCORE(broken(amounts(), 1, 1, e), tags(), strategy()), /Row 2, column 2 of amounts/],
  [
    'an amount of an excluded line',
    (e) => ALIGNSCORE(broken(amounts(), 2, 0, e), [['Win'], ['Keep'], ['Exclude']], strategy()),
    /Row 3, column 1 of amounts/,
  ],
  [
    'an amount of an untagged line',
    (e) => ALIGNSCORE([[1], [e]], [['Win'], ['']], strategy()),
    /Row 2, column 1 of amounts/,
  ],
  [
    'an amount in a wide range',
    (e) =>
      ALIGNSCORE(
        [
          [1, 2],
          [3, e],
        ],
        [['Win', 'Keep']],
        strategy(),
      ),
    /Row 2, column 2 of amounts/,
  ],
  ['a tag', (e) => ALIGNTABLE(amounts(), broken(tags(), 2, 0, e), strategy()), /Row 3, column 1 of tags/],
  ['a tag in a wide range', (e) => ALIGNSCORE([[1, 2]], [['Win', e]], strategy()), /Row 1, column 2 of tags/],
  [
    'a share',
    (e) =>
      ALIGNSCORE(
        amounts(),
        [
          [1, 0],
          [0, 1],
          [0, e],
        ],
        strategy(),
      ),
    /Row 3, column 2 of tags/,
  ],
  ['an imperative', (e) => ALIGNMOVES(amounts(), tags(), broken(strategy(), 1, 0, e)), /Row 2, column 1 of strategy/],
  ['a weight', (e) => ALIGNTABLE(amounts(), tags(), broken(strategy(), 1, 2, e)), /Row 2, column 3 of strategy/],
  [
    'a label of the map',
    (e) =>
      ALIGNSCORE(amounts(), tags(), strategy(), [
        ['x', 'BAU'],
        [e, 'BAU'],
      ]),
    /Row 2, column 1 of map/,
  ],
  [
    'a tag of the map',
    (e) =>
      ALIGNSCORE(amounts(), tags(), strategy(), [
        ['x', 'BAU'],
        ['y', e],
      ]),
    /Row 2, column 2 of map/,
  ],
  ['reserve', (e) => ALIGNSCORE(amounts(), tags(), strategy(), undefined, e), /^reserve shows/],
  ['reserve as a range of one', (e) => ALIGNTABLE(amounts(), tags(), strategy(), undefined, [[e]]), /^reserve shows/],
  ['bound', (e) => ALIGNSCORE(amounts(), tags(), strategy(), undefined, undefined, e), /^bound shows/],
  ['limit', (e) => ALIGNMOVES(amounts(), tags(), strategy(), undefined, undefined, e), /^limit shows/],
  ['a line’s label', (e) => ALIGNDROPS(broken(names(), 1, 0, e), amounts(), tags(), strategy()), /Row 2.* of labels/],
  ['a team', (e) => ALIGNTEAMS(amounts(), tags(), broken(names(), 2, 0, e), strategy()), /Row 3.* of teams/],
  ['an amount to count', (e) => FOCUSCOUNT([[1], [e]]), /Row 2, column 1 of amounts/],
  ['a label to count', (e) => FOCUSTABLE([[1], [2]], [['a'], [e]]), /Row 2, column 1 of tags/],
  ['order', (e) => FOCUSCOUNT([[1], [2]], undefined, e), /^order shows/],
];

const forms: [string, (code: string) => unknown][] = [
  ['as text, in Sheets', (code) => code],
  ['as an object, in Excel', (code) => ({ code, message: '' })],
  ['as a rich value', (code) => ({ type: 'Error', basicType: 'Error', basicValue: code })],
];

describe.each(forms)('an error cell %s shows as itself', (_, form) => {
  test.each(places)('in %s', (_place, call, place) => {
    for (const code of ['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#VALUE!']) {
      const error = thrown(() => call(form(code)));
      expect(error.code).toBe(code);
      expect(error.message).toMatch(place);
      expect(error.message).toContain(code);
    }
  });
});
