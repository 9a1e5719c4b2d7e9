import type { Scale } from '../../cells/rating';
import { wrong } from '../../cells/sheetError';
import { optionalNumber } from '../arguments';

const usual: Scale = { min: 1, max: 5 };

/** Beyond, squares of ratings lose their digits. */
const largest = 1e9;
const narrowest = 1e-6;

/** The ends of the scale, left out 1 and 5. A blank cell may arrive as 0: no scale runs from 0 to 0, or from 1 to 0. */
export function readScale(minArgument: unknown, maxArgument: unknown): Scale {
  const given = { min: optionalNumber(minArgument, 'min'), max: optionalNumber(maxArgument, 'max') };
  const blank = given.min === 0 && given.max === 0;
  const min = blank ? usual.min : (given.min ?? usual.min);
  const max = blank || (given.max === 0 && min > 0) ? usual.max : (given.max ?? usual.max);
  if (!(max > min))
    throw wrong(`min is ${min} and max is ${max}, but max must be above min. Write the scale, such as 1 and 5.`);
  if (Math.max(Math.abs(min), Math.abs(max)) > largest || max - min < narrowest)
    throw wrong(`A scale from ${min} to ${max} cannot be scored. Write the scale people answered on, such as 1 and 5.`);
  return { min, max };
}
