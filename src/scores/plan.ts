import { Sums } from './sum';

/** What became of a plan: actual = plan − shortfall + over − loss. */
export interface Realisation {
  plan: number;
  actual: number;
  /** Σ max(0, min(A, P)): what counts towards the plan. */
  realised: number;
  /** Σ P − max(0, min(A, P)). */
  shortfall: number;
  /** Σ max(0, A − P): beyond plan. */
  over: number;
  /** Σ max(0, −A): where profit was planned and a loss came. */
  loss: number;
}

const parts = 6;

/**
 * Compares plan and actual amount by amount (plan ≥ 0) and adds up by group; `groupOf(i)` is the group of amount i, -1 none.
 * Amount by amount, because over-delivery in one place does not make up for a shortfall in another.
 */
export function realise(
  plan: ArrayLike<number>,
  actual: ArrayLike<number>,
  groups: number,
  groupOf: (index: number) => number,
): Realisation[] {
  const sums = new Sums(parts * groups);
  for (let i = 0; i < plan.length; i++) {
    const group = groupOf(i);
    if (group < 0) continue;
    const [planned, reached] = [plan[i], actual[i]];
    const counted = Math.max(0, Math.min(reached, planned));
    const first = group * parts;
    sums.add(first, planned);
    sums.add(first + 1, reached);
    sums.add(first + 2, counted);
    sums.add(first + 3, planned - counted);
    sums.add(first + 4, Math.max(0, reached - planned));
    sums.add(first + 5, Math.max(0, -reached));
  }
  const values = sums.values();
  return Array.from({ length: groups }, (_, group) => {
    const [planned, reached, realised, shortfall, over, loss] = values.slice(group * parts, (group + 1) * parts);
    return { plan: planned, actual: reached, realised, shortfall, over, loss };
  });
}

/** Share of the plan that was realised, 0 to 1. */
export const capped = ({ realised, plan }: Realisation): number => Math.min(1, realised / plan);

/** Everything that came in over everything planned: over-delivery hides shortfall here. */
export const uncapped = ({ actual, plan }: Realisation): number => actual / plan;
