import { readNames } from '../cells/names';
import { assessCadence } from './cadence/assess';
import { cadenceTable } from './cadence/table';

/**
 * Share of selling that is decided under information no older than one selling cycle, from 0 to 1.
 *
 * A plan renewed every so many days, on information that is some days old when it takes effect, ages until the next one.
 * Assumed: decisions are spread evenly over time, and longer cycles tolerate older plans.
 * @customfunction CADENCESCORE
 * @helpurl https://localhost:3000/help/CADENCESCORE.html
 * @param cycleDays The selling cycle of each segment in days, in a column or a row. A blank or 0 is left out.
 * @param refreshDays Days between two plans, such as 365 or 90.
 * @param [lagDays] Days from the information to the plan that uses it. Left out, 0.
 * @param [weights] One weight a segment, such as deal value. Left out, all weigh the same.
 * @returns The score, from 0 to 1.
 * @throws #VALUE! when refreshDays is not above 0, a cycle, lagDays or a weight is negative, or weights do not fit cycleDays.
 * @throws #N/A when no segment has a cycle and a weight. An error cell shows as itself.
 * @example =CADENCESCORE(A2:A4, 365, 150, B2:B4) → 0.164383561643836
 * A2:B4 = {30, 1; 90, 2; 270, 3}
 * @example =CADENCESCORE(A2:A4, 91, 14, B2:B4) → 0.807692307692308
 * A2:B4 = {30, 1; 90, 2; 270, 3}
 * @example =CADENCESCORE(A2:A4, 30, 7, B2:B4) → 0.961111111111111
 * A2:B4 = {30, 1; 90, 2; 270, 3}
 */
export function CADENCESCORE(cycleDays: any[][], refreshDays: any, lagDays?: any, weights?: any[][]): number {
  return assessCadence({ cycleDays, refreshDays, lagDays, weights }).score;
}

/**
 * Which segments are planned often enough: the fit of each, and the longest refresh that would give a fit of .8.
 *
 * Points, weight times fit, add up to the score.
 * @customfunction CADENCETABLE
 * @helpurl https://localhost:3000/help/CADENCETABLE.html
 * @param cycleDays The selling cycle of each segment in days, in a column or a row. A blank or 0 is left out.
 * @param refreshDays Days between two plans, such as 365 or 90.
 * @param [lagDays] Days from the information to the plan that uses it. Left out, 0.
 * @param [weights] One weight a segment, such as deal value. Left out, all weigh the same.
 * @param [segments] The segments' names, one for each cycle.
 * @returns A table: segment, cycle, fit, longest refresh for fit .8, weight, points, note; then the total.
 * @throws #VALUE! when segments do not fit cycleDays, else as CADENCESCORE does.
 * @throws #N/A as CADENCESCORE does.
 * @example =CADENCETABLE(B2:B4, 100, 50, C2:C4, A2:A4) → {"Segment", "Cycle", "Fit", "Longest refresh for fit .8", "Weight", "Points", "Note"; "SMB", 30, 0, "n.e.", 0.25, 0, "the lag is as long as the cycle: shorten it, no refresh helps"; "Mid", 90, 0.4, 50, 0.5, 0.2, ""; "Enterprise", 270, 1, 275, 0.25, 0.25, ""; "Total", 120, 0.45, "", 1, 0.45, "means by weight"}
 * A2:C4 = {"SMB", 30, 1; "Mid", 90, 2; "Enterprise", 270, 1}
 * @example =INDEX(CADENCETABLE(A2:A4, 365, 150, B2:B4), 4, 4) → 150
 * A2:B4 = {30, 1; 90, 2; 270, 3}
 */
export function CADENCETABLE(
  cycleDays: any[][],
  refreshDays: any,
  lagDays?: any,
  weights?: any[][],
  segments?: any[][],
): any[][] {
  const assessment = assessCadence({ cycleDays, refreshDays, lagDays, weights });
  const count = assessment.segments.length;
  return cadenceTable(
    assessment,
    readNames(segments, 'segments', count, 'segments in cycleDays', (i) => `Segment ${i + 1}`),
  );
}
