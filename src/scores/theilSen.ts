import { median } from './quantile';
import { Slopes, type Bound } from './slopes';

/** A straight line. */
export interface Line {
  slope: number;
  intercept: number;
}

/**
 * The Theil–Sen line (Theil 1950; Sen 1968): slope the median of the slopes of all pairs with different x (an even count
 * averages the middle two), intercept the median of y − slope·x. Null where no two x differ.
 *
 * Exact without forming the n²/2 slopes (after Matoušek 1991): two slopes of a sample that should enclose the median are
 * counted, which leaves a few percent of the pairs between them; after some rounds those left are formed and sorted. The
 * samples come from a fixed sequence: they decide how long it takes, never what comes out.
 * Up to `few` slopes are formed at once.
 */
export function theilSen(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  few = Math.max(20_000, 4 * x.length),
): Line | null {
  const slopes = new Slopes(new Float64Array(x), new Float64Array(y));
  if (slopes.count === 0) return null;
  const all: Window = { order: slopes.first, low: -Infinity, high: unbounded, below: 0, inside: slopes.count };
  const ranks = [Math.floor((slopes.count - 1) / 2), Math.floor(slopes.count / 2)] as const;
  const [lower, upper] = select(slopes, all, ranks, few);
  const slope = lower === upper ? lower : lower / 2 + upper / 2;
  return { slope, intercept: median(new Float64Array(y).map((value, i) => value - slope * x[i])) };
}

/** The slopes above `low` up to `high`: how many there are, how many are below, and the order of the points at `low`. */
interface Window {
  order: Uint32Array;
  low: number;
  high: Bound;
  below: number;
  inside: number;
}

const unbounded: Bound = { slope: Infinity, inclusive: true };

/** Slopes this much apart, relatively, are one slope that rounds differently from pair to pair. */
const slack = 8 * Number.EPSILON;

/** Each round leaves a few percent of the slopes; there are more than this only where numbers overflow. */
const mostRounds = 200;

/** The slopes that two neighbouring ranks have in ascending order. */
function select(slopes: Slopes, start: Window, ranks: readonly [number, number], few: number): [number, number] {
  let window = start;
  let narrow = false;
  for (let round = 1; round <= mostRounds; round++) {
    if (window.inside <= few) {
      const listed = list(slopes, window);
      return [listed[ranks[0] - window.below], listed[ranks[1] - window.below]];
    }
    const [a, b] = pivots(sample(slopes, window, round), ranks, window, narrow);
    if (!Number.isFinite(a - b)) break;
    const parts = divide(slopes, window, a, b);
    const [first, last] = ranks.map((rank) => parts.find(({ below, inside }) => rank < below + inside) ?? parts[2]);
    if (first !== last) return [first, last].map((part, i) => pick(slopes, part, ranks[i], few)) as [number, number];
    // All between the pivots are one slope: the end where ties are massive, as with list prices and whole value scores.
    if (first === parts[1] && b - a <= slack * Math.abs(a)) return [a, a];
    narrow = first.inside > window.inside / 2;
    window = first;
  }
  return [NaN, NaN];
}

const pick = (slopes: Slopes, window: Window, rank: number, few: number): number =>
  select(slopes, window, [rank, rank], few)[0];

/** The window below two pivots, the one that holds them, and the one above. */
function divide(slopes: Slopes, window: Window, a: number, b: number): Window[] {
  const from: Bound = { slope: a - slack * Math.abs(a), inclusive: false };
  const to: Bound = { slope: b + slack * Math.abs(b), inclusive: true };
  // Rounded, a pivot may lie at the window's edge or past it: then there is nothing on that side.
  const atLow = from.slope <= window.low;
  const atHigh = to.slope >= window.high.slope;
  const lower = atLow ? { order: window.order, between: 0 } : slopes.advance(window.order, from);
  const upper = atHigh ? null : slopes.advance(lower.order, to);
  const held = upper ? upper.between : window.inside - lower.between;
  const below = window.below + lower.between;
  return [
    { ...window, high: from, inside: lower.between },
    { order: lower.order, low: atLow ? window.low : from.slope, high: atHigh ? window.high : to, below, inside: held },
    {
      order: upper ? upper.order : lower.order,
      low: to.slope,
      high: window.high,
      below: below + held,
      inside: window.inside - lower.between - held,
    },
  ];
}

/** Two slopes of a sorted sample that should enclose the ranks; one in their middle where two have not narrowed the window. */
function pivots(
  sorted: Float64Array,
  ranks: readonly [number, number],
  { below, inside }: Window,
  narrow: boolean,
): [number, number] {
  const place = (rank: number) => ((rank - below + 0.5) / inside) * sorted.length;
  const at = (where: number) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.floor(where)))];
  // Three standard deviations of a quantile's place in a sample: 3·√(¼·size).
  const margin = narrow ? 0 : 1.5 * Math.sqrt(sorted.length);
  return narrow
    ? [at(place(ranks[0])), at(place(ranks[0]))]
    : [at(place(ranks[0]) - margin), at(place(ranks[1]) + margin)];
}

/** All slopes of a window, sorted. */
function list(slopes: Slopes, { order, high, inside }: Window): Float64Array {
  const found = new Float64Array(inside);
  let at = 0;
  slopes.advance(order, high, (members, from, to, j) => {
    for (let place = from; place < to; place++) found[at++] = slopes.of(members[place], j);
  });
  return found.sort();
}

/** A sorted sample of the slopes of a window: one of each equal part of them, in the order in which they are met. */
function sample(slopes: Slopes, { order, high, inside }: Window, round: number): Float64Array {
  const size = Math.min(inside, 65_536, Math.max(64, slopes.size));
  const found = new Float64Array(size);
  let state = round;
  // Numerical Recipes' linear congruential generator: cheap, and its quality decides nothing but time.
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  let taken = 0;
  let wanted = Math.floor((next() * inside) / size);
  let met = 0;
  slopes.advance(order, high, (members, from, to, j) => {
    while (taken < size && wanted < met + to - from) {
      found[taken++] = slopes.of(members[from + wanted - met], j);
      wanted = Math.floor(((taken + next()) * inside) / size);
    }
    met += to - from;
  });
  return found.subarray(0, taken).sort();
}
