import { ALIGNSCORE, ALIGNTABLE } from '../../src/functions/align';
import { labelKey } from '../../src/cells/label';

describe('labels that are the same', () => {
  test.each([
    ['Win retail', 'win retail'],
    ['Win retail', 'WIN RETAIL'],
    ['Win retail', '  Win   retail  '],
    ['Win retail', 'Win\u00a0retail'],
    ['Win retail', 'Win\u202fretail'],
    ['Win retail', 'Win\tretail'],
    ['Win retail', 'Win\nretail'],
    ['Win retail', 'Win re\u200btail'],
    ['Win retail', '\ufeffWin retail'],
    ['Win retail', 'Win re\u00adtail'],
    ['Win retail', 'Ｗｉｎ　ｒｅｔａｉｌ'],
    ['Straße', 'STRASSE'],
    ['Straße', 'STRAẞE'],
    ['Café', 'Cafe\u0301'],
    ['ÉCOLE', 'école'],
    ['ﬁnance', 'Finance'],
    ['Ⅳ', 'iv'],
    ['ΟΔΟΣ', 'οδος'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['K', '\u212a'],
    ['第五', '第五\u200b'],
  ])('%j and %j', (one, other) => {
    expect(labelKey(one)).toBe(labelKey(other));
    expect(ALIGNSCORE([[1]], [[other]], [[one, 1]])).toBe(1);
    expect(ALIGNSCORE([[1]], [[one]], [[other, 1]])).toBe(1);
  });
});

describe('labels that differ', () => {
  test.each([
    ['Win retail', 'Winretail'],
    ['Win retail', 'Win retial'],
    ['Café', 'Cafe'],
    ['A', 'А'], // Cyrillic
    ['R&D', 'R & D'],
    ['Plan 1', 'Plan 10'],
    ['a-b', 'a–b'],
  ])('%j and %j', (one, other) => {
    expect(labelKey(one)).not.toBe(labelKey(other));
    expect(ALIGNSCORE([[1]], [[other]], [[one, 1]])).toBe(0);
  });
});

test('names that mean something to JavaScript are names', () => {
  for (const name of [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'undefined',
    'NaN',
    'length',
    '$&',
    '.*',
  ]) {
    expect(ALIGNSCORE([[3], [1]], [[name], ['other']], [[name, 1]])).toBe(0.75);
  }
});

test('a number or a truth value can be a name', () => {
  expect(
    ALIGNSCORE(
      [[3], [1]],
      [[2026], ['2027']],
      [
        ['2026', 1],
        [2027, 0],
      ],
    ),
  ).toBe(0.75);
  expect(ALIGNSCORE([[3], [1]], [[true], ['x']], [['TRUE', 1]])).toBe(0.75);
});

test('a name that starts with # is no error', () => {
  expect(
    ALIGNSCORE(
      [[3], [1]],
      [['#1'], ['#2']],
      [
        ['#1', 1],
        ['#2', 0],
      ],
    ),
  ).toBe(0.75);
  expect(
    ALIGNSCORE(
      [[3], [1]],
      [['#GROW'], ['#KEEP']],
      [
        ['#GROW', 1],
        ['#KEEP', 0],
      ],
    ),
  ).toBe(0.75);
});

test('the table shows names as the strategy writes them', () => {
  const table = ALIGNTABLE([[1]], [['win  RETAIL']], [['Win retail', 1]]);
  expect(table[1].slice(0, 3)).toEqual(['Win retail', 1, 1]);
});
