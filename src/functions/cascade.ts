import { assessCascade } from './cascade/assess';
import { cascadeTable } from './cascade/table';

/**
 * How much of the strategy is left at the last level, from 0 to 1.
 *
 * One row an imperative (and one for everything else), one column a level: strategy, budget, team plans, what reps do.
 * Money, hours or stated priorities: each column is turned into shares. The score is the overlap of the last column with the
 * first; CASCADETABLE shows where the drift comes in.
 * @customfunction CASCADESCORE
 * @helpurl https://localhost:3000/help/CASCADESCORE.html
 * @param levels One row an imperative, one column a level, the strategy first. Each column has its own scale.
 * @returns The score, from 0 to 1.
 * @throws #VALUE! when there is only one column, an amount is negative, or text stands in a row with numbers.
 * @throws #N/A when a column holds no amount. An error cell shows as itself.
 * @example =CASCADESCORE(B2:E5) → 0.7
 * B2:E5 = {50, 46, 40, 30; 30, 30, 30, 25; 20, 20, 18, 15; 0, 4, 12, 30}
 * @example =CASCADESCORE(B2:D4) → 1
 * B2:D4 = {50, 60, 50; 30, 20, 30; 20, 20, 20}
 * @example =CASCADESCORE(B2:C3) → #N/A Column 2 of levels (“Level 1”) holds no amount yet.
 * B2:C3 = {50, ""; 50, 0}
 */
export function CASCADESCORE(levels: any[][]): number {
  return assessCascade(levels).cascade.score;
}

/**
 * Where a strategy drifts on its way down: each level against the one before and against the strategy.
 *
 * The drift added adds up to 1 minus the score; below 0 a level undoes drift. The worst imperative is the one that lost the
 * largest share of the whole against the strategy. Below stand what proportional loss would leave, the lowest score that
 * the steps allow, and the amplification: drift end to end over drift of the first step, 10 or more being an order of magnitude.
 * @customfunction CASCADETABLE
 * @helpurl https://localhost:3000/help/CASCADETABLE.html
 * @param levels One row an imperative, one column a level, the strategy first. Each column has its own scale.
 * @param [imperatives] The imperatives' names, one for each row of levels.
 * @param [names] The levels' names, one for each column of levels.
 * @returns A table: level, step, cumulative, drift added, worst imperative, its shortfall, note; then the score, proportional loss, floor and amplification.
 * @throws #VALUE! when names do not fit levels, else as CASCADESCORE does.
 * @throws #N/A as CASCADESCORE does.
 * @example =INDEX(CASCADETABLE(B2:E5, A2:A5), 9, 2) → 7.5
 * A2:E5 = {"Win retail", 50, 46, 40, 30; "Grow services", 30, 30, 30, 25; "Cut churn", 20, 20, 18, 15; "Other", 0, 4, 12, 30}
 * @example =CASCADETABLE(B2:D4, A2:A4, B1:D1) → {"Level", "Step", "Cumulative", "Drift added", "Worst imperative", "Shortfall", "Note"; "Strategy", "", 1, 0, "", 0, ""; "Budget", 0.9, 0.9, 0.1, "Grow services", 0.1, ""; "Reps", 0.9, 1, -0.1, "", 0, "drift undone"; "Score", "", 1, 0, "", 0, "what is left of the strategy at the last level"; "Proportional loss", "", 0.81, "", "", "", "all steps multiplied: a benchmark, not a bound; drift partly cancels here"; "Floor", "", 0.8, "", "", "", "with these steps no score can be lower"; "Amplification", 0, "", "", "", "", "drift end to end over drift of the first step: below 10, an order of magnitude is not confirmed"}
 * A1:D4 = {"", "Strategy", "Budget", "Reps"; "Win retail", 50, 60, 50; "Grow services", 30, 20, 30; "Cut churn", 20, 20, 20}
 */
export function CASCADETABLE(levels: any[][], imperatives?: any[][], names?: any[][]): any[][] {
  return cascadeTable(assessCascade(levels, imperatives, names));
}
