import { ALIGNDROPS, ALIGNMOVES, ALIGNSCORE, ALIGNTABLE, ALIGNTEAMS } from '../../functions/align';
import { rowsOfShares } from '../../functions/align/table';
import { FOCUSTABLE } from '../../functions/focus';
import { AGREESCORE, PERCEPTIONGAP, PERCEPTIONTABLE } from '../../functions/perception';
import { LEAKTABLE, PRICEBAND, PRICELEAK, PRICETABLE, PRICEVALUE } from '../../functions/price';
import type { Taken } from './arguments';

/** A function that the pane can insert: what it takes, in order, and how its cells look. */
export interface Result {
  name: string;
  call: (...given: never[]) => unknown;
  takes: readonly Taken[];
  /** The number format of the one cell, or of each column of the table. */
  formats: readonly string[];
  /** A chart beside the table: of how many columns and of how many of its rows. */
  chart?: { title: string; columns: number; rowsOf(table: readonly (readonly unknown[])[]): number };
}

const whole = '#,##0;(#,##0)';
const count = '0.0';
const decimal = '0.00';
// A share, or a number of priorities where it is more than one: the notes below a table stand in its columns.
const share = '[>1]0.00;0.0%';
const text = '';
const plan: Taken[] = ['amounts', 'tags', 'strategy', 'map', 'reserve'];
const alignTable = {
  name: 'ALIGNTABLE',
  call: ALIGNTABLE,
  takes: plan,
  formats: [text, share, share, whole, whole, '+#,##0;-#,##0;"–"', share, text],
};
const survey: Taken[] = ['ratings', 'roles', 'leader', 'rep', 'min', 'max'];
const deals: Taken[] = ['prices', 'values', 'weights', 'tolerance', 'segments'];

// A count of people, or a score where a note below the table stands in its column.
const tally = '[=0]0;[<1]0.000;#,##0';
const small = '0.000';
/** Sizes, means, effects, tests, agreement, boxes, what was left out, weight and points, flags. */
const surveyFormats = [
  ...[text, tally, tally],
  ...Array<string>(11).fill(decimal),
  ...[text, decimal, small, small, small],
  ...Array<string>(6).fill(decimal),
  ...Array<string>(4).fill(share),
  ...[whole, whole, share, share, whole, whole, whole, count, small, text],
];

/** All that can be inserted, by the pane's name for it. */
export const results = {
  score: { name: 'ALIGNSCORE', call: ALIGNSCORE, takes: plan, formats: ['0%'] },
  most: { name: 'ALIGNSCORE', call: ALIGNSCORE, takes: [...plan, 'high'], formats: ['0%'] },
  table: alignTable,
  charted: {
    ...alignTable,
    chart: { title: 'Target and actual share', columns: 3, rowsOf: rowsOfShares },
  },
  moves: { name: 'ALIGNMOVES', call: ALIGNMOVES, takes: plan, formats: [text, text, whole, share] },
  drops: { name: 'ALIGNDROPS', call: ALIGNDROPS, takes: ['lines', ...plan], formats: [text, text, whole, share] },
  teams: {
    name: 'ALIGNTEAMS',
    call: ALIGNTEAMS,
    takes: ['amounts', 'tags', 'teams', 'strategy', 'map', 'reserve'],
    formats: [text, whole, share, whole],
  },
  // By the labels as the sheet has them: FOCUSTABLE takes no map.
  focus: {
    name: 'FOCUSTABLE',
    call: FOCUSTABLE,
    takes: ['amounts', 'tags'],
    formats: [text, share, share, whole, count],
  },
  gap: { name: 'PERCEPTIONGAP', call: PERCEPTIONGAP, takes: survey, formats: ['0%'] },
  perception: {
    name: 'PERCEPTIONTABLE',
    call: PERCEPTIONTABLE,
    takes: [...survey, 'nothing', 'elements'],
    formats: surveyFormats,
  },
  agreement: { name: 'AGREESCORE', call: AGREESCORE, takes: ['ratings', 'min', 'max'], formats: ['0%'] },
  prices: {
    name: 'PRICEVALUE',
    call: PRICEVALUE,
    takes: ['prices', 'values', 'weights', 'segments'],
    formats: [decimal],
  },
  band: { name: 'PRICEBAND', call: PRICEBAND, takes: deals, formats: ['0%'] },
  priceTable: {
    name: 'PRICETABLE',
    call: PRICETABLE,
    takes: deals,
    formats: [whole, whole, decimal, whole, whole, share, decimal, whole, decimal],
  },
  leak: { name: 'PRICELEAK', call: PRICELEAK, takes: ['list', 'prices', 'quantity'], formats: ['0.0%'] },
  leakTable: {
    name: 'LEAKTABLE',
    call: LEAKTABLE,
    takes: ['list', 'prices', 'quantity', 'segments'],
    formats: [text, whole, whole, whole, whole, whole, share, decimal, decimal, decimal, decimal],
  },
} satisfies Record<string, Result>;

export type ResultName = keyof typeof results;
