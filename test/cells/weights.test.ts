import { SheetError } from '../../src/cells/sheetError';
import { isLeftOut, readVector } from '../../src/cells/vector';
import { readWeights } from '../../src/cells/weights';

const read = (argument: unknown, count = 3) => readWeights(argument, 'weights', count, 'teams');

test('a column, a row, or one cell', () => {
  expect(read([[4], [2], [1]])).toEqual([1, 0.5, 0.25]);
  expect(read([['40%', '', '$10']])).toEqual([0.04, 0, 1]);
  expect(read([[7]], 1)).toEqual([1]);
  expect(read(7, 1)).toEqual([1]);
});

test('left out, all weigh the same', () => {
  for (const nothing of [null, undefined, '', 0, [[null]], [[0]], [['']]]) {
    expect(isLeftOut(nothing)).toBe(true);
    expect(read(nothing)).toEqual([1, 1, 1]);
  }
});

test('large and small weights neither overflow nor vanish', () => {
  expect(read([[1e308], [1e308], [5e307]])).toEqual([1, 1, 0.5]);
  expect(read([[1e-300], [1e-300], [0]])).toEqual([1, 1, 0]);
});

test('places are rows of a column and columns of a row', () => {
  expect(readVector([[1], [2]], 'weights').place(1)).toBe('Row 2 of weights');
  expect(readVector([[1, 2]], 'weights').place(1)).toBe('Column 2 of weights');
  expect(() => readVector([[1, 2], [3, 4]], 'weights')).toThrow(SheetError); // prettier-ignore
});
