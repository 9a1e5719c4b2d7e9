import { alignDrops } from './align/drops';
import { assess } from './align/assess';
import { alignMoves } from './align/moves';
import { alignTable } from './align/table';
import { alignTeams } from './align/teams';
import { readBound, requireArguments } from './arguments';

/**
 * Share of the money that sits where the strategy says, from 0 to 1.
 *
 * The rest, 1 minus the score, is the least share that must move to reach the strategy's weights. Works for hours or
 * headcount as well. Money without a recognised tag counts as unmapped, never as dropped; ALIGNTABLE shows all of it.
 * Below 0.70 is no better than chance, 0.70 to 0.85 partly, 0.85 to 0.95 mostly aligned, from 0.95 aligned.
 * @customfunction ALIGNSCORE
 * @helpurl https://localhost:3000/help/ALIGNSCORE.html
 * @param amounts Money or hours: data rows, one column or several (months), which are added.
 * @param tags What each line serves: one label a row, one a column, or a share for each row and imperative. A label is an imperative, a split such as "Win retail:60%; Cut churn:40%", BAU, or Exclude.
 * @param strategy Two columns or more: imperatives first, their weights last (any scale).
 * @param [map] Two columns or more: a label as it stands in tags first, the tag it stands for last.
 * @param [reserve] Share of the budget the strategy grants to running the business, such as 10%.
 * @param [bound] "low" (the default), or "high": the score if unmapped money turns out to be where it is missing.
 * @returns The score, from 0 to 1.
 * @throws #VALUE! when an amount on a tagged line is text, ranges do not fit together, shares of a line exceed 100%, a weight is negative, or an imperative is listed twice.
 * @throws #N/A when there is no money yet or no weight above 0.
 * @example =ALIGNSCORE(A2:A6, B2:B6, D2:E4, , 10%) → 0.8
 * A2:B6 = {300, "Win retail"; 250, "Grow services"; 150, "Cut churn"; 200, ""; 100, "BAU"}
 * D2:E4 = {"Win retail", 50; "Grow services", 30; "Cut churn", 20}
 * @example =ALIGNSCORE(A2:A6, B2:B6, D2:E4, , , "high") → 0.9
 * A2:B6 = {300, "Win retail"; 250, "Grow services"; 150, "Cut churn"; 200, ""; 100, "BAU"}
 * D2:E4 = {"Win retail", 50; "Grow services", 30; "Cut churn", 20}
 * @example =ALIGNSCORE(A2:C3, D2:D3, F2:G4, I2:J3) → 0.65
 * A2:D3 = {100, 100, "$100", "Campaigns"; 400, 300, "n/a", "Field reps"}
 * F2:G4 = {"Win retail", "50%"; "Grow services", "30%"; "Cut churn", "20%"}
 * I2:J3 = {"Campaigns", "Grow services"; "Field reps", "Win retail:50%; BAU:50%"}
 * @example =ALIGNSCORE(A2:A3, B2:B3, D2:E3) → #VALUE! Row 2, column 1 of amounts (tagged “Cut churn”): “see note” is not a number.
 * A2:B3 = {500, "Win retail"; "see note", "Cut churn"}
 * D2:E3 = {"Win retail", 50; "Cut churn", 50}
 */
export function ALIGNSCORE(
  amounts: any[][],
  tags: any[][],
  strategy: any[][],
  map?: any[][],
  reserve?: any,
  bound?: any,
): number {
  const end = readBound(bound);
  return assess({ amounts, tags, strategy, map, reserve }).alignment[end];
}

