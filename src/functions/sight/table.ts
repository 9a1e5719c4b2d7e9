import { sightBand, type Sight } from '../../scores/sight';
import { estimable, type Row } from '../estimable';
import type { SightAssessment } from './assess';

const columns = ['Direct', 'Indirect', 'None', 'Not applicable', 'Weight', 'Score', 'Points', 'Verdict'];

/** The score by team, then by imperative; each time the points add up to the score. */
export function sightTable({ sight }: SightAssessment, teams: string[], imperatives: string[]): Row[] {
  const total = rowOf('Total', sight);
  return [
    ['Team', ...columns],
    ...sight.teams.map((team, j) => rowOf(teams[j], team)),
    total,
    ['Imperative', ...columns],
    ...sight.imperatives.map((imperative, k) => rowOf(imperatives[k], imperative)),
    total,
  ];
}

function rowOf(name: string, { direct, indirect, none, notApplicable, weight, score }: Sight): Row {
  const applies = !Number.isNaN(score);
  return [
    name,
    estimable(direct),
    estimable(indirect),
    estimable(none),
    notApplicable,
    weight,
    estimable(score),
    applies ? weight * score : 0,
    applies ? sightBand(score) : 'not its job',
  ];
}
