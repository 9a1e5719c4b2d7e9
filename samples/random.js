// A seeded generator: the workbook comes out the same on every machine.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Draws for one sheet. Each sheet has a seed of its own, so that a change to one leaves the others as they were.
 * @param {number} seed
 */
export function draws(seed) {
  const generator = xoroshiro128plus(seed);
  /** @param {number} low @param {number} high a whole number, both ends included */
  const whole = (low, high) => uniformInt(generator, low, high);
  /** The sum of three draws is near enough to a bell. @param {number} mean @param {number} spread */
  const around = (mean, spread) =>
    mean + ((whole(-1000, 1000) + whole(-1000, 1000) + whole(-1000, 1000)) / 3000) * spread;
  /** @param {number} percent true that often */
  const chance = (percent) => whole(1, 100) <= percent;
  /** @template T @param {readonly T[]} items @returns {T} */
  const pick = (items) => items[whole(0, items.length - 1)];
  return { whole, around, chance, pick };
}
