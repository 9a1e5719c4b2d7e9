import type { Alignment } from './align';

/** A place money can move from or to: an imperative by its place in the strategy, or one of the two other buckets. */
export type Place = number | 'nonStrategic' | 'unmapped';

export interface Move {
  from: Place;
  to: Place;
  money: number;
}

/** Differences below this share of the money are rounding, not a move. */
const negligible = 1e-12;

/**
 * The least moves that reach the target, greedily: from non-strategic surplus, then over-funded imperatives by falling
 * surplus, then unmapped; to the largest shortfall first; ties in the strategy's order. Their total is unique, the pairing
 * a convention. `limit` stops at that much money. Money is positive, also where the sheet books costs as negatives.
 */
export function moves({ actual, target, total }: Alignment, limit = Infinity): Move[] {
  const scale = Math.abs(total);
  const gap = actual.imperatives.map((share, place) => ({
    place: place as Place,
    money: (share - target.imperatives[place]) * scale,
  }));
  const reserveGap = { place: 'nonStrategic' as Place, money: (actual.nonStrategic - target.nonStrategic) * scale };
  const matters = ({ money }: { money: number }) => money > negligible * scale;
  const donors = [
    reserveGap,
    ...gap.filter(matters).sort((one, other) => other.money - one.money),
    { place: 'unmapped' as Place, money: actual.unmapped * scale },
  ].filter(matters);
  const receivers = [...gap, reserveGap]
    .map(({ place, money }) => ({ place, money: -money }))
    .filter(matters)
    .sort((one, other) => other.money - one.money);
  return pair(donors, receivers, limit, negligible * scale);
}

function pair(donors: Gap[], receivers: Gap[], limit: number, least: number): Move[] {
  const found: Move[] = [];
  let left = limit;
  for (let d = 0, r = 0; d < donors.length && r < receivers.length && left > least;) {
    const money = Math.min(donors[d].money, receivers[r].money, left);
    if (money > least) found.push({ from: donors[d].place, to: receivers[r].place, money });
    donors[d].money -= money;
    receivers[r].money -= money;
    left -= money;
    if (donors[d].money <= least) d++;
    if (receivers[r].money <= least) r++;
  }
  return found;
}

interface Gap {
  place: Place;
  money: number;
}