/**
 * What ALIGNSCORE is made of: target and actual of each imperative, what must move, and what was left out.
 *
 * The points add up to the score, the actual money and the excluded money to everything the range holds. Below the total
 * stand the high bound, the score of an even split, the effective number of priorities, unrecognised labels with their
 * money, and warnings: suspected subtotals, mixed currencies, lines without an amount.
 * @customfunction ALIGNTABLE
 * @helpurl https://localhost:3000/help/ALIGNTABLE.html
 * @param amounts Money or hours: data rows, one column or several (months), which are added.
 * @param tags What each line serves: one label a row, one a column, or a share for each row and imperative.
 * @param strategy Two columns or more: imperatives first, their weights last (any scale).
 * @param [map] Two columns or more: a label as it stands in tags first, the tag it stands for last.
 * @param [reserve] Share of the budget the strategy grants to running the business, such as 10%.
 * @returns A table: imperative, target and actual share, target and actual money, move in(+)/out(−), points, verdict.
 * @throws #VALUE! and #N/A as ALIGNSCORE does.
 * @example =INDEX(ALIGNTABLE(A2:A4, B2:B4, D2:E3), 2, 6) → 100
 * A2:B4 = {400, "Win retail"; 500, "Cut churn"; 100, "Win retial"}
 * D2:E3 = {"Win retail", 50; "Cut churn", 50}
 * @example =INDEX(ALIGNTABLE(A2:A4, B2:B4, D2:E3), 6, 7) → 0.9
 * A2:B4 = {400, "Win retail"; 500, "Cut churn"; 100, "Win retial"}
 * D2:E3 = {"Win retail", 50; "Cut churn", 50}
 */
export function ALIGNTABLE(amounts: any[][], tags: any[][], strategy: any[][], map?: any[][], reserve?: any): any[][] {
  return alignTable(assess({ amounts, tags, strategy, map, reserve }), amounts);
}

/**
 * The least money to move, from where to where, so that the plan follows the strategy.
 *
 * Money comes from non-strategic surplus, then from over-funded imperatives, then from unmapped money (map it or move it);
 * it goes to the largest shortfall first. The total is unique, the pairing a convention.
 * @customfunction ALIGNMOVES
 * @helpurl https://localhost:3000/help/ALIGNMOVES.html
 * @param amounts Money or hours: data rows, one column or several (months), which are added.
 * @param tags What each line serves: one label a row, one a column, or a share for each row and imperative.
 * @param strategy Two columns or more: imperatives first, their weights last (any scale).
 * @param [map] Two columns or more: a label as it stands in tags first, the tag it stands for last.
 * @param [reserve] Share of the budget the strategy grants to running the business, such as 10%.
 * @param [limit] The most money that may move; blank or 0 means no limit.
 * @returns A table: from, to, money, the score after this and the earlier moves; then the total.
 * @throws #VALUE! when limit is negative, else as ALIGNSCORE does.
 * @example =ALIGNMOVES(A2:A4, B2:B4, D2:E3) → {"From", "To", "Money", "Score after"; "Non-strategic", "Cut churn", 200, 0.9; "Win retail", "Cut churn", 100, 1; "Total", "", 300, 1}
 * A2:B4 = {600, "Win retail"; 200, "Cut churn"; 200, "BAU"}
 * D2:E3 = {"Win retail", 50; "Cut churn", 50}
 * @example =ALIGNMOVES(A2:A4, B2:B4, D2:E3, , , 100) → {"From", "To", "Money", "Score after"; "Non-strategic", "Cut churn", 100, 0.8; "Total", "", 100, 0.8}
 * A2:B4 = {600, "Win retail"; 200, "Cut churn"; 200, "BAU"}
 * D2:E3 = {"Win retail", 50; "Cut churn", 50}
 */
export function ALIGNMOVES(
  amounts: any[][],
  tags: any[][],
  strategy: any[][],
  map?: any[][],
  reserve?: any,
  limit?: any,
): any[][] {
  return alignMoves(assess({ amounts, tags, strategy, map, reserve }), limit);
}

