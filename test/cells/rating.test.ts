import { RatingReader } from '../../src/cells/rating';

const read = (cell: unknown, min = 1, max = 5) => new RatingReader({ min, max }).read(cell);

test.each<[unknown, unknown]>([
  [4, 4],
  ['4', 4],
  [' 4 ', 4],
  ['5 - Strongly agree', 5],
  ['4 – Agree', 4],
  ['3: neither', 3],
  ['2) disagree', 2],
  ['1. Not at all', 1],
  ['4 Agree', 4],
  ['5', 5],
  ['4,5', 4.5],
  ['4.5 out of 5', 4.5],
  ["Don't know", 'dontKnow'],
  ['Don’t know', 'dontKnow'],
  ['don`t know', 'dontKnow'],
  ['dont know', 'dontKnow'],
  ['I do not know', 'dontKnow'],
  ["6 - Don't know / no opinion", 'dontKnow'],
  ['DK', 'dontKnow'],
  ['', 'missing'],
  [null, 'missing'],
  [undefined, 'missing'],
  [0, 'missing'],
  ['0', 'missing'],
  ['N/A', 'missing'],
  ['-', 'missing'],
  ['?', 'missing'],
  [true, 'missing'],
  [false, 'missing'],
  ['#N/A', 'error'],
  ['#REF!', 'error'],
  [{ code: '#DIV/0!' }, 'error'],
  [NaN, 'error'],
  [{ basicValue: 3 }, 3],
  [44, 'outOfScale'],
  [-1, 'outOfScale'],
  ['55', 'outOfScale'],
  ['6 - Other', 'outOfScale'],
  [new Date(2026, 0, 5), 'outOfScale'],
  ['Agree', 'bad'],
  ['Q1 Target customers', 'bad'],
  ['2nd', 'bad'],
  ['★★★', 'bad'],
])('%p reads as %p on a scale from 1 to 5', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test('0 is a rating only on a scale that contains it', () => {
  expect(read(0, 0, 10)).toBe(0);
  expect(read('0 - never', 0, 10)).toBe(0);
  expect(read(0, -3, 3)).toBe(0);
  expect(read('-2 - Disagree', -3, 3)).toBe(-2);
  expect(read('−2 - Disagree', -3, 3)).toBe(-2);
  expect(read(0, -5, -1)).toBe('missing');
  expect(read(null, 0, 10)).toBe('missing');
});

test('a share is read as one', () => {
  expect(read('50%', 0, 1)).toBe(0.5);
});

test('text met before reads the same', () => {
  const reader = new RatingReader({ min: 1, max: 5 });
  for (let i = 0; i < 20_000; i++) reader.read(`comment ${i}`);
  expect(reader.read('5 - Strongly agree')).toBe(5);
  expect(reader.read('5 - Strongly agree')).toBe(5);
  expect(reader.read('comment 1')).toBe('bad');
});
