import { agreeScore } from './perception/agree';
import { measureSurvey, scoreSurvey } from './perception/measure';
import { readSurvey } from './perception/survey';
import { perceptionTable } from './perception/table';

/**
 * How differently leaders and reps see the company, from 0 (the same) to 1 (opposite ends of the scale).
 *
 * The mean difference between the groups, element by element, as a share of the scale. Differences count whichever way they point:
 * leaders surer of the direction and reps surer of the execution do not cancel. Below 0.125 (half a point of 1 to 5) the view is shared,
 * below 0.25 there is a gap, from there on they live in different worlds; PERCEPTIONTABLE says what chance alone would give.
 * @customfunction PERCEPTIONGAP
 * @helpurl https://localhost:3000/help/PERCEPTIONGAP.html
 * @param ratings One row for each person, one column for each element: numbers, or texts that begin with one, such as "4 - Agree". "Don't know" is counted apart.
 * @param roles The role of each person, one column with as many rows as ratings. Rows without a role count for nobody.
 * @param leader The role of the leaders, such as "Executive".
 * @param [rep] The role of the reps, such as "Sales rep"; left out, everyone else with a role.
 * @param [min] The lowest rating of the scale, 1 if left out.
 * @param [max] The highest rating of the scale, 5 if left out.
 * @param [importance] A weight for each element; left out, all count the same.
 * @returns The gap, from 0 to 1.
 * @throws #VALUE! when ranges do not fit together, max is not above min, leader and rep are the same, or a weight is negative.
 * @throws #N/A when a role stands nowhere in roles, no element was rated by both groups, or all weights are zero.
 * @example =PERCEPTIONGAP(A2:B5, C2:C5, "Leader") → 0.5
 * A2:C5 = {5, 2, "Leader"; 5, 2, "Leader"; 3, 4, "Rep"; 3, 4, "Rep"}
 * @example =PERCEPTIONGAP(A2:B7, C2:C7, "Executive", "Sales rep") → 0.375
 * A2:C7 = {"5 - Strongly agree", 3, "Executive"; "4", 3, "executive "; 2, 4, "Sales rep"; "Don't know", "n/a", "Sales rep"; 3, 44, "Sales rep"; 1, 1, "Intern"}
 * @example =PERCEPTIONGAP(A2:B5, C2:C5, "Leader", , 0, 10, E2:F2) → 0.425
 * A2:C5 = {9, 5, "Leader"; 9, 5, "Leader"; 5, 6, "Rep"; 3, 8, "Rep"}
 * E2:F2 = {3, 1}
 * @example =PERCEPTIONGAP(A2:A3, B2:B3, "Executive") → #N/A No row of roles is “Executive”; it holds “Leader”, “Rep”.
 * A2:B3 = {5, "Leader"; 3, "Rep"}
 */
export function PERCEPTIONGAP(
  ratings: any[][],
  roles: any[][],
  leader: any,
  rep?: any,
  min?: any,
  max?: any,
  importance?: any[][],
): number {
  return scoreSurvey(readSurvey({ ratings, roles, leader, rep, min, max, importance })).score;
}

/**
 * What PERCEPTIONGAP is made of: both groups on each element, with the uncertainty, and what was left out.
 *
 * Under the elements stand the score, its noise floor, the verdict, the smallest p that so few people can reach, who was counted
 * and what was not, agreement within the groups, and what to keep in mind. "n.e." means not estimable.
 * @customfunction PERCEPTIONTABLE
 * @helpurl https://localhost:3000/help/PERCEPTIONTABLE.html
 * @param ratings One row for each person, one column for each element: numbers, or texts that begin with one, such as "4 - Agree". "Don't know" is counted apart.
 * @param roles The role of each person, one column with as many rows as ratings. Rows without a role count for nobody.
 * @param leader The role of the leaders, such as "Executive".
 * @param [rep] The role of the reps, such as "Sales rep"; left out, everyone else with a role.
 * @param [min] The lowest rating of the scale, 1 if left out.
 * @param [max] The highest rating of the scale, 5 if left out.
 * @param [importance] A weight for each element; left out, all count the same.
 * @param [elements] The name of each element, such as the header of the ratings.
 * @returns A table: each element's sizes, means, gap with 95% interval, Hedges' g, Cliff's delta, p, agreement within the groups, top and bottom box, answers left out, weight, points of the score, flags; then the whole.
 * @throws #VALUE! and #N/A as PERCEPTIONGAP does.
 * @example =INDEX(PERCEPTIONTABLE(A2:B5, C2:C5, "Leader"), 4, 2) → 0.5
 * A2:C5 = {5, 2, "Leader"; 5, 2, "Leader"; 3, 4, "Rep"; 3, 4, "Rep"}
 * @example =INDEX(PERCEPTIONTABLE(A2:B5, C2:C5, "Leader", , , , , A1:B1), 3, 6) → -2
 * A1:C1 = {"Direction", "Execution", "Role"}
 * A2:C5 = {5, 2, "Leader"; 5, 2, "Leader"; 3, 4, "Rep"; 3, 4, "Rep"}
 * @example =INDEX(PERCEPTIONTABLE(A2:A8, B2:B8, "Leader", , 1, 10), 6, 2) → 0.0571428571428571
 * A2:B8 = {10, "Leader"; 9, "Leader"; 8, "Leader"; 7, "Rep"; 5, "Rep"; 4, "Rep"; 2, "Rep"}
 */
export function PERCEPTIONTABLE(
  ratings: any[][],
  roles: any[][],
  leader: any,
  rep?: any,
  min?: any,
  max?: any,
  importance?: any[][],
  elements?: any[][],
): any[][] {
  const survey = readSurvey({ ratings, roles, leader, rep, min, max, importance, elements });
  return perceptionTable(survey, measureSurvey(survey));
}

/**
 * How far people agree with each other, from 0 (as if they answered at random, or worse) to 1 (all the same).
 *
 * The mean over the elements of r_wg: one minus the variance of the ratings over the variance of random ones. Up to 0.30 is no agreement to
 * speak of, to 0.50 weak, to 0.70 moderate, to 0.90 strong; 0.70 can come from random ratings too. Give the rows of one group.
 * @customfunction AGREESCORE
 * @helpurl https://localhost:3000/help/AGREESCORE.html
 * @param ratings One row for each person, one column for each element, as in PERCEPTIONGAP.
 * @param [min] The lowest rating of the scale, 1 if left out.
 * @param [max] The highest rating of the scale, 5 if left out.
 * @returns The agreement, from 0 to 1.
 * @throws #VALUE! when max is not above min.
 * @throws #N/A when no element has two ratings.
 * @example =AGREESCORE(A2:A6) → 0.75
 * A2:A6 = {4; 4; 5; "4 - Agree"; 3}
 * @example =AGREESCORE(A2:B5) → 0.5
 * A2:B5 = {1, 4; 1, 4; 5, 4; 5, 4}
 */
export function AGREESCORE(ratings: any[][], min?: any, max?: any): number {
  return agreeScore(ratings, min, max);
}
