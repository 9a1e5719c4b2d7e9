import { deltaBand } from '../../scores/cliff';
import { flagsOf } from './flags';
import type { Element, Measured, Side } from './measure';
import { notesOf } from './notes';
import type { Survey } from './survey';

export type Row = (string | number)[];

/** A number as a cell: what cannot be estimated is said so, never left to show as 0. */
export const shown = (value: number | null | undefined): number | string =>
  value === null || value === undefined || !Number.isFinite(value) ? 'n.e.' : value;

const both = (sides: [Side, Side], of: (side: Side) => number | null | undefined): Row =>
  sides.map((side) => shown(of(side)));

const count = (sides: [Side, Side], what: 'missing' | 'bad' | 'outOfScale'): number =>
  sides[0].answers[what] + sides[1].answers[what];

/** "Don't know" among those who rated the element or said so. */
const dontKnowShare = ({ answers: { dontKnow, rated } }: Side): number | null =>
  dontKnow + rated > 0 ? dontKnow / (dontKnow + rated) : null;

const gapOf = ({ sides: [leaders, reps] }: Element): number | null =>
  leaders.moments && reps.moments ? leaders.moments.mean - reps.moments.mean : null;

/** Each block of columns: its headers, and its cells for an element. */
const blocks: [string[], (element: Element) => Row][] = [
  [['Element'], ({ name }) => [name]],
  [['n leaders', 'n reps'], ({ sides }) => sides.map(({ tally }) => tally.n)],
  [['Mean leaders', 'Mean reps'], ({ sides }) => both(sides, ({ moments }) => moments?.mean)],
  [
    ['Gap', 'Gap low', 'Gap high'],
    (element) => [shown(gapOf(element)), shown(element.welch?.low), shown(element.welch?.high)],
  ],
  [['Hedges g', 'g low', 'g high'], ({ g }) => [shown(g?.g), shown(g?.low), shown(g?.high)]],
  [
    ["Cliff's delta", 'delta low', 'delta high', 'delta size', 'P(leader > rep)'],
    ({ delta }) => [
      shown(delta?.delta),
      shown(delta?.low),
      shown(delta?.high),
      delta ? deltaBand(delta.delta) : 'n.e.',
      shown(delta && (delta.delta + 1) / 2),
    ],
  ],
  [['p', 'Holm p', 'Smallest p'], ({ test, holm }) => [shown(test?.p), shown(holm), shown(test?.smallest)]],
  [['rwg leaders', 'rwg reps'], ({ sides }) => both(sides, ({ agreement }) => agreement?.rwg)],
  [['rwg* leaders', 'rwg* reps'], ({ sides }) => both(sides, ({ agreement }) => agreement?.unfloored)],
  [['a_wg leaders', 'a_wg reps'], ({ sides }) => both(sides, ({ agreement }) => agreement?.awg)],
  [['Top-box % leaders', 'Top-box % reps'], ({ sides }) => both(sides, ({ top }) => top)],
  [['Bottom-box % leaders', 'Bottom-box % reps'], ({ sides }) => both(sides, ({ bottom }) => bottom)],
  [["Don't know leaders", "Don't know reps"], ({ sides }) => sides.map(({ answers }) => answers.dontKnow)],
  [["Don't know % leaders", "Don't know % reps"], ({ sides }) => both(sides, dontKnowShare)],
  [
    ['Missing', 'Bad', 'Out of scale'],
    ({ sides }) => [count(sides, 'missing'), count(sides, 'bad'), count(sides, 'outOfScale')],
  ],
  [['Weight', 'Points'], ({ weight, points }) => [weight, shown(points)]],
  [['Flags'], (element) => [flagsOf(element)]],
];

export const header: Row = blocks.flatMap(([names]) => names);

/** A row for each element, then what must be known of the whole: label, one or two numbers, and a sentence in the last column. */
export function perceptionTable(survey: Survey, measured: Measured): Row[] {
  const rows = measured.elements.map((element) => blocks.flatMap(([, cells]) => cells(element)));
  const notes = notesOf(survey, measured).map(({ label, values, sentence }): Row => {
    const [first = '', second = ''] = values ?? [];
    return [label, first, second, ...new Array<string>(header.length - 4).fill(''), sentence ?? ''];
  });
  return [header, ...rows, ...notes];
}
