import { freeName } from './write/freeName';
import { headerFill } from './write/looks';
import type { SheetPlan, Value, WritePlan } from './writePlan';

const strategy: Value[][] = [
  ['Imperative', 'Weight'],
  ['Win retail', 0.5],
  ['Grow services', 0.3],
  ['Cut churn', 0.2],
];

const budget: Value[][] = [
  ['Line', 'Serves', 'Q1', 'Q2', 'Q3', 'Q4'],
  ['MARKETING', '', '', '', '', ''],
  ['Retail campaign', 'Win retail', 37500, 37500, 42000, 45000],
  ['Partner co-marketing', 'Grow services:50%; Cut churn:50%', 12000, 12000, 12000, 12000],
  ['Brand sponsorship', '', 24000, 24000, 24000, 24000],
  ['SALES', '', '', '', '', ''],
  ['Field reps, retail', 'Win retail', 90000, 90000, 90000, 90000],
  ['Services engineers', 'Grow services', 66000, 66000, 66000, 66000],
  ['Legacy desk', 'BAU', 54000, 54000, 54000, 54000],
  ['Trade shows', 'Win retail; Grow services; Cut churn', 0, 9000, 0, 18000],
  ['Vendor rebate', 'Grow services', -4500, -4500, -4500, -4500],
  ['Partner platform', 'Win retial', 12000, 12000, 12000, 12000],
  ['CUSTOMER SUCCESS', '', '', '', '', ''],
  ['Onboarding team', 'Cut churn', 15000, 15000, 18000, 18000],
  ['Facilities allocation', 'Exclude', 15000, 15000, 15000, 15000],
];

const top = 8;
const last = top + budget.length - 1;
/** Where the result's table begins. */
const result = 26;
const shared = `C${top + 1}:F${last}, B${top + 1}:B${last}, H${top}:I${top + strategy.length - 1}, , I13`;

/** A small plan with its scores live, on a sheet of its own, so that the functions can be tried on something. */
export function samplePlan(existing: readonly string[]): WritePlan {
  const name = freeName('Sample plan', existing);
  const sheet: SheetPlan = {
    name,
    blocks: [
      {
        at: 'A1',
        values: [['Does the money follow the strategy?'], ['Change an amount, a tag or a weight and watch the score.']],
      },
      {
        at: 'A4',
        values: [['Sits where the strategy says'], ['at most, once all is mapped'], ['Priorities the money follows']],
      },
      { at: 'B4', formula: `=ALIGNSCORE(${shared})` },
      { at: 'B5', formula: `=ALIGNSCORE(${shared}, "high")` },
      // Of the table's money by imperative, so that it is the number that the pane and the table show.
      { at: 'B6', formula: `=FOCUSCOUNT(E${result + 1}:E${result + strategy.length - 1})` },
      { at: `A${top}`, values: budget },
      { at: `H${top}`, values: strategy },
      { at: 'H13', values: [['Reserve for running the business', 0.1]] },
      { at: 'H16', formula: `=ALIGNMOVES(${shared})` },
      { at: `A${result}`, formula: `=ALIGNTABLE(${shared})` },
    ],
    formats: [
      { range: 'A1', bold: true },
      { range: 'A2', italic: true },
      { range: 'B4:B5', bold: true, numberFormat: '0%' },
      { range: 'B6', bold: true, numberFormat: '0.0' },
      { range: `A${top}:F${top}`, bold: true, fill: headerFill },
      { range: `C${top + 1}:F${last}`, numberFormat: '#,##0;(#,##0)' },
      { range: `H${top}:I${top}`, bold: true, fill: headerFill },
      { range: `I${top + 1}:I13`, numberFormat: '0%' },
      { range: 'H16:K16', bold: true },
      { range: 'J17:J30', numberFormat: '#,##0' },
      { range: 'K17:K30', numberFormat: '0%' },
      { range: `A${result}:H${result}`, bold: true, fill: headerFill },
      { range: `B${result + 1}:C60`, numberFormat: '0.0%' },
      { range: `D${result + 1}:F60`, numberFormat: '#,##0' },
      { range: `G${result + 1}:G60`, numberFormat: '0.0%' },
    ],
    widths: { A: 30, B: 34, C: 12, D: 14, E: 14, F: 18, G: 10, H: 32, I: 14, J: 12 },
  };
  return {
    addSheets: [sheet],
    tables: [],
    names: [],
    cells: [],
    charts: [],
    overwrite: [],
    show: { sheet: name, cell: 'B4' },
  };
}
