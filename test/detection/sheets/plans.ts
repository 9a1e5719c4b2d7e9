import type { MadeSheet } from '../made';
import { made } from '../made';
import { brackets } from './written';

const imperatives = ['Win retail', 'Grow services', 'Cut churn'];
const accounts = ['Trade fairs', 'Advertising', 'Field travel', 'Service vans', 'Training'];
const serves = ['Win retail', 'Win retail', 'BAU', 'Grow services', 'Cut churn'];

/** One row a month and line, as an accounting system exports it. */
const ledgerRows = (period: (month: number) => string): string =>
  Array.from({ length: 30 }, (_, i) => {
    const [month, line] = [Math.floor(i / 5) + 1, i % 5];
    const amount = 1000 + ((i * 7919) % 4801) + line * 350;
    return `    » ${period(month)} | ${6100 + line * 10} | ${accounts[line]} | ${4000 + (line % 2) * 100} | ${serves[line]} | ${amount} | EUR`;
  }).join('\n');

/** Territories, ledgers, and sheets that hold more than their table. */
export const plans: MadeSheet[] = [
  made({
    name: 'Ledger with months as text',
    imperatives,
    columns: 'period other label other tag amount other',
    rows: `
h   » Period | Account | Account name | Cost center | Imperative | Amount | Currency
${ledgerRows((month) => `2026-0${month}`)}`,
  }),
  made({
    name: 'Ledger with dates, no tags',
    heldOut: 1,
    imperatives,
    columns: 'period other label other other amount other',
    rows: `
-   » Export 6 November
-   »
h   » Posting date | G/L account | Description | Cost center | Text | Amount in LC | Curr.
${ledgerRows((month) => String(46023 + 30 * month)).replace(/Win retail|BAU|Grow services|Cut churn/g, 'see invoice')}`,
    formats: { 0: 'dd.mm.yyyy', 5: '#,##0.00' },
  }),
  made({
    name: 'Territories with merged regions, tag unknown to the strategy',
    imperatives,
    columns: 'team other label amount other',
    rows: `
-   » Selling hours by territory
h   » Region | Rep       | Customer segment | Hours per week | Notes
    » West   | A. Nguyen | Enterprise       | 14  |
    »        | A. Nguyen | SMB              | 22  | carry-over
    »        | B. Ortega | Enterprise       | 10  |
    »        | B. Ortega | SMB              | 26  |
s 3-6 » West total |     |                  | Σ3-6 |
    » East   | C. Russo  | Enterprise       | 18  |
    »        | C. Russo  | Public sector    | 6   |
    »        | D. Sakai  | SMB              | 30  |
    »        | (vacant)  | Enterprise       |     | open since June
s 8-10 » East total |    |                  | Σ8-11 |
    » Admin  |           | Internal         | 24  |`,
    merged: [
      [2, 0, 4, 1],
      [7, 0, 4, 1],
    ],
  }),
  made({
    name: 'Quota and hours by segment, numbers as text',
    heldOut: 1,
    imperatives: ['Enterprise', 'SMB', 'Public sector'],
    columns: 'team label tag other amount other',
    rows: `
h   » Territory | Account executive | Segment | Quota FY27 | Selling hours/wk | Remarks
    » North  | K. Vogel  | Enterprise    | 1.2m     | 14   |
    » North  | K. Vogel  | SMB           | 300000~300,000 | '22 |
    » North  | L. Boone  | Public sector | 900000~900k | 9  | new
    » North  | (vacant)  | Enterprise    | 700000   |      |
s 2-5 » North total |    | Total         | 3100000  | 45   |
b   »
    » South  | M. Okoro  | Enterprise    | 1000000~€1.0m | 18 |
    » South  | M. Okoro  | SMB           | 250000   | 20   |
    » South  | H. Tran   | smb           | 280000   | 15.5 |
s 8-10 » South total |   | Total         | 1530000  | 53.5 |
    » Internal meetings | | BAU          |          | 12   |`,
  }),
  made({
    name: 'Key figures above, a side table, notes below',
    imperatives,
    columns: 'label tag amount*3 - other*2',
    rows: `
-   » Plan of record, version 4
-   » Total budget | 333800
-   » Approved by  | Board
-   »
h   » Line            | Serves        | 2026  | 2027  | 2028  | | Imperative    | Weight
    » Retail campaign | Win retail    | 37500 | 38200 | 42000 | | Win retail    | 50%
    » Partner fund    | Grow services | 12000 | 12300 | 12900 | | Grow services | 30%
    » Field reps      | Win retail    | 90000 | 92500 | 94000 | | Cut churn     | 20%
    » Help desk       | Cut churn     | 41000 | 41750 | 42900 | |               |
    » Consultants     | Grow services:50%; Cut churn:50% | 22500 | 23100 | 24650 | | |
    » Fleet           | BAU           | 18000 | 18250 | 18100 | |               |
    » Sponsorship     |               | 24000 | 12000 | 9000  | |               |
t 6-12 » Total        |               | Σ6-12 | Σ6-12 | Σ6-12 | |               |
-   »
-   » Source: returns of the departments, November.
-   » Contact: Finance`,
  }),
  made({
    name: 'Another table below, headings again after a page break',
    heldOut: 1,
    imperatives,
    columns: 'label team amount*3',
    rows: `
-   » Marketing and sales plan
h   » Activity        | Team      | Q1    | Q2    | Q3
    » Trade fairs     | Marketing | 9000  | 14500 | 3000
    » Advertising     | Marketing | 22000 | 23500 | 21800
    » Website         | Marketing | 5200  | 5200  | 5350
c   » Activity        | Team      | Q1    | Q2    | Q3
    » Field reps      | Sales     | 88000 | 89500 | 90250
    » Inside sales    | Sales     | 41000 | 41000 | 42300
    » Demo vans       | Sales     | 6000  | 6100  | 8050
t 3-9 » Grand total   |           | Σ3-9  | Σ3-9  | Σ3-9
-   »
-   »
-   » Headcount
-   » Team            |           | Plan  | Open  | Leavers
-   » Marketing       |           | 12    | 2     | 1
-   » Sales           |           | 31    | 4     | 3`,
  }),
  made({
    name: 'Grand total first, months as dates, subtotals as formulas',
    heldOut: 1,
    imperatives,
    columns: 'other label tag amount*4 computed',
    rows: `
h   » Code | Name            | Strategic priority | 46023 | 46054 | 46082 | 46113 | FY
t 4-9 »    | All departments |                    | =Σ4-6,8-9 | =Σ4-6,8-9 | =Σ4-6,8-9 | =Σ4-6,8-9 | =ΣD:G
s 4-6 »    | Marketing total |                    | =Σ4-6 | =Σ4-6 | =Σ4-6 | =Σ4-6 | =ΣD:G
    » '6101 | Trade fairs     | Win retail         | -9000  | -14500 | -3000  | -8000  | =ΣD:G
    » '6102 | Advertising     | Win retail         | -22000 | -23500 | -21800 | -20950 | =ΣD:G
    » '6103 | Newsletter      | Cut churn          | -1200  | -1250  | -1200  | -1300  | =ΣD:G
s 8-9 »    | Service total   |                    | =Σ8-9 | =Σ8-9 | =Σ8-9 | =Σ8-9 | =ΣD:G
    » '6201 | Technicians     | Grow services      | -64000 | -64000 | -65500 | -66100 | =ΣD:G
    » '6202 | Spare parts     | BAU                | -12100 | -11800 | -12600 | -12050 | =ΣD:G`,
    write: brackets,
    headerFormat: 'mmm-yy',
  }),
  made({
    name: 'Project hours by week',
    heldOut: 1,
    imperatives,
    columns: 'label team amount*6 computed',
    rows: `
-   » Capacity plan
-   » hours
h   » Project        | Squad team | W1 | W2 | W3 | W4 | W5 | W6 | Sum
    » Retail app     | Blue       | 40 | 42 | 38 | 40 | 36 | 30 | ΣC:H
    » Service portal | Blue       | 20 | 18 | 22 | 25 | 28 | 31 | ΣC:H
    » Churn alerts   | Red        | 12 | 12 | 16 | 16 | 20 | 24 | ΣC:H
    » Maintenance    | Red        | 30 | 28 | 26 | 30 | 31 | 29 | ΣC:H
    » Data clean-up  | Green      | 8  | 0  | 0  | 6  | 7  | 9  | ΣC:H
t 4-8 » Sum          |            | Σ4-8 | Σ4-8 | Σ4-8 | Σ4-8 | Σ4-8 | Σ4-8 | ΣC:H`,
  }),
  made({
    name: 'Months down, initiatives across, no imperative known',
    heldOut: 1,
    imperatives: [],
    shape: 'wide',
    columns: 'period amount*4 computed',
    rows: `
-   » Monthly spend by initiative (kEUR)
h   » Month | Store of the future | Service subscriptions | Churn lab | Core run | Total
    » Jan   | 120 | 45 | 12 | 210 | ΣB:E
    » Feb   | 125 | 47 | 14 | 208 | ΣB:E
    » Mar   | 131 | 52 | 19 | 205 | ΣB:E
    » Apr   | 128 | 55 | 22 | 211 | ΣB:E
    » May   | 140 | 61 | 21 | 209 | ΣB:E
    » Jun   | 144 | 66 | 25 | 214 | ΣB:E
t 3-8 » Total | Σ3-8 | Σ3-8 | Σ3-8 | Σ3-8 | Σ3-8`,
  }),
  made({
    name: 'Summary by imperative, one amount',
    imperatives,
    columns: 'tag amount computed',
    rows: `
-   » Where the money goes
h   » Priority      | Budget 2027 | % of total
    » Win retail    | 412000 | 45.3%
    » Grow services | 286500 | 31.5%
    » Cut churn     | 98000  | 10.8%
    » Overhead      | 113000 | 12.4%
t 3-6 » Total       | Σ3-6   | 100%`,
  }),
];
