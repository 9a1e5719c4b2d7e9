import { sum } from './sum';

/**
 * Effective number of priorities, the Hill number of order q ≥ 0 (Hill 1973; Jost 2006): (Σ p^q)^(1/(1−q)), and
 * exp(−Σ p ln p) at q = 1. Amounts ≥ 0 with a sum > 0; zeros are ignored.
 *
 * Hazard: near q = 1 the power form cancels. Σ p^q = 1 + Σ p·(p^(q−1) − 1) is kept small by expm1 and log1p.
 */
export function effectiveNumber(amounts: readonly number[], order = 1): number {
  const held = amounts.filter((amount) => amount > 0);
  const all = sum(held);
  if (!Number.isFinite(all))
    return effectiveNumber(
      held.map((amount) => amount / 2 ** 64),
      order,
    );
  // A share can be too small for a number: it counts as none.
  const shares = held.map((amount) => amount / all).filter((share) => share > 0);
  if (order === 1) return Math.exp(-sum(shares.map((p) => p * Math.log(p))));
  const excess = sum(shares.map((p) => p * Math.expm1((order - 1) * Math.log(p))));
  // Far from 1 the sum itself is exact, and 1 + excess may be all rounding: at q = 40, Σ p^q is far below 1e-16.
  if (Math.abs(excess) < 0.5) return Math.exp(Math.log1p(excess) / (1 - order));
  // Scaled by the largest share so that no power underflows; order/(1 − order) first, so that no order overflows.
  const largest = shares.reduce((a, b) => Math.max(a, b), 0);
  const powers = sum(shares.map((p) => (p / largest) ** order));
  return Math.exp((order / (1 - order)) * Math.log(largest) + Math.log(powers) / (1 - order));
}

/**
 * The effective number without each amount in turn, in one pass: the sums over the others are those before plus those
 * after, so nothing is subtracted and one dominant amount costs no precision. 0 where nothing else is left.
 */
export function effectiveNumberWithout(amounts: readonly number[], order = 1): number[] {
  const largest = amounts.reduce((a, b) => Math.max(a, b), 0);
  const sizes = amounts.map((amount) => amount / largest);
  const others = sumsOfOthers(sizes);
  const terms = sumsOfOthers(
    sizes.map((size) => (size === 0 ? 0 : order === 1 ? size * Math.log(size) : size ** order)),
  );
  // What the powers add to the sizes themselves: near order 1 their difference would cancel.
  const excesses = sumsOfOthers(
    sizes.map((size) => (size === 0 ? 0 : size * Math.expm1((order - 1) * Math.log(size)))),
  );
  return others.map((rest, i) => {
    if (rest === 0) return 0;
    if (order === 1) return Math.exp(Math.log(rest) - terms[i] / rest);
    const excess = excesses[i] / rest;
    if (Math.abs(excess) < 0.5) return rest * Math.exp(Math.log1p(excess) / (1 - order));
    // Beside one dominant amount, all others' powers can vanish at a high order: only then count them by themselves.
    if (terms[i] < 1e-280)
      return effectiveNumber(
        sizes.filter((_, j) => j !== i),
        order,
      );
    return Math.exp(Math.log(terms[i]) / (1 - order) - (order / (1 - order)) * Math.log(rest));
  });
}

function sumsOfOthers(values: readonly number[]): number[] {
  const after = new Float64Array(values.length + 1);
  for (let i = values.length - 1; i >= 0; i--) after[i] = after[i + 1] + values[i];
  let before = 0;
  return values.map((value, i) => {
    const others = before + after[i + 1];
    before += value;
    return others;
  });
}

/** A verdict in words; the bounds are conventions drawn from "3", "a handful" and "a dozen or more". */
export function focusBand(number: number): string {
  if (number <= 4) return 'focused';
  if (number <= 7) return 'stretched';
  return number <= 12 ? 'diffuse' : 'everything is a priority';
}
