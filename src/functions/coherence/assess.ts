import { CellError, plain } from '../../cells/cell';
import { isMissing, parseNumber } from '../../cells/number';
import { SheetError, nothing, quote, wrong } from '../../cells/sheetError';
import { readVector } from '../../cells/vector';
import { readWeights } from '../../cells/weights';
import { coherence, type Coherence } from '../../scores/coherence';
import { optionalNumber, requireArguments } from '../arguments';

export interface CoherenceAssessment {
  coherence: Coherence;
  /** By leg of the range: its score, null where it is left out. */
  scores: (number | null)[];
  /** The places in the range of the legs that count, and their scores and weights. */
  held: number[];
  weights: number[];
}

export function assessCoherence(argument: unknown, weightCells?: unknown): CoherenceAssessment {
  requireArguments({ scores: argument });
  const { cells, place } = readVector(argument, 'scores');
  const scores = cells.map((cell, i) => readScore(cell, () => place(i)));
  const all = readWeights(weightCells, 'weights', scores.length, 'scores');
  const held = scores.flatMap((score, i) => (score === null ? [] : [i]));
  if (held.length === 0)
    throw nothing('There is no leg to score yet: all scores are blank. Give at least one score from 0 to 1.');
  const weights = held.map((i) => all[i]);
  if (weights.every((weight) => weight === 0))
    throw nothing('No leg that has a score has a weight above 0. Give a weight to at least one leg with a score.');
  const found = coherence(
    held.map((i) => scores[i] as number),
    weights,
  );
  return { coherence: found, scores, held, weights };
}

/** Scores stand this close to their bounds by rounding alone. */
const slack = 1e-9;

/** A leg's score; null where it is blank, says that there is none, or is another table's n.e. 0 is a failed leg. */
function readScore(cell: unknown, place: () => string): number | null {
  const value = plain(cell);
  if (value instanceof CellError)
    throw new SheetError(value.code, `${place()} shows ${value.code}. Mend that cell first.`);
  if (value === null || typeof value === 'boolean') return null;
  const text = typeof value === 'string' ? value.trim() : '';
  if (typeof value === 'string' && (isMissing(text) || text.toLowerCase() === 'n.e.')) return null;
  const score = typeof value === 'number' ? value : parseNumber(text)?.value;
  if (score === undefined)
    throw wrong(
      `${place()}: ${quote(text)} is no score. Write a number from 0 to 1, or N/A where the leg is not measured.`,
    );
  if (score < -slack || score > 1 + slack) {
    throw wrong(
      `${place()} is ${score}, but scores go from 0 (worst) to 1 (best). Turn a gap into 1 − gap, and a concordance C into MAX(0, 2*C − 1).`,
    );
  }
  return Math.min(1, Math.max(0, score));
}

/** The score if the first leg had its upper value; null where none is given. A blank cell may arrive as 0, which says nothing. */
export function readHigh(argument: unknown, { scores, held, weights }: CoherenceAssessment): number | null {
  const high = optionalNumber(argument, 'high') ?? 0;
  if (high === 0) return null;
  if (high < 0 || high > 1 + slack) throw wrong(`high is ${high}, but must be from 0 to 1, as scores are.`);
  const [first] = scores;
  if (first === null) return null;
  if (high < first - slack)
    throw wrong(
      `high is ${high}, below the first score, ${first}. Give the upper value of the first leg, such as ALIGNSCORE(…, "high").`,
    );
  const upper = held.map((i) => (i === 0 ? Math.min(1, Math.max(first, high)) : (scores[i] as number)));
  return coherence(upper, weights).score;
}
