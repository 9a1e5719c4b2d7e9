/** Holm's (1979) step-down adjustment: sorted p·(number left), never falling, at most 1. In the order given. */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((one, other) => p[one] - p[other]);
  const adjusted = new Array<number>(p.length);
  let reached = 0;
  order.forEach((place, rank) => {
    reached = Math.max(reached, Math.min(1, p[place] * (p.length - rank)));
    adjusted[place] = reached;
  });
  return adjusted;
}
