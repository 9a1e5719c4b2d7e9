import { matrixOf } from '../../cells/matrix';
import { readRatings } from '../../cells/ratings';
import { nothing } from '../../cells/sheetError';
import { agreement } from '../../scores/agreement';
import { sum } from '../../scores/sum';
import { tally } from '../../scores/tally';
import { requireArguments } from '../arguments';
import { readScale } from './scale';

/** The mean r_wg over the elements that two people or more rated. */
export function agreeScore(ratings: unknown, min: unknown, max: unknown): number {
  requireArguments({ ratings });
  const scale = readScale(min, max);
  const { groups } = readRatings(matrixOf(ratings), scale, 1, () => 0);
  const held = groups[0].elements.flatMap((answers) => agreement(tally(answers.ratings), scale.min, scale.max) ?? []);
  if (held.length === 0)
    throw nothing(
      `No column of ratings holds two ratings from ${scale.min} to ${scale.max}, so there is no agreement to score yet. ` +
        'Check the range and the scale.',
    );
  return sum(held.map(({ rwg }) => rwg)) / held.length;
}
