import { matrixOf } from '../cells/matrix';
import { readNames } from '../cells/names';
import { assessSight } from './sight/assess';
import { sightTable } from './sight/table';

/**
 * Share of teams and imperatives where the team sees directly what it does for the imperative, from 0 to 1.
 *
 * One row a team, one column an imperative. A level is Direct when the team's line for that imperative names owner, action,
 * measure and date, Indirect when it names one to three of them, else None; N/A is not that team's job and does not count.
 * A blank counts as None. From 0.8 in sight, 0.5 to 0.8 partly, below 0.5 out of sight.
 * @customfunction SIGHTSCORE
 * @helpurl https://localhost:3000/help/SIGHTSCORE.html
 * @param levels One row a team, one column an imperative: Direct (D, 2), Indirect (I, 1), None (N, 0, blank) or N/A.
 * @param [teamWeights] One weight a team, in a column or a row: headcount, quota or hours. Left out, all weigh the same.
 * @param [imperativeWeights] One weight an imperative, in a row or a column. Left out, all weigh the same.
 * @param [credit] What Indirect is worth, from 0 (the default) to 1.
 * @returns The score, from 0 to 1.
 * @throws #VALUE! when a cell is no level, weights do not fit levels or are negative, or credit is not from 0 to 1.
 * @throws #N/A when every cell that has weight is N/A, or all weights are zero. An error cell shows as itself.
 * @example =SIGHTSCORE(B2:D5, F2:F5, B7:D7) → 0.51063829787234
 * B2:D5 = {"D", "I", ""; "D", "D", "N"; "I", "N/A", "D"; "", "I", "I"}
 * F2:F5 = {4; 3; 2; 1}
 * B7:D7 = {50%, 30%, 20%}
 * @example =SIGHTSCORE(B2:D5, F2:F5, B7:D7, 0.5) → 0.654255319148936
 * B2:D5 = {"Direct", "Indirect", ""; "Direct", "Direct", "None"; "Indirect", "N/A", "Direct"; "", "Indirect", "Indirect"}
 * F2:F5 = {4; 3; 2; 1}
 * B7:D7 = {50%, 30%, 20%}
 * @example =SIGHTSCORE(B2:C3) → #VALUE! Row 2, column 1 of levels: “Maybe” is no level.
 * B2:C3 = {"D", "I"; "Maybe", "D"}
 */
export function SIGHTSCORE(levels: any[][], teamWeights?: any[][], imperativeWeights?: any[][], credit?: any): number {
  return assessSight({ levels, teamWeights, imperativeWeights, credit }).sight.score;
}

/**
 * What SIGHTSCORE is made of, by team and then by imperative.
 *
 * Direct, indirect and none are shares of what applies to the team (or imperative), not applicable is a number of cells,
 * weight is its share of the whole. Points, weight times score, add up to the score, by team and by imperative alike.
 * @customfunction SIGHTTABLE
 * @helpurl https://localhost:3000/help/SIGHTTABLE.html
 * @param levels One row a team, one column an imperative: Direct (D, 2), Indirect (I, 1), None (N, 0, blank) or N/A.
 * @param [teamWeights] One weight a team, in a column or a row: headcount, quota or hours. Left out, all weigh the same.
 * @param [imperativeWeights] One weight an imperative, in a row or a column. Left out, all weigh the same.
 * @param [credit] What Indirect is worth, from 0 (the default) to 1.
 * @param [teams] The teams' names, one for each row of levels.
 * @param [imperatives] The imperatives' names, one for each column of levels.
 * @returns A table: team, direct, indirect, none, not applicable, weight, score, points, verdict; then the same by imperative.
 * @throws #VALUE! when names do not fit levels, else as SIGHTSCORE does.
 * @throws #N/A as SIGHTSCORE does.
 * @example =SIGHTTABLE(B2:C3, , , , A2:A3, B1:C1) → {"Team", "Direct", "Indirect", "None", "Not applicable", "Weight", "Score", "Points", "Verdict"; "East", 0.5, 0.5, 0, 0, 0.666666666666667, 0.5, 0.333333333333333, "partly in sight"; "West", 1, 0, 0, 1, 0.333333333333333, 1, 0.333333333333333, "in sight"; "Total", 0.666666666666667, 0.333333333333333, 0, 1, 1, 0.666666666666667, 0.666666666666667, "partly in sight"; "Imperative", "Direct", "Indirect", "None", "Not applicable", "Weight", "Score", "Points", "Verdict"; "Win retail", 1, 0, 0, 0, 0.666666666666667, 1, 0.666666666666667, "in sight"; "Cut churn", 0, 1, 0, 1, 0.333333333333333, 0, 0, "out of sight"; "Total", 0.666666666666667, 0.333333333333333, 0, 1, 1, 0.666666666666667, 0.666666666666667, "partly in sight"}
 * A1:C3 = {"", "Win retail", "Cut churn"; "East", "Direct", "Indirect"; "West", "Direct", "N/A"}
 * @example =INDEX(SIGHTTABLE(B2:D5, F2:F5, B7:D7), 6, 7) → 0.51063829787234
 * B2:D5 = {"D", "I", ""; "D", "D", "N"; "I", "N/A", "D"; "", "I", "I"}
 * F2:F5 = {4; 3; 2; 1}
 * B7:D7 = {50%, 30%, 20%}
 */
export function SIGHTTABLE(
  levels: any[][],
  teamWeights?: any[][],
  imperativeWeights?: any[][],
  credit?: any,
  teams?: any[][],
  imperatives?: any[][],
): any[][] {
  const assessment = assessSight({ levels, teamWeights, imperativeWeights, credit });
  const rows = matrixOf(levels);
  return sightTable(
    assessment,
    readNames(teams, 'teams', rows.length, 'teams (rows of levels)', (j) => `Row ${j + 1}`),
    readNames(imperatives, 'imperatives', rows[0].length, 'imperatives (columns of levels)', (k) => `Column ${k + 1}`),
  );
}
