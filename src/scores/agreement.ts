import { moments } from './moments';
import type { Tally } from './tally';

/** How far a group agrees on one element. */
export interface Agreement {
  /** r_wg, floored at 0. */
  rwg: number;
  /** r_wg as it comes out, below 0 where people are further apart than chance: Lindell, Brandt & Whitney's (1999) r*_wg of one item. */
  unfloored: number;
  /** a_wg. */
  awg: number | null;
  /** The mean lies too near an end of the scale for a_wg to reach its whole range. */
  awgRestricted: boolean;
}

/** What rounding may leave of a bound that a group just reaches. */
const slack = 1e-12;

/** The group disagrees within itself: the mean is nobody's view. */
export const isTorn = ({ rwg }: Agreement): boolean => rwg < 0.5 - slack;

/** People are further apart than at random: they stand at both ends. */
export const isPolarised = ({ unfloored }: Agreement): boolean => unfloored < -slack;

/**
 * r_wg = 1 − s²/σ²_EU, σ²_EU = (A²−1)/12 with A = max − min + 1: the variance if everyone answered at random (James, Demaree & Wolf
 * 1984). As (A−1)(A+1)/12, which does not cancel on a short scale. Null with fewer than two ratings.
 */
export function agreement(ratings: Tally, min: number, max: number): Agreement | null {
  if (ratings.n < 2) return null;
  const { n, mean, variance } = moments(ratings);
  const atRandom = ((max - min) * (max - min + 2)) / 12;
  const unfloored = 1 - (variance as number) / atRandom;
  return {
    rwg: Math.max(0, unfloored),
    unfloored,
    awg: awg(n, mean, variance as number, min, max),
    awgRestricted: variance !== 0 && Math.min(mean - min, max - mean) * n < (max - min) * (1 - slack),
  };
}

/**
 * a_wg = 1 − 2s²/([(H+L)M − M² − HL]·k/(k−1)) for the mean M of k ratings from L to H (Brown & Hauenstein 2005): compared with the
 * largest variance that this mean allows, so it is not inflated at the ceiling. The bracket is written (H−M)(M−L). Equal
 * ratings agree wholly, also at an end, where the formula would be 0/0.
 */
function awg(n: number, mean: number, variance: number, min: number, max: number): number | null {
  if (variance === 0) return 1;
  const most = (max - mean) * (mean - min) * (n / (n - 1));
  return most > 0 ? 1 - (2 * variance) / most : null;
}

/** A verdict; the bounds are those of LeBreton & Senter (2008). .70 can come from random ratings too (Harvey & Hollander 2004). */
export function agreementBand(rwg: number): string {
  if (rwg <= 0.3) return 'no agreement to speak of';
  if (rwg <= 0.5) return 'weak agreement';
  if (rwg <= 0.7) return 'moderate agreement';
  return rwg <= 0.9 ? 'strong agreement' : 'very strong agreement';
}
