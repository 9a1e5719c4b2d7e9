// Where everything stands in the sample. The scorecard's formulas and the tests take their addresses from here.
import { budgetAddresses } from './budget.js';
import { dealAddresses } from './deals.js';
import { strategyAddresses } from './strategy.js';
import { surveyAddresses } from './survey.js';
import { territoryAddresses } from './territory.js';

export const addresses = {
  strategy: strategyAddresses,
  budget: budgetAddresses,
  territory: territoryAddresses,
  survey: surveyAddresses,
  deals: dealAddresses,
};

const { budget, deals, strategy, survey, territory } = addresses;
const plan = `${budget.amounts},${budget.tags}`;
const answers = `${survey.ratings},${survey.roles},"${survey.leader}","${survey.rep}"`;
const prices = `${deals.prices},${deals.values}`;
const hours = `${territory.amounts},${territory.tags},${territory.strategy},,${territory.reserve}`;

/**
 * A table that spills from one formula: its first cell, the rows kept free for it, and the number format of each column.
 * @typedef {{ sheet: string, cell: string, title: string, formula: string, rows: number, columns: (keyof typeof import('./styles.js').formats | null)[] }} Spill
 */

const alignTable = /** @type {const} */ ([null, 'share', 'share', 'money', 'money', 'move', 'share', null]);

/** The statistics of PERCEPTIONTABLE, in the order of its columns after the element's name and the counts. */
const perceptionTable = /** @type {const} */ ([
  ...[null, 'tally', 'tally'],
  ...Array(11).fill('decimal'),
  null,
  'decimal',
  ...Array(3).fill('small'),
  ...Array(6).fill('decimal'),
  ...Array(4).fill('share'),
  ...['number', 'number', 'share', 'share', 'number', 'number', 'number', 'count', 'small', null],
]);

/** @satisfies {Record<string, Spill>} */
export const tables = {
  align: {
    sheet: 'Scorecard',
    cell: 'B18',
    title: 'Where the money sits, and where the strategy wants it',
    formula: `ALIGNTABLE(${plan},${strategy.range},,${strategy.reserve})`,
    rows: 40,
    columns: [...alignTable],
  },
  moves: {
    sheet: 'Scorecard',
    cell: 'K5',
    title: 'The least that has to move',
    formula: `ALIGNMOVES(${plan},${strategy.range},,${strategy.reserve})`,
    rows: 40,
    columns: [null, null, 'number', 'share'],
  },
  teams: {
    sheet: 'Detail',
    cell: 'A4',
    title: 'Team by team',
    formula: `ALIGNTEAMS(${plan},${budget.teams},${strategy.range},,${strategy.reserve})`,
    rows: 40,
    columns: [null, 'money', 'share', 'money'],
  },
  focus: {
    sheet: 'Detail',
    cell: 'F4',
    title: 'How many priorities the money pays for',
    formula: `FOCUSTABLE(${plan})`,
    rows: 60,
    columns: [null, 'share', 'share', 'number', 'count'],
  },
  drops: {
    sheet: 'Detail',
    cell: 'L4',
    title: 'What to look at first',
    formula: `ALIGNDROPS(${budget.labels},${plan},${strategy.range},,${strategy.reserve})`,
    rows: 90,
    columns: [null, null, 'money', 'share'],
  },
  hours: {
    sheet: 'Detail',
    cell: 'Q4',
    title: 'Selling hours against quota (hours a week)',
    formula: `ALIGNTABLE(${hours})`,
    rows: 40,
    columns: [null, 'share', 'share', 'count', 'count', 'count', 'share', null],
  },
  coherence: {
    sheet: 'Coherence',
    cell: 'E4',
    title: 'What the three make together, and what each costs',
    formula: 'COHERENCETABLE(Coherence!$B$5:$B$7,,Coherence!$A$5:$A$7,Scorecard!$C$7)',
    rows: 12,
    columns: [null, 'share', 'share', 'share', 'share', null],
  },
  perception: {
    sheet: 'Perception',
    cell: 'A4',
    title: 'What executives and sellers see, question by question',
    formula: `PERCEPTIONTABLE(${answers},,,,${survey.questions})`,
    rows: 30,
    columns: [...perceptionTable],
  },
  prices: {
    sheet: 'Prices',
    cell: 'A4',
    title: 'Each deal against the fair price of its segment',
    formula: `PRICETABLE(${prices},,,${deals.segments})`,
    rows: 340,
    columns: [
      'number',
      'number',
      'number',
      'number',
      'count',
      'share',
      'decimal',
      'money',
      'decimal',
      null,
      null,
      null,
    ],
  },
};

