import type { Tally } from './tally';

/** Two samples on their common values, rising: how many of each stand at a value. */
export interface Level {
  first: number;
  second: number;
}

export function levelsOf(first: Tally, second: Tally): Level[] {
  const levels: Level[] = [];
  for (let i = 0, j = 0; i < first.values.length || j < second.values.length;) {
    const [a, b] = [first.values[i] ?? Infinity, second.values[j] ?? Infinity];
    levels.push({ first: a <= b ? first.counts[i++] : 0, second: b <= a ? second.counts[j++] : 0 });
  }
  return levels;
}
