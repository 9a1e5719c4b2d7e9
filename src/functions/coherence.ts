import { readNames } from '../cells/names';
import { assessCoherence, readHigh } from './coherence/assess';
import { coherenceTable } from './coherence/table';

/**
 * One number for strategy, people and price together, from 0 to 1: the weighted geometric mean of their scores.
 *
 * Each score must run from 0 (worst, or chance) to 1 (best): ALIGNSCORE, 1 − PERCEPTIONGAP, MAX(0, 2·PRICEVALUE − 1). Never
 * show it without its legs: COHERENCETABLE names the weakest. A failed leg, 0, makes the whole 0. A blank leg is left out;
 * because some builds of Excel hand over a blank cell as 0, write N/A for a leg that is not measured.
 * @customfunction COHERENCE
 * @helpurl https://localhost:3000/help/COHERENCE.html
 * @param scores The legs' scores from 0 to 1, in a column or a row. 0 is a failed leg; write N/A for one that is not measured.
 * @param [weights] One weight a leg. Left out, all weigh the same.
 * @returns The score, from 0 to 1.
 * @throws #VALUE! when a score is text or outside 0 to 1, or weights are negative or do not fit scores.
 * @throws #N/A when no leg has a score and a weight. An error cell shows as itself.
 * @example =COHERENCE(A2:A4, B2:B4) → 0.69962997212654
 * A2:B4 = {0.8, 0.5; 0.7, 0.3; 0.5, 0.2}
 * @example =COHERENCE(A2:A4) → 0
 * A2:A4 = {0.9; 0; 0.9}
 * @example =COHERENCE(A2:A4) → 0.6
 * A2:A4 = {0.9; "N/A"; 0.4}
 */
export function COHERENCE(scores: any[][], weights?: any[][]): number {
  return assessCoherence(scores, weights).coherence.score;
}

/**
 * What COHERENCE is made of: what each leg costs, what a little more of it would bring, and which is the weakest.
 *
 * The points lost add up to 1 minus the score. The score lies between the weakest leg and the arithmetic mean. With the first
 * leg's upper value the range shows what is uncertain about the mapping.
 * @customfunction COHERENCETABLE
 * @helpurl https://localhost:3000/help/COHERENCETABLE.html
 * @param scores The legs' scores from 0 to 1, in a column or a row. 0 is a failed leg; write N/A for one that is not measured.
 * @param [weights] One weight a leg. Left out, all weigh the same.
 * @param [legs] The legs' names, one for each score.
 * @param [high] The first leg's upper value, such as ALIGNSCORE with the bound "high".
 * @returns A table: leg, score, weight, points lost, effect of +.05, note; then the score, the weakest leg, the arithmetic mean, and the range.
 * @throws #VALUE! when legs do not fit scores or high is below the first score, else as COHERENCE does.
 * @throws #N/A as COHERENCE does.
 * @example =COHERENCETABLE(B2:B4, , A2:A4, 0.75) → {"Leg", "Score", "Weight", "Points lost", "Effect of +.05", "Note"; "Alignment", 0.6, 0.5, 0.2137899729652009, 0.028289932065247, ""; "Perception", "", 0, 0, "", "left out: no score"; "Price", 0.8, 0.5, 0.0933897040072482, 0.0213225198267341, ""; "Coherence", 0.692820323027551, 1, 0.307179676972449, "", "of the legs that have a score"; "Weakest leg", 0.6, 0.5, "", "", "Alignment"; "Arithmetic mean", 0.7, "", "", "", "the score lies between the weakest leg and this mean"; "Low", 0.692820323027551, "", "", "", "with Alignment at its low value"; "High", 0.774596669241483, "", "", "", "with Alignment at its high value"; "Legs left out", 1, "", "", "", "no score: the weights of the others were made to add up to 1"}
 * A2:B4 = {"Alignment", 0.6; "Perception", "N/A"; "Price", 0.8}
 * @example =INDEX(COHERENCETABLE(A2:A4, B2:B4), 6, 6) → "Leg 3"
 * A2:B4 = {0.8, 0.5; 0.7, 0.3; 0.5, 0.2}
 */
export function COHERENCETABLE(scores: any[][], weights?: any[][], legs?: any[][], high?: any): any[][] {
  const assessment = assessCoherence(scores, weights);
  const names = readNames(legs, 'legs', assessment.scores.length, 'scores', (i) => `Leg ${i + 1}`);
  return coherenceTable(assessment, names, readHigh(high, assessment));
}
