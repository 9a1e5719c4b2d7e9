import { ALIGNSCORE } from '../../src/functions/align';
import { readStrategy } from '../../src/cells/strategy';
import { grid } from '../grid';

const read = (rows: unknown) => {
  const { names, weights } = readStrategy(rows);
  return names.map((name, k) => [name, weights[k]]);
};
const refusal = (rows: unknown): { code: string; message: string } => {
  try {
    readStrategy(rows);
  } catch (error) {
    return error as any;
  }
  throw new Error('Nothing was thrown.');
};

describe('reads', () => {
  test('the first column as names and the last as weights, whatever stands between', () => {
    expect(read(grid('"A", "Ana", "Q1", 2 / "B", 7, null, 1'))).toEqual(grid('"A", 2 / "B", 1'));
  });

  test('a first row whose last cell is text as a header', () => {
    expect(read(grid('"Imperative", "Weight" / "A", 2'))).toEqual([['A', 2]]);
    expect(read(grid('"", "Weight %" / "A", 2'))).toEqual([['A', 2]]);
    // A number in text is a weight.
    expect(read(grid('"A", "50%" / "B", "1,200"'))).toEqual(grid('"A", 0.5 / "B", 1200'));
  });

  test('empty rows as nothing, first, last and between', () => {
    for (const blank of [null, undefined, '', 0, ' ']) {
      expect(
        read([
          [blank, blank],
          ['A', 2],
          [blank, blank],
          ['B', 1],
          [blank, blank],
        ]),
      ).toEqual(grid('"A", 2 / "B", 1'));
    }
  });

  test('a whole column, quickly', () => {
    const rows = Array.from({ length: 1_048_576 }, (_, i) =>
      i === 0 ? ['Imperative', 'Owner', 'Weight'] : i < 4 ? [`Imperative ${i}`, '', i] : ['', '', ''],
    );
    const start = performance.now();
    expect(read(rows)).toEqual(grid('"Imperative 1", 1 / "Imperative 2", 2 / "Imperative 3", 3'));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('an imperative without a weight as one with target 0', () => {
    for (const blank of [null, '', 0, '-', 'tbd', true]) {
      expect(
        ALIGNSCORE(
          [[1], [1]],
          [['A'], ['B']],
          [
            ['A', 3],
            ['B', blank],
          ],
        ),
      ).toBe(0.5);
    }
  });

  test('weights of any scale', () => {
    for (const weights of grid(
      '50, 30, 20 / 0.5, 0.3, 0.2 / 5, 3, 2 / "50%", "30%", "20%" / "5k", "3k", "2k" / 5e-300, 3e-300, 2e-300 / 5e300, 3e300, 2e300',
    )) {
      const plan = weights.map((w, k) => ['ABC'[k], w]);
      expect(ALIGNSCORE([[5], [3], [2]], [['A'], ['B'], ['C']], plan)).toBeCloseTo(1, 12);
    }
  });

  test('weights so large that their sum is no number any more', () => {
    expect(ALIGNSCORE([[1], [1]], [['A'], ['B']], grid('"A", 9e307 / "B", 9e307'))).toBeCloseTo(1, 12);
  });
});

describe('refuses', () => {
  test.each([
    ['a name listed twice', grid('"A", 1 / "B", 1 / " a ", 2'), '#VALUE!', /Row 3 of strategy.*“a”.*twice/],
    ['the same name in other letters', grid('"Straße", 1 / "STRASSE", 1'), '#VALUE!', /Row 2.*twice/],
    ['a negative weight', grid('"A", 1 / "B", -1'), '#VALUE!', /Row 2 of strategy.*“B”.*-1/],
    ['a negative weight in brackets', grid('"A", 1 / "B", "(5)"'), '#VALUE!', /Row 2 of strategy.*“B”/],
    ['a weight without a name', grid('"A", 1 / "", 5'), '#VALUE!', /Row 2 of strategy.*5/],
    [
      'a weight that is text, below the first row',
      grid('"A", 1 / "B", "high"'),
      '#VALUE!',
      /Row 2 of strategy.*“high”.*“B”/,
    ],
    ['one column', [['A'], ['B']], '#VALUE!', /strategy is 2 rows by 1 column.*two columns/],
    ['one cell', 'A', '#VALUE!', /strategy is 1 row by 1 column/],
    ['weights that are all zero', grid('"A", 0 / "B", "0%"'), '#N/A', /zero or blank/],
    ['weights that are all blank', grid('"A", "" / "B", null'), '#N/A', /zero or blank/],
    ['nothing but empty rows', grid('"", "" / null, 0'), '#N/A', /no imperatives/],
    ['nothing but a header', [['Imperative', 'Weight']], '#N/A', /no imperatives/],
    ['an error among the names', grid('"A", 1 / "#REF!", 1'), '#REF!', /Row 2, column 1 of strategy/],
    [
      'an error among the weights',
      [
        ['A', '', 1],
        ['B', '', '#DIV/0!'],
      ],
      '#DIV/0!',
      /Row 2, column 3 of strategy/,
    ],
    [
      'an error in the header',
      [
        ['Imperative', { code: '#NAME?' }],
        ['A', 1],
      ],
      '#NAME?',
      /Row 1, column 2 of strategy/,
    ],
  ])('%s', (_, rows, code, sentence) => {
    expect(refusal(rows)).toMatchObject({ code, message: expect.stringMatching(sentence) });
  });

  test('but an error between the first and the last column is nobody’s business', () => {
    expect(read([['A', '#REF!', 1]])).toEqual([['A', 1]]);
  });
});
