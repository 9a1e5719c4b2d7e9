/** A number to 12 significant digits: what is left of 0.1 + 0.2 when prices are compared. */
export function round12(value: number): number {
  // Formatting is slow, and most prices have few decimals: then the nearest number to those decimals is the answer.
  const scaled = Math.round(value * 1e4);
  if (Math.abs(scaled) < 1e12 && Math.abs(value * 1e4 - scaled) <= 2e-16 * Math.abs(scaled)) return scaled / 1e4;
  return Number(value.toPrecision(12));
}

/** The rank of each place, and how many ranks there are. */
export interface Ranking {
  ranks: Uint32Array;
  count: number;
}

/** Dense ranks from 0, ascending: values that are the same to 12 significant digits share one. */
export function denseRanks(values: ArrayLike<number>): Ranking {
  const rounded = new Float64Array(values.length);
  for (let i = 0; i < rounded.length; i++) rounded[i] = round12(values[i]);
  return exactRanks(rounded);
}

/** Dense ranks from 0, ascending: only equal numbers share one. */
export function exactRanks(values: Float64Array): Ranking {
  // Sorting numbers is several times faster than sorting their places, and a place's rank is then looked up.
  const levels = values.slice().sort();
  let count = 0;
  for (let i = 0; i < levels.length; i++) if (i === 0 || levels[i] !== levels[i - 1]) levels[count++] = levels[i];
  const ranks = new Uint32Array(values.length);
  for (let i = 0; i < ranks.length; i++) ranks[i] = placeIn(levels, count, values[i]);
  return { ranks, count };
}

/** The place of a value in the first `count` numbers, which ascend and hold it. */
function placeIn(levels: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (levels[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The places in order of their rank: those of rank r are `order[starts[r]]` up to, not including, `order[starts[r + 1]]`.
 * Equal ranks keep the order in which `places` has them.
 */
export function byRank({ ranks, count }: Ranking, places?: Uint32Array): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < ranks.length; i++) starts[ranks[i] + 1]++;
  for (let rank = 0; rank < count; rank++) starts[rank + 1] += starts[rank];
  const order = new Uint32Array(ranks.length);
  const next = starts.slice();
  for (let i = 0; i < ranks.length; i++) {
    const place = places ? places[i] : i;
    order[next[ranks[place]]++] = place;
  }
  return { order, starts };
}

/** The values at some places, in their order. A loop: `from` with a function is many times slower. */
export function valuesAt(values: ArrayLike<number>, places: ArrayLike<number>): Float64Array {
  const taken = new Float64Array(places.length);
  for (let i = 0; i < taken.length; i++) taken[i] = values[places[i]];
  return taken;
}
