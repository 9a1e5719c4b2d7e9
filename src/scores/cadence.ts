/**
 * How much of a selling cycle's decisions is taken under information no older than the cycle. A plan renewed every
 * `refresh` days whose information is `lag` days old when it takes effect has an age uniform on [lag, lag + refresh],
 * if decisions are spread evenly over time: P(age ≤ cycle) = clamp((cycle − lag)/refresh, 0, 1).
 */
export const cadenceFit = (cycle: number, refresh: number, lag: number): number =>
  Math.min(1, Math.max(0, (cycle - lag) / refresh));

/** The longest refresh that still gives this fit: (cycle − lag)/fit; not above 0 where the lag alone is too long. */
export const longestRefresh = (cycle: number, lag: number, fit: number): number => (cycle - lag) / fit;
