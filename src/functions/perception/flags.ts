import { isPolarised, isTorn } from '../../scores/agreement';
import { fewestWithin, type Element, type Side } from './measure';

const groups = ['leader', 'rep'] as const;

/** Fewer in a group are flagged, and the pane hides their answers one by one. */
const few = 5;

/** What must be known before an element's numbers are read, most important first. */
export function flagsOf({ sides, weight }: Element): string {
  const unrated = sides.flatMap(({ moments }, i) => (moments ? [] : [`no ${groups[i]} rated it`]));
  if (unrated.length) return [...unrated, 'left out of the score'].join('; ');
  const flags = [...sides.flatMap((side, i) => sizeFlags(side, groups[i])), ...sides.flatMap(answerFlags)];
  if (weight === 0) flags.unshift('importance 0: not in the score');
  return flags.join('; ');
}

function sizeFlags({ tally: { n } }: Side, group: string): string[] {
  if (n === 1) return [`1 ${group}: gap only`];
  if (n < fewestWithin) return [`${n} ${group}s: nothing said within the group`];
  return n < few ? [`small group: ${n} ${group}s`] : [];
}

function answerFlags({ agreement, ceiling }: Side, i: number): string[] {
  const group = `${groups[i]}s`;
  const flags: string[] = [];
  if (ceiling) flags.push(`gap truncated: ${group}' median is at the ${ceiling} of the scale, read a_wg`);
  if (agreement && isPolarised(agreement)) flags.push(`${group} polarised: rwg floored at 0`);
  if (agreement && isTorn(agreement)) flags.push(`${group} disagree among themselves`);
  if (agreement?.awgRestricted) flags.push(`${group}' mean is near an end, which limits a_wg`);
  return flags;
}
