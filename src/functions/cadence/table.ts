import { longestRefresh } from '../../scores/cadence';
import { estimable, type Row } from '../estimable';
import type { CadenceAssessment } from './assess';

/** The fit that the longest refresh is given for. */
const wanted = 0.8;

const header = ['Segment', 'Cycle', 'Fit', 'Longest refresh for fit .8', 'Weight', 'Points', 'Note'];

/** By segment: how much is decided in time, and how often the plan would have to be renewed. The points add up to the score. */
export function cadenceTable({ segments, score, cycle: meanCycle, lag }: CadenceAssessment, names: string[]): Row[] {
  const rows = segments.map(({ cycle, fit, weight }, i): Row => {
    if (cycle === null) return [names[i], '', 'n.e.', 'n.e.', 0, 0, 'no cycle: left out'];
    const longest = longestRefresh(cycle, lag, wanted);
    const late = longest <= 0;
    const note = late ? 'the lag is as long as the cycle: shorten it, no refresh helps' : '';
    return [names[i], cycle, fit, late ? 'n.e.' : estimable(longest), weight, weight * fit, note];
  });
  const without = segments.filter(({ cycle }) => cycle === null).length;
  const leftOut: Row[] = without
    ? [['Segments left out', without, '', '', '', '', 'no cycle: the weights of the others were made to add up to 1']]
    : [];
  return [header, ...rows, ['Total', estimable(meanCycle), score, '', 1, score, 'means by weight'], ...leftOut];
}