/** The three legs of coherence: 0 is the worst, 1 the best. `of` says the same of the headline figures. */
export const legs = [
  {
    label: 'Money follows the strategy',
    formula: 'Scorecard!$C$6',
    of: (/** @type {number[]} */ figures) => figures[0],
  },
  {
    label: 'Leaders and sellers agree',
    formula: '1-Scorecard!$C$14',
    of: (/** @type {number[]} */ figures) => 1 - figures[8],
  },
  {
    label: 'Price follows value',
    formula: 'MAX(0,2*Scorecard!$C$15-1)',
    of: (/** @type {number[]} */ figures) => Math.max(0, 2 * figures[9] - 1),
  },
];

/** What was given away off list: an error here, until the deal log's broken look-ups are mended. */
export const leak = { cell: 'B12', formula: `PRICELEAK(${deals.list},${deals.prices},${deals.quantities})` };

/** The cells of one column of a table that spills, its header left out. @param {Spill} table @param {number} [index] */
function columnOf({ cell, rows }, index = 0) {
  const [, name, row] = /** @type {RegExpExecArray} */ (/^([A-Z])(\d+)$/.exec(cell));
  const letter = String.fromCharCode(name.charCodeAt(0) + index);
  return `$${letter}$${Number(row) + 1}:$${letter}$${Number(row) + rows}`;
}
const inTable = (/** @type {string} */ label, /** @type {number} */ index) =>
  `INDEX(${columnOf(tables.align, index)},MATCH("${label}",${columnOf(tables.align)},0))`;

/**
 * The headline figures, from the top of the page down.
 * @type {{ label: string, formula: string, format: keyof typeof import('./styles.js').formats, says: string }[]}
 */
export const headlines = [
  {
    label: 'Money where the strategy says',
    formula: `ALIGNSCORE(${plan},${strategy.range},,${strategy.reserve})`,
    format: 'share',
    says: 'The score: the share of the plan that does not have to move. Below 70% is no better than chance.',
  },
  {
    label: '… if all unmapped money fits',
    formula: `ALIGNSCORE(${plan},${strategy.range},,${strategy.reserve},"high")`,
    format: 'share',
    says: 'The most the score could be, once every line names its imperative.',
  },
  {
    label: '… if we had split it evenly',
    formula: inTable('Even split', 6),
    format: 'share',
    says: 'The same money in equal parts: a plan should beat this.',
  },
  {
    label: 'Money in the plan',
    formula: inTable('Total', 4),
    format: 'number',
    says: 'USD for FY27, without subtotals and what group allocates to us.',
  },
  {
    label: 'Money that has to move',
    formula: inTable('Money to move', 4),
    format: 'number',
    says: 'USD, the least that makes the plan follow the strategy; the list on the right says from where to where.',
  },
  {
    label: 'Priorities the strategy names',
    formula: `FOCUSCOUNT(${strategy.weights})`,
    format: 'count',
    says: 'Each counted by its weight.',
  },
  {
    label: 'Priorities the money pays for',
    formula: `FOCUSCOUNT(${plan})`,
    format: 'count',
    says: 'Each label in the budget counted by its money.',
  },
  {
    label: 'Selling hours that follow quota',
    formula: `ALIGNSCORE(${hours})`,
    format: 'share',
    says: 'Hours a week by segment against the quota by segment, 15% kept for admin.',
  },
  {
    label: 'Executives and reps apart',
    formula: `PERCEPTIONGAP(${answers})`,
    format: 'share',
    says: 'Their views of selling: 0% the same, 100% opposite ends; from 25% different worlds.',
  },
  {
    label: 'More value, higher price',
    formula: `PRICEVALUE(${prices},,${deals.segments})`,
    format: 'share',
    says: 'How often the deal worth more costs more, within a segment; 50% is unrelated.',
  },
  {
    label: 'All three together',
    formula: 'COHERENCE(Coherence!$B$5:$B$7)',
    format: 'share',
    says: 'Money, views and prices in one figure; a failed one cannot be bought back.',
  },
];
export const headlineCell = 'C6';
