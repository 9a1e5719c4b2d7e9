import { readQuantity } from './quantity';
import { nothing, wrong } from './sheetError';
import { isLeftOut, readVectorOf } from './vector';

/**
 * Weights of `count` things, on any scale; left out, all weigh the same. A blank weighs 0. They are divided by the
 * largest, so that sums of them neither overflow nor vanish.
 */
export function readWeights(argument: unknown, name: string, count: number, noun: string): number[] {
  if (isLeftOut(argument)) return new Array<number>(count).fill(1);
  const { cells, place } = readVectorOf(argument, name, count, noun);
  const weights = cells.map((cell, i) => {
    const weight = readQuantity(cell, () => place(i), 'a weight such as 30 or 30%') ?? 0;
    if (weight < 0) throw wrong(`${place(i)} is ${weight}. Weights must be 0 or more.`);
    return weight;
  });
  const largest = weights.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) throw nothing(`All of ${name} are zero or blank. Give at least one weight above 0.`);
  return weights.map((weight) => weight / largest);
}
