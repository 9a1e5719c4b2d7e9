import type { Answers, GroupAnswers, Oddity } from '../../cells/ratings';
import { count } from '../../cells/matrix';
import { quote } from '../../cells/sheetError';
import { agreementBand, isTorn } from '../../scores/agreement';
import { perceptionBand } from '../../scores/perception';
import { largestExact } from '../../scores/wilcoxon';
import type { Measured } from './measure';
import { smallestNote } from './smallest';
import type { Survey } from './survey';

/** A line under the table. */
export interface Note {
  label: string;
  /** One for the whole, or one for leaders and one for reps. */
  values?: (number | string)[];
  sentence?: string;
}

export function notesOf(survey: Survey, measured: Measured): Note[] {
  return [
    ...scoreNotes(measured),
    smallestNote(measured),
    ...peopleNotes(survey),
    ...answerNotes(survey),
    ...agreementNotes(measured),
    ...caveats(measured),
  ];
}

function scoreNotes({ gap, elements }: Measured): Note[] {
  const notes: Note[] = [
    { label: 'Score', values: [gap.score], sentence: '0 = both groups see the same, 1 = opposite ends of the scale' },
    {
      label: 'Noise floor',
      values: [gap.noiseFloor ?? 'n.e.'],
      sentence: 'the score to expect by chance if both groups thought alike',
    },
    {
      label: 'Verdict',
      values: [perceptionBand(gap)],
      sentence:
        'below 0.125 (half a point of 1 to 5) a shared view, below 0.25 a gap, from there different worlds; ' +
        'below the noise floor not distinguishable from chance',
    },
  ];
  const left = elements.filter(({ points }) => points === null).map(({ name }) => name);
  if (left.length)
    notes.push({
      label: 'Elements left out',
      values: [left.length],
      sentence: `${left.join(', ')}: not rated by both groups, so not in the score`,
    });
  return notes;
}

function peopleNotes({ groups, roles }: Survey): Note[] {
  const notes: Note[] = [
    {
      label: 'People',
      values: groups.map(({ people }) => people),
      sentence: `rows of ${quote(roles.leader)} and of ${roles.rep === null ? 'every other role' : quote(roles.rep)} with an answer`,
    },
    { label: 'Rows without an answer', values: groups.map(({ silent }) => silent), sentence: 'of these roles' },
    {
      label: 'Rows of other roles',
      values: [roles.others],
      sentence: roles.others ? `ignored: ${shortList(roles.otherNames)}` : '',
    },
    { label: 'Rows without a role', values: [roles.without], sentence: 'ignored: averages, blank rows, errors' },
  ];
  return notes;
}

const listed = 10;
const shortList = (names: string[]): string =>
  names.slice(0, listed).join(', ') +
  (names.length > listed ? ` and ${count(names.length - listed, 'more role')}` : '');

function answerNotes({ groups, first, scale }: Survey): Note[] {
  const totals = (what: Exclude<keyof Answers, 'ratings'>) =>
    groups.map(({ elements }: GroupAnswers) => elements.reduce((sum, answers) => sum + answers[what], 0));
  const errors = totals('error').reduce((sum, some) => sum + some, 0);
  return [
    {
      label: 'Missing',
      values: totals('missing'),
      sentence: `blanks, N/A and error cells${errors ? ` (${count(errors, 'error cell')})` : ''}`,
    },
    { label: 'Bad', values: totals('bad'), sentence: oddity('text that does not begin with a number', first.bad) },
    {
      label: 'Out of scale',
      values: totals('outOfScale'),
      sentence: oddity(`numbers outside ${scale.min} to ${scale.max}`, first.outOfScale),
    },
    {
      label: "Don't know",
      values: totals('dontKnow'),
      sentence: 'a finding of its own: people who cannot say where the company stands',
    },
  ];
}

const oddity = (what: string, first?: Oddity): string =>
  first
    ? `${what}; the first in row ${first.row + 1}, column ${first.column + 1} of ratings: ${quote(first.text)}`
    : what;

/** The mean over the elements that at least three of the group rated. */
function agreementNotes({ elements }: Measured): Note[] {
  const means = (of: 'rwg' | 'unfloored') =>
    [0, 1].map((group) => {
      const held = elements.flatMap(({ sides }) => sides[group].agreement?.[of] ?? []);
      return held.length ? held.reduce((sum, value) => sum + value, 0) / held.length : null;
    });
  const rwg = means('rwg');
  const bands = rwg.map((value) => (value === null ? 'n.e.' : agreementBand(value)));
  const cells = (values: (number | null)[]) => values.map((value) => value ?? 'n.e.');
  return [
    {
      label: 'Agreement (mean rwg)',
      values: cells(rwg),
      sentence: `leaders: ${bands[0]}; reps: ${bands[1]}; .70 can come from random ratings too`,
    },
    {
      label: 'Agreement (mean rwg*)',
      values: cells(means('unfloored')),
      sentence: 'the same without the floor at 0 for polarised groups, and not stepped up for the number of elements',
    },
  ];
}

function caveats({ elements }: Measured): Note[] {
  const torn = elements.filter(({ sides }) => sides.some(({ agreement }) => agreement && isTorn(agreement)));
  const approximate = elements.some(({ test }) => test && test.smallest === null);
  const lines = [
    'Leaders and reps are not paired: the groups are compared, not people with their own leader.',
    'If all leaders answered, their mean has no sampling error and the intervals are wider than they need be.',
    'Reps of one team answer alike, so p is too small where few teams answered.',
    'g is descriptive only: ratings are steps, not distances, and it takes both groups to vary alike.',
  ];
  if (torn.length)
    lines.unshift(
      `A group that disagrees within itself has no one view to compare: ${torn.map(({ name }) => name).join(', ')}.`,
    );
  if (approximate)
    lines.push(`p is exact up to ${largestExact} ratings of an element, beyond that the tie-corrected normal's.`);
  return lines.map((line) => ({ label: `Caveat: ${line}` }));
}
