import type { Pairs } from '../../cells/pairs';
import { standOf } from '../../scores/corridor';
import { Sums } from '../../scores/sum';
import { fairAt, rises, whyNot, type SegmentLine } from './fairLines';

/** Where a deal stands against its segment's fair-value line. */
export interface Place {
  fair: number;
  deviation: number | null;
  inside: boolean;
  /** What it lacks to the floor of the corridor, or (below 0) exceeds its ceiling by. */
  money: number;
}

/** Of each deal; null where its segment has no line that rises. */
export function placesOf(pairs: Pairs, lines: SegmentLine[], tolerance: number): (Place | null)[] {
  const places: (Place | null)[] = new Array(pairs.rows.length).fill(null);
  for (const { members, line } of lines) {
    if (!rises(line)) continue;
    for (const deal of members) {
      const fair = fairAt(line, pairs.values[deal]);
      const { deviation, inside, gap } = standOf(pairs.prices[deal], fair, tolerance);
      // A weight is the deal's revenue, so that many units at its price; without weights, one unit.
      const units = pairs.weighted ? pairs.weights[deal] / pairs.prices[deal] : 1;
      places[deal] = { fair, deviation, inside, money: gap * units };
    }
  }
  return places;
}

/** Money that lacks to the floor, and money above the ceiling, of the deals given. */
export function moneyOf(places: (Place | null)[], deals: ArrayLike<number>): { missing: number; above: number } {
  const sums = new Sums(2);
  for (let i = 0; i < deals.length; i++) {
    const money = places[deals[i]]?.money ?? 0;
    sums.add(money > 0 ? 0 : 1, money);
  }
  const [missing, above] = sums.values();
  return { missing, above: above === 0 ? 0 : -above };
}

/** The weighted share of the deals given that are inside their corridor; NaN where none has a line. */
export function shareInside(pairs: Pairs, places: (Place | null)[], deals: ArrayLike<number>): number {
  const sums = new Sums(2);
  for (let i = 0; i < deals.length; i++) {
    const place = places[deals[i]];
    if (!place) continue;
    // Divided, so that enormous weights still add up to a number.
    const weight = pairs.weights[deals[i]] / deals.length;
    sums.add(0, weight);
    if (place.inside) sums.add(1, weight);
  }
  const [all, inside] = sums.values();
  return Math.min(1, inside / all);
}

/**
 * The share of all deals. Segments without two different values can't be judged and are left out; one whose price does
 * not rise with value is an error.
 */
export function shareInBand(pairs: Pairs, lines: SegmentLine[], tolerance: number): number {
  const judged = lines.filter(({ line }) => line !== null);
  if (judged.length === 0) throw whyNot(pairs);
  const falling = judged.find(({ line }) => !rises(line));
  if (falling) throw whyNot(pairs, falling);
  return shareInside(
    pairs,
    placesOf(pairs, lines, tolerance),
    pairs.rows.map((_, deal) => deal),
  );
}

/** A number that a cell can show, or "n.e." for one that can't be estimated. */
export const finite = (value: number): number | string => (Number.isFinite(value) ? value : 'n.e.');
