import type { Budget, Place } from './budgets';

/** The definition of §3, written out plainly: what the functions are compared with. */
export interface Defined {
  imperatives: number[];
  nonStrategic: number;
  unmapped: number;
  excluded: number;
  total: number;
  /** Shares of each imperative, non-strategic and unmapped; of the money and of the target. */
  actual: number[];
  target: number[];
  low: number;
  high: number;
}

export const plainSum = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Half the absolute differences: the total variation of two distributions. */
export const totalVariation = (p: number[], q: number[]): number => plainSum(p.map((x, i) => Math.abs(x - q[i]))) / 2;

export const normalised = (values: number[]): number[] => values.map((value) => value / plainSum(values));

/** The money that ends in a place; what the shares of a line leave over is unmapped. */
export const moneyIn = ({ lines }: Budget, place: Place): number =>
  plainSum(
    lines.map(({ amount, parts }) => {
      const here = plainSum(parts.filter((part) => part.place === place).map(({ percent }) => percent));
      const rest = place === 'unmapped' ? 100 - plainSum(parts.map(({ percent }) => percent)) : 0;
      return (amount * (here + rest)) / 100;
    }),
  );

export function define(budget: Budget): Defined {
  const imperatives = budget.names.map((_, k) => moneyIn(budget, k));
  const [nonStrategic, unmapped, excluded] = (['BAU', 'unmapped', 'excluded'] as const).map((p) => moneyIn(budget, p));
  const total = plainSum(imperatives) + nonStrategic + unmapped;
  const actual = [...imperatives, nonStrategic, unmapped].map((x) => x / total);
  const target = [...normalised(budget.weights).map((w) => (1 - budget.reserve) * w), budget.reserve, 0];
  const low = 1 - totalVariation(actual, target);
  return {
    imperatives,
    nonStrategic,
    unmapped,
    excluded,
    total,
    actual,
    target,
    low,
    high: Math.min(1, low + unmapped / total),
  };
}
