/** The invariances of the methodology hold to 1e-9; money to 1e-9 of its scale. */
export function expectClose(actual: number, expected: number, scale = 1, tolerance = 1e-9): void {
  // Written so that NaN fails.
  if (!(Math.abs(actual - expected) <= tolerance * scale)) {
    throw new Error(`${actual} is not ${expected} to ${tolerance} of ${scale}`);
  }
}

export function expectAtMost(actual: number, bound: number, scale = 1): void {
  if (!(actual <= bound + 1e-9 * scale)) throw new Error(`${actual} exceeds ${bound}`);
}

/** Numbers of two results, in order, are the same to 1e-9 of the scale; texts are the same. */
export function expectSame(one: any, other: any, scale = 1): void {
  const [ones, others] = [[one].flat(3), [other].flat(3)];
  expect(others.filter((cell) => typeof cell === 'string')).toEqual(ones.filter((cell) => typeof cell === 'string'));
  const numbers = (cells: any[]) => cells.filter((cell) => typeof cell === 'number');
  expect(numbers(others)).toHaveLength(numbers(ones).length);
  numbers(ones).forEach((cell, i) => expectClose(numbers(others)[i], cell, scale));
}
