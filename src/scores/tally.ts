/** A sample as its distinct values, rising, and how often each occurs. On a rating scale these are few, however many people answer. */
export interface Tally {
  values: number[];
  counts: number[];
  /** The size of the sample. */
  n: number;
}

export function tally(counts: ReadonlyMap<number, number>): Tally {
  const values = Float64Array.from(counts.keys()).sort();
  const held = Array.from(values, (value) => counts.get(value) as number);
  return { values: Array.from(values), counts: held, n: held.reduce((sum, count) => sum + count, 0) };
}

/** The tally of a list. */
export function tallyOf(list: ArrayLike<number>): Tally {
  const counts = new Map<number, number>();
  for (let i = 0; i < list.length; i++) counts.set(list[i], (counts.get(list[i]) ?? 0) + 1);
  return tally(counts);
}

/** How often a value occurs. */
export function countOf({ values, counts }: Tally, value: number): number {
  const place = values.indexOf(value);
  return place < 0 ? 0 : counts[place];
}

/** The median of a sample that is not empty; the mean of the middle two where their number is even. */
export function median({ values, counts, n }: Tally): number {
  const at = (rank: number): number => {
    let before = 0;
    return values.find((_, i) => (before += counts[i]) > rank) as number;
  };
  const [lower, upper] = [at(Math.floor((n - 1) / 2)), at(Math.floor(n / 2))];
  return lower === upper ? lower : lower + (upper - lower) / 2;
}
