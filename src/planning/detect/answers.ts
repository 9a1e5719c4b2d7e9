import type { ColumnFacts } from './facts';
import { periodIn } from './periods';
import { isCode } from './roles';
import { says } from './words';

/** Whether a column holds answers on a short scale. */
export const isRating = (facts: ColumnFacts): boolean =>
  facts.ratings >= 3 &&
  facts.ratings >= 0.85 * (facts.numbers + facts.texts) &&
  facts.dates === 0 &&
  facts.currencies === 0 &&
  facts.percents === 0 &&
  facts.distinct <= 25 &&
  // "1. Research", "2. Markets": numbered lines, each once.
  (facts.numbers > facts.numbered || facts.distinct < 0.8 * facts.filled) &&
  periodIn(facts.heading) === null &&
  !isCode(facts.words) &&
  !says.quantity.test(facts.words) &&
  !says.tenure.test(facts.words) &&
  !says.headcount.test(facts.words) &&
  !says.hours.test(facts.words);
