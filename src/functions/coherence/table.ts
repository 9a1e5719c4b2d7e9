import type { Row } from '../estimable';
import type { CoherenceAssessment } from './assess';

const header = ['Leg', 'Score', 'Weight', 'Points lost', 'Effect of +.05', 'Note'];

/** Leg by leg what is lost against 1; then the score, never without its weakest leg, its bounds and its range. */
export function coherenceTable(assessment: CoherenceAssessment, names: string[], high: number | null): Row[] {
  const { coherence: found, scores, held } = assessment;
  const placeOf = new Map(held.map((leg, i) => [leg, i]));
  const rows = scores.map((score, leg): Row => {
    const i = placeOf.get(leg);
    if (score === null || i === undefined) return [names[leg], '', 0, 0, '', 'left out: no score'];
    const { weight, lost, effect } = found.legs[i];
    return [names[leg], score, weight, lost, effect, noteOf(score, weight)];
  });
  const missing = scores.length - held.length;
  const weakest = names[held[found.weakest]];
  const summary: Row[] = [
    ['Coherence', found.score, 1, 1 - found.score, '', missing ? 'of the legs that have a score' : ''],
    ['Weakest leg', found.least, found.legs[found.weakest].weight, '', '', weakest],
    ['Arithmetic mean', found.mean, '', '', '', 'the score lies between the weakest leg and this mean'],
  ];
  if (high !== null) {
    summary.push(
      ['Low', found.score, '', '', '', `with ${names[0]} at its low value`],
      ['High', high, '', '', '', `with ${names[0]} at its high value`],
    );
  }
  if (missing)
    summary.push([
      'Legs left out',
      missing,
      '',
      '',
      '',
      'no score: the weights of the others were made to add up to 1',
    ]);
  return [header, ...rows, ...summary];
}

function noteOf(score: number, weight: number): string {
  if (weight === 0) return 'no weight';
  return score === 0 ? 'failed: no other leg can make up for it. If it is not measured, write N/A' : '';
}
