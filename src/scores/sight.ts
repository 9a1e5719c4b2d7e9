import { Sums, sum } from './sum';

/** How a team, or an imperative, is seen: shares of what applies to it, and its part in the score. */
export interface Sight {
  /** Shares of the applicable weight; NaN where nothing applies. */
  direct: number;
  indirect: number;
  none: number;
  /** Cells that are not that team's job. */
  notApplicable: number;
  /** Its share of all applicable weight. */
  weight: number;
  /** direct + credit·indirect; NaN where nothing applies. */
  score: number;
}

export interface LineOfSight extends Sight {
  teams: Sight[];
  imperatives: Sight[];
}

/**
 * Weighted share of the team × imperative cells that are direct: Σ v_j·w_k·c_jk / Σ v_j·w_k over the applicable cells,
 * c = 1, credit, 0. Levels row after row: 0 none, 1 indirect, 2 direct, 3 not applicable. The score is NaN where no
 * applicable cell has weight.
 */
export function lineOfSight(
  levels: Uint8Array,
  teamWeights: readonly number[],
  imperativeWeights: readonly number[],
  credit: number,
): LineOfSight {
  const [teams, imperatives] = [teamWeights.length, imperativeWeights.length];
  const byTeam = new Sums(4 * teams);
  const byImperative = new Sums(4 * imperatives);
  for (let j = 0, cell = 0; j < teams; j++) {
    for (let k = 0; k < imperatives; k++, cell++) {
      const level = levels[cell];
      byTeam.add(4 * j + level, level === 3 ? 1 : imperativeWeights[k]);
      byImperative.add(4 * k + level, level === 3 ? 1 : teamWeights[j]);
    }
  }
  const ofTeams = linesOf(byTeam.values(), teamWeights, credit);
  const all = totalOf(byTeam.values(), teamWeights, credit);
  return { ...all, teams: ofTeams, imperatives: linesOf(byImperative.values(), imperativeWeights, credit) };
}

/** `sums` holds four numbers a line: the weight that is none, indirect and direct, and the count of the rest. */
function linesOf(sums: readonly number[], weights: readonly number[], credit: number): Sight[] {
  const applicable = weights.map((_, i) => sums[4 * i] + sums[4 * i + 1] + sums[4 * i + 2]);
  const all = sum(weights.map((weight, i) => weight * applicable[i]));
  return weights.map((weight, i) => sightOf(sums.slice(4 * i, 4 * i + 4), (weight * applicable[i]) / all, credit));
}

function totalOf(sums: readonly number[], weights: readonly number[], credit: number): Sight {
  const level = (place: number) => sum(weights.map((weight, i) => weight * sums[4 * i + place]));
  const outside = sum(weights.map((_, i) => sums[4 * i + 3]));
  return sightOf([level(0), level(1), level(2), outside], 1, credit);
}

function sightOf([none, indirect, direct, notApplicable]: readonly number[], weight: number, credit: number): Sight {
  const all = direct + indirect + none;
  return {
    direct: direct / all,
    indirect: indirect / all,
    none: none / all,
    notApplicable,
    weight,
    score: Math.min(1, (direct + credit * indirect) / all),
  };
}

/** The verdict on a score or a line; the bounds are conventions. */
export function sightBand(score: number): string {
  if (score >= 0.8) return 'in sight';
  return score >= 0.5 ? 'partly in sight' : 'out of sight';
}
