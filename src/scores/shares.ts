import { sum } from './sum';

/** Values ≥ 0 divided by their sum, which must be above 0. Hazard: the sum may overflow, so then they are made smaller. */
export function shares(values: readonly number[]): number[] {
  const all = sum(values);
  if (Number.isFinite(all)) return values.map((value) => value / all);
  return shares(values.map((value) => value / 2 ** 64));
}