/**
 * What to stop: lines that serve no imperative, largest first, then lines of over-funded imperatives.
 *
 * A list of candidates, not a verdict. The last column says how much of the money to move the lines so far would free.
 * @customfunction ALIGNDROPS
 * @helpurl https://localhost:3000/help/ALIGNDROPS.html
 * @param labels The names of the lines, one column with as many rows as amounts.
 * @param amounts Money or hours: data rows, one column or several (months), which are added.
 * @param tags What each line serves: one label a row, one a column, or a share for each row and imperative.
 * @param strategy Two columns or more: imperatives first, their weights last (any scale).
 * @param [map] Two columns or more: a label as it stands in tags first, the tag it stands for last.
 * @param [reserve] Share of the budget the strategy grants to running the business, such as 10%.
 * @returns A table: line, what it serves, its money, cumulative share of the money to move; then the total.
 * @throws #VALUE! when labels do not fit amounts, else as ALIGNSCORE does.
 * @example =ALIGNDROPS(A2:A5, B2:B5, C2:C5, E2:F3) → {"Line", "Serves", "Money", "Cumulative % of money needed"; "Legacy desk", "Non-strategic", 200, 0.5; "Brand film", "Unmapped", 100, 0.75; "Retail ads", "Win retail", 600, 2.25; "Total", "", 900, ""}
 * A2:C5 = {"Retail ads", 600, "Win retail"; "Onboarding", 100, "Cut churn"; "Legacy desk", 200, "BAU"; "Brand film", 100, ""}
 * E2:F3 = {"Win retail", 50; "Cut churn", 50}
 * @example =INDEX(ALIGNDROPS(A2:A4, B2:B4, C2:C4, E2:F3), 2, 1) → "Legacy desk"
 * A2:C4 = {"Retail ads", 600, "Win retail"; "Onboarding", 200, "Cut churn"; "Legacy desk", 200, "BAU"}
 * E2:F3 = {"Win retail", 50; "Cut churn", 50}
 */
export function ALIGNDROPS(
  labels: any[][],
  amounts: any[][],
  tags: any[][],
  strategy: any[][],
  map?: any[][],
  reserve?: any,
): any[][] {
  requireArguments({ labels, amounts, tags, strategy });
  return alignDrops(assess({ amounts, tags, strategy, map, reserve }), labels);
}

/**
 * The score of each team, and how much misalignment netting between teams hides.
 *
 * Two teams that each miss the strategy in opposite directions look aligned together. The pooled score minus the
 * money-weighted mean of the teams' scores is what that hides; it is never negative.
 * @customfunction ALIGNTEAMS
 * @helpurl https://localhost:3000/help/ALIGNTEAMS.html
 * @param amounts Money or hours: data rows, one column or several (months), which are added.
 * @param tags What each line serves: one label a row, one a column, or a share for each row and imperative.
 * @param teams The team of each line, one column with as many rows as amounts.
 * @param strategy Two columns or more: imperatives first, their weights last (any scale).
 * @param [map] Two columns or more: a label as it stands in tags first, the tag it stands for last.
 * @param [reserve] Share of the budget the strategy grants to running the business, such as 10%.
 * @returns A table: team, money, score, money to move; then the pooled score, the money-weighted mean, and what is hidden.
 * @throws #VALUE! when teams do not fit amounts, else as ALIGNSCORE does.
 * @example =ALIGNTEAMS(A2:A5, B2:B5, C2:C5, E2:F3) → {"Team", "Money", "Score", "Money to move"; "East", 100, 0.7, 30; "West", 100, 0.7, 30; "Pooled score", 200, 1, 0; "Money-weighted mean", 200, 0.7, 60; "Hidden by netting between teams", "", 0.3, ""}
 * A2:C5 = {80, "Win retail", "East"; 20, "Cut churn", "East"; 20, "Win retail", "West"; 80, "Cut churn", "West"}
 * E2:F3 = {"Win retail", 50; "Cut churn", 50}
 * @example =ALIGNTEAMS(A2:A3, B2:B3, C2:C2, E2:F3) → #VALUE! teams is 1 row by 1 column, but amounts has 2 rows.
 * A2:C3 = {80, "Win retail", "East"; 20, "Cut churn", "East"}
 * E2:F3 = {"Win retail", 50; "Cut churn", 50}
 */
export function ALIGNTEAMS(
  amounts: any[][],
  tags: any[][],
  teams: any[][],
  strategy: any[][],
  map?: any[][],
  reserve?: any,
): any[][] {
  requireArguments({ amounts, tags, teams, strategy });
  return alignTeams(assess({ amounts, tags, strategy, map, reserve }), teams);
}
