import { ALIGNSCORE, ALIGNTABLE } from '../../src/functions/align';
import { grid } from '../grid';

const strategy = grid('"Win", 1 / "Keep", 1');
const amounts = [[60], [30], [10]];
const tags = [['Ads'], ['Desk'], ['Win']];

/** Money on Win, on Keep, non-strategic, unmapped, excluded. */
function placesOf(map: any, labels: any[][] = tags): number[] {
  const table = ALIGNTABLE(amounts, labels, strategy, map);
  const excluded = table.find(([label]) => label === 'Excluded') as any[];
  return [...table.slice(1, 5).map((row) => row[4]), excluded[4]];
}

test('without a map, or with an empty one, tags are read as they are', () => {
  for (const map of [null, undefined, '', [['']], [[null]], [[0]], [['', '']], grid('null, null / 0, 0')]) {
    expect(placesOf(map)).toEqual([10, 0, 0, 90, 0]);
  }
});

describe('a label is replaced by', () => {
  test.each([
    ['an imperative', [['Ads', 'Keep']], [10, 60, 0, 30, 0]],
    ['an imperative in other letters', [[' ADS ', 'KEEP']], [10, 60, 0, 30, 0]],
    ['a split', [['Ads', 'Win:50%; Keep:25%']], [40, 15, 0, 45, 0]],
    ['an equal split', [['Ads', 'Win|Keep']], [40, 30, 0, 30, 0]],
    ['BAU', grid('"Ads", "BAU" / "Desk", "Overhead"'), [10, 0, 90, 0, 0]],
    ['Exclude', grid('"Ads", "Exclude" / "Desk", "Subtotal"'), [10, 0, 0, 0, 90]],
    ['nothing', grid('"Ads", "" / "Desk", "BAU"'), [10, 0, 30, 60, 0]],
    ['a typo', grid('"Ads", "Kep" / "Desk", "BAU"'), [10, 0, 30, 60, 0]],
    ['the last of three columns', grid('"Ads", "an owner", "Keep" / "Desk", "#REF!", "BAU"'), [10, 60, 30, 0, 0]],
    ['another imperative, if it is one itself', [['Win', 'BAU']], [0, 0, 10, 90, 0]],
  ])('%s', (_, map, expected) => expect(placesOf(map)).toEqual(expected));
});

test('the tag in a map is not looked up again', () => {
  expect(placesOf(grid('"Ads", "Desk" / "Desk", "Keep"'))).toEqual([10, 30, 0, 60, 0]);
});

test('words and splits can be labels of the sheet', () => {
  const labels = [['Total'], ['A:50%; B:80%'], ['n/a']];
  expect(
    placesOf(
      [
        ['Total', 'Win'],
        ['A:50%; B:80%', 'Keep'],
        ['N/A', 'BAU'],
      ],
      labels,
    ),
  ).toEqual([60, 30, 10, 0, 0]);
});

test('a row repeated with the same tag is fine', () => {
  expect(placesOf(grid('"Ads", "Keep" / "ads", " KEEP "'))).toEqual([10, 60, 0, 30, 0]);
});

describe('a header', () => {
  test('is skipped', () => {
    expect(placesOf(grid('"Category", "Imperative" / "Ads", "Keep"'))).toEqual([10, 60, 0, 30, 0]);
    expect(placesOf(grid('"Category", "Imperative" / "Ads", "Keep" / "Category", "Win"'))).toEqual([10, 60, 0, 30, 0]);
  });

  test('is none where its label is in use or its tag is known', () => {
    expect(placesOf(grid('"Ads", "Imperative" / "Desk", "Keep"'))).toEqual([10, 30, 0, 60, 0]);
    expect(() => placesOf(grid('"Ads", "Imperative" / "Ads", "Keep"'))).toThrow(/Row 2 of map.*“Ads”/);
    expect(() => placesOf(grid('"Other", "Keep" / "Other", "Win"'))).toThrow(/Row 2 of map.*“Other”/);
  });
});

describe('refuses', () => {
  const refusal = (map: any): { code: string; message: string } => {
    try {
      ALIGNSCORE(amounts, tags, strategy, map);
    } catch (error) {
      return error as any;
    }
    throw new Error('Nothing was thrown.');
  };

  test.each([
    [
      'a label with two tags',
      grid('"x", "BAU" / "Ads", "Win" / " ads", "Keep"'),
      '#VALUE!',
      /Row 3 of map.*“ads”.*“Keep”.*row 2.*“Win”/,
    ],
    [
      'a label that is there with a tag and without',
      grid('"x", "BAU" / "Ads", "Win" / "Ads", ""'),
      '#VALUE!',
      /Row 3 of map/,
    ],
    ['one column', [['Ads'], ['Desk']], '#VALUE!', /map is 2 rows by 1 column.*two columns/],
    ['a split over 100%', grid('"x", "BAU" / "Ads", "Win:80%; Keep:80%"'), '#VALUE!', /Row 2 of map.*160%/],
    ['a negative share', [['Ads', 'Win:-5%']], '#VALUE!', /Row 1 of map.*negative/],
    ['an error among the labels', grid('"Ads", "Win" / "#NAME?", "Keep"'), '#NAME?', /Row 2, column 1 of map/],
    ['an error among the tags', [['Ads', 'x', { code: '#REF!' }]], '#REF!', /Row 1, column 3 of map/],
  ])('%s', (_, map, code, sentence) => {
    expect(refusal(map)).toMatchObject({ code, message: expect.stringMatching(sentence) });
  });
});

test('what the map sends nowhere is listed with its money', () => {
  const table = ALIGNTABLE(amounts, tags, strategy, [['Ads', 'Kep']]);
  const listed = table.filter(([label]) => String(label).startsWith('Unrecognised'));
  expect(listed.map((row) => row[4])).toEqual([60, 30]);
  expect(listed[0][0]).toContain('Ads');
  expect(listed[1][0]).toContain('Desk');
});
