// A seeded generator: the simulation comes out the same on every machine.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** @param {number} seed */
export function draws(seed) {
  const generator = xoroshiro128plus(seed);
  /** From 0 up to (not including) 1. */
  const unit = () => uniformFloat64(generator);
  /** The place of an answer drawn with these shares, which add up to 1. @param {readonly number[]} shares */
  const index = (shares) => {
    let left = unit();
    const place = shares.findIndex((share) => (left -= share) < 0);
    return place < 0 ? shares.length - 1 : place;
  };
  return { unit, index };
}
