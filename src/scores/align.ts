import { sum } from './sum';

/** Money by bucket, in the sheet's own sign. */
export interface Spending {
  imperatives: number[];
  nonStrategic: number;
  unmapped: number;
}

/** How far money follows a strategy. Shares are of `total`; lists are in the strategy's order. */
export interface Alignment {
  total: number;
  /** Share of each imperative, of non-strategic and of unmapped money. */
  actual: { imperatives: number[]; nonStrategic: number; unmapped: number };
  target: { imperatives: number[]; nonStrategic: number; unmapped: number };
  /** Share of the money that sits where the strategy says. */
  low: number;
  /** The same, if the unmapped money turns out to be where it is missing. */
  high: number;
  /** What an even split over the imperatives would score. */
  even: number;
  /** The least money that must change bucket to reach the target: |total|·(1 − low). */
  toMove: number;
}

/** The targets' shares: (1−r)·w/Σw for each imperative. */
export function targetShares(weights: readonly number[], reserve: number): number[] {
  const all = sum(weights);
  if (!Number.isFinite(all))
    return targetShares(
      weights.map((weight) => weight / 2 ** 64),
      reserve,
    );
  return weights.map((weight) => ((1 - reserve) * weight) / all);
}

/**
 * low = Σ min(a_k, t_k) + min(n, r): the overlap of the money's shares with the target's, one minus their total
 * variation (Bray & Curtis 1957 on shares; Renkonen 1938). By the coupling theorem |total|·(1−low) is the least
 * money that must change bucket. `total` must not be 0 and no bucket may have its opposite sign.
 */
export function align(spending: Spending, weights: readonly number[], reserve: number): Alignment {
  const total = sum([...spending.imperatives, spending.nonStrategic, spending.unmapped]);
  const share = (money: number) => Math.max(0, money / total);
  const actual = {
    imperatives: spending.imperatives.map(share),
    nonStrategic: share(spending.nonStrategic),
    unmapped: share(spending.unmapped),
  };
  const target = { imperatives: targetShares(weights, reserve), nonStrategic: reserve, unmapped: 0 };
  const met = actual.imperatives.map((a, k) => Math.min(a, target.imperatives[k]));
  const low = Math.min(1, sum([...met, Math.min(actual.nonStrategic, reserve)]));
  return {
    total,
    actual,
    target,
    low,
    high: Math.min(1, low + actual.unmapped),
    even: evenSplit(target.imperatives, reserve),
    toMove: Math.abs(total) * (1 - low),
  };
}

/** Σ min((1−r)/K, t_k) + r: the score of a plan that spreads its money evenly ("peanut butter"). */
function evenSplit(targets: readonly number[], reserve: number): number {
  const each = (1 - reserve) / targets.length;
  return Math.min(1, sum([...targets.map((target) => Math.min(each, target)), reserve]));
}

/** The verdict on a score: conventions, calibrated against random and even splits. */
export function alignmentBand(low: number, even: number): string {
  if (low < even - 1e-9) return 'an even split would fit the strategy better';
  if (low < 0.7) return 'no better than chance';
  if (low < 0.85) return 'partly aligned';
  return low < 0.95 ? 'mostly aligned' : 'aligned';
}
