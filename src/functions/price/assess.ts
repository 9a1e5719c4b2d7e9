import { count } from '../../cells/matrix';
import { blankRow, readPairs, type PairRanges, type Pairs } from '../../cells/pairs';
import { nothing, wrong } from '../../cells/sheetError';
import { concordance, type Concordance } from '../../scores/concordance';
import { optionalNumber, requireArguments } from '../arguments';

/** Reads the pairs of a call, and asks for what it lacks. */
export function pairsOf(ranges: PairRanges): Pairs {
  requireArguments({ prices: ranges.prices, values: ranges.values });
  return readPairs(ranges);
}

/** How often more value carries more price, and each deal's part in it; or the error that says why there is nothing to compare. */
export function concordanceOf(pairs: Pairs): Concordance {
  const found = concordance({
    y: pairs.prices,
    x: pairs.values,
    weights: pairs.weights,
    groups: pairs.segments,
  });
  if (Number.isNaN(found.c)) {
    throw nothing(
      `No two deals can be compared${within(pairs)}: it takes two with a price and different ` +
        `values. ${usedSentence(pairs)}`,
    );
  }
  return found;
}

/** Where deals are compared, for a sentence. */
export const within = ({ segmented }: Pairs): string => (segmented ? ' within a segment' : '');

/** How many rows were used, and why the others were not. */
export function usedSentence(pairs: Pairs): string {
  const reasons = [...leftOut(pairs)].map(([reason, rows]) => `${rows} ${reason}`);
  const used = `${count(pairs.rows.length, 'row')} could be used`;
  return `${used}${reasons.length ? `; left out: ${reasons.join(', ')}` : ''}.`;
}

/** How many rows were left out for each reason, blank rows not among them, in the order of their first row. */
export function leftOut({ reasons }: Pairs): Map<string, number> {
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    if (reason !== '' && reason !== blankRow) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

/** Half the width of the corridor, as a share of the fair price: 10% where left out (or 0, which may be a blank). */
export function readTolerance(argument: unknown): number {
  const tolerance = optionalNumber(argument, 'tolerance') || 0.1;
  if (tolerance < 0 || tolerance >= 1)
    throw wrong(`tolerance is ${tolerance}, but must be above 0 and below 1. Write 10% or 0.1, or leave it out.`);
  return tolerance;
}
