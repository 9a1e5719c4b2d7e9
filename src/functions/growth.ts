import { assessGrowth } from './growth/assess';
import { growthTable } from './growth/table';

/**
 * Share of the required growth that has an identified source; 1 is all of it.
 *
 * The target is the base grown at the rate for as many years as organic has. The score is what the last year's levels add to
 * the base, over what the target adds; it may exceed 1 or fall below 0. GROWTHTABLE shows the years and the points of growth.
 * @customfunction GROWTHSCORE
 * @helpurl https://localhost:3000/help/GROWTHSCORE.html
 * @param base The level that growth starts from, such as last year's revenue.
 * @param rate Growth wanted a year, such as 11% or 0.11.
 * @param organic The level projected for each year without acquisitions, in a column or a row.
 * @param [inorganic] The level that acquisitions add in each year, as many as organic. Left out, none.
 * @returns The score: 1 where the target is covered.
 * @throws #VALUE! when base or rate is not above 0, a level is text, or inorganic has not as many years as organic.
 * @throws #N/A when the last year holds no level yet. An error cell shows as itself.
 * @example =GROWTHSCORE(100, 11%, B2:B4, C2:C4) → 0.530423168884016
 * B2:C4 = {104, 0; 108.5, 3; 113.5, 6}
 * @example =GROWTHSCORE(100, 10%, B2:C2) → 1
 * B2:C2 = {110, 121}
 * @example =GROWTHSCORE(0, 11%, B2:B4) → #VALUE! base is 0, but must be above 0.
 * B2:B4 = {104; 108.5; 113.5}
 */
export function GROWTHSCORE(base: any, rate: any, organic: any[][], inorganic?: any[][]): number {
  return assessGrowth({ base, rate, organic, inorganic }).growth.score;
}

/**
 * Year by year the milestone, what is there, the gap, and the rate that would still reach the target.
 *
 * Below stand the shares of the required growth, which add up to 1, and the points of the yearly rate that come from
 * organic growth, from acquisitions and from nowhere yet, which add up to the rate.
 * @customfunction GROWTHTABLE
 * @helpurl https://localhost:3000/help/GROWTHTABLE.html
 * @param base The level that growth starts from, such as last year's revenue.
 * @param rate Growth wanted a year, such as 11% or 0.11.
 * @param organic The level projected for each year without acquisitions, in a column or a row.
 * @param [inorganic] The level that acquisitions add in each year, as many as organic. Left out, none.
 * @returns A table: year, milestone, organic, inorganic, gap, catch-up rate, note; then shares of the required growth, points of growth, and the score.
 * @throws #VALUE! and #N/A as GROWTHSCORE does.
 * @example =INDEX(GROWTHTABLE(100, 11%, B2:B4, C2:C4), 2, 6) → 0.146747490815789
 * B2:C4 = {104, 0; 108.5, 3; 113.5, 6}
 * @example =GROWTHTABLE(100, 10%, B2:C2) → {"Year", "Milestone", "Organic", "Inorganic", "Gap", "Catch-up rate", "Note"; 1, 110, 105, 0, 5, 0.152380952380952, ""; 2, 121, 110, 0, 11, "", ""; "Share of required growth", 1, 0.476190476190476, 0, 0.523809523809524, "", "what the last year adds to the base, over what the target adds"; "Points of growth a year", 0.1, 0.05, 0, 0.05, "", "add up to the rate"; "Score", 0.476190476190476, "", "", "", "", "share of the required growth that has an identified source"}
 * B2:C2 = {105, 110}
 */
export function GROWTHTABLE(base: any, rate: any, organic: any[][], inorganic?: any[][]): any[][] {
  return growthTable(assessGrowth({ base, rate, organic, inorganic }));
}
