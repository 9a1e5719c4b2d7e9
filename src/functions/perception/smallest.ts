import { smallestUntied } from '../../scores/wilcoxon';
import type { Element, Measured } from './measure';
import type { Note } from './notes';

/** Below this a limit on p limits nothing. */
const immaterial = 1e-6;

/**
 * Two limits: of groups this large (as large as on any element) where all answers differ, and with the equal answers there are. Ties
 * can lower it, where they leave one extreme draw and not two, as well as raise it.
 */
export function smallestNote({ elements }: Measured): Note {
  const tested = elements.filter(({ test }) => test !== null);
  const label = 'Smallest attainable p';
  if (tested.length === 0)
    return { label, values: ['n.e.', 'n.e.'], sentence: 'a test needs two people or more in each group' };
  const untiedOf = ({ sides: [leaders, reps] }: Element) => smallestUntied(leaders.tally.n, reps.tally.n);
  const largest = tested.reduce((one, other) => (untiedOf(other) < untiedOf(one) ? other : one));
  const untied = untiedOf(largest);
  const answered = tested.reduce<number | null>((least, { test }) => {
    const own = test?.smallest ?? null;
    return own === null ? least : Math.min(own, least ?? 1);
  }, null);
  const [m, n] = largest.sides.map(({ tally }) => tally.n);
  return { label, values: [untied, answered ?? 'n.e.'], sentence: smallestSentence(m, n, untied, answered) };
}

function smallestSentence(m: number, n: number, untied: number, answered: number | null): string {
  if (untied < immaterial) return 'groups this large set no limit that matters';
  const meaning =
    (answered ?? untied) > 0.05 ? '; "not significant" is arithmetic here, not evidence of a shared view' : '';
  const asAnswered =
    answered === null
      ? ''
      : ` (first number), nor below ${digits(answered)} with the equal answers there are (second; by element under "Smallest p")`;
  return `with ${m} leaders and ${n} reps p cannot fall below ${digits(untied)} where all answers differ${asAnswered}${meaning}`;
}

const digits = (p: number): string => String(Number(p.toPrecision(3)));
