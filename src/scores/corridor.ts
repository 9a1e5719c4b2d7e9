import { round12 } from './ranks';

/** Where a price stands against the fair-value line's price for its value. */
export interface Stand {
  /** Price over fair price, less 1; null where the line's price is not above 0. */
  deviation: number | null;
  inside: boolean;
  /** What the price lacks to the floor of the corridor (above 0), or exceeds its ceiling by (below 0); 0 inside. */
  gap: number;
}

/**
 * The corridor around a fair-value line (Gale 1994): fair·(1 ± tolerance), compared to 12 significant digits, so that
 * 110 is inside 100 ± 10%. Below 0 the line is no price: the corridor then is 0, and every price above it.
 */
export function standOf(price: number, fair: number, tolerance: number): Stand {
  const floor = Math.max(0, fair * (1 - tolerance));
  const ceiling = Math.max(0, fair * (1 + tolerance));
  const rounded = round12(price);
  const below = rounded < round12(floor);
  const above = rounded > round12(ceiling);
  return {
    deviation: fair > 0 ? price / fair - 1 : null,
    inside: !below && !above,
    gap: below ? floor - price : above ? ceiling - price : 0,
  };
}
