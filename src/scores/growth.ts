import { growthRate } from './growthRate';

export interface GrowthPlan {
  base: number;
  /** Growth wanted a year, 0.11 for 11%. */
  rate: number;
  /** Projected level at the end of each year. */
  organic: readonly number[];
  /** What comes on top by acquisition, level at the end of each year. */
  inorganic: readonly number[];
}

/** Growth taken apart; `points` are parts of the wanted rate and add up to it. */
export interface Growth {
  target: number;
  /** What the growth must add: target − base. */
  required: number;
  /** Share of the required growth that has an identified source. */
  score: number;
  gap: number;
  /** Null where a logarithm does not exist: a level of 0 or below. */
  points: { organic: number; inorganic: number; gap: number } | null;
  years: GrowthYear[];
}

export interface GrowthYear {
  milestone: number;
  gap: number;
  /** The rate a year that still reaches the target from this year's level; null in the last year and from levels ≤ 0. */
  catchUp: number | null;
}

/**
 * Coverage (O_H + I_H − base)/(T − base) of the target T = base·(1 + g)^H; unclamped. Points of growth by logarithms, as
 * the log-mean Divisia index does (Ang 2005): ln O/base, ln (O + I)/O and ln T/(O + I) add up to ln T/base.
 */
export function growth({ base, rate, organic, inorganic }: GrowthPlan): Growth {
  const horizon = organic.length;
  const yearly = Math.log1p(rate);
  const target = base * Math.exp(horizon * yearly);
  // Not target − base: that cancels where growth is slow.
  const required = base * Math.expm1(horizon * yearly);
  const own = organic[horizon - 1];
  const reached = own + inorganic[horizon - 1];
  return {
    target,
    required,
    score: (reached - base) / required,
    gap: target - reached,
    points: pointsOf(base, own, reached, rate, horizon * yearly),
    years: organic.map((level, t) => {
      const [milestone, all] = [base * Math.exp((t + 1) * yearly), level + inorganic[t]];
      const left = horizon - t - 1;
      return { milestone, gap: milestone - all, catchUp: left > 0 && all > 0 ? growthRate(all, target, left) : null };
    }),
  };
}

function pointsOf(base: number, own: number, reached: number, rate: number, whole: number): Growth['points'] {
  if (own <= 0 || reached <= 0) return null;
  const point = rate / whole;
  const [organic, inorganic] = [point * Math.log(own / base), point * Math.log(reached / own)];
  return { organic, inorganic, gap: rate - organic - inorganic };
}
