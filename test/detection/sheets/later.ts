import { made, type MadeSheet } from '../made';
import { french } from './written';

const imperatives = ['Win retail', 'Grow services', 'Cut churn'];
const people = ['Leader', 'Seller', 'Seller', 'Leader', 'Seller', 'Seller', 'Support', 'Seller', 'Leader', 'Seller'];

/** Amounts in round hundreds, so that many equal the sum of some others by chance. */
const roundLines = Array.from(
  { length: 120 },
  (_, i) =>
    `    » Invoice ${2000 + i} | ${['Marketing', 'Sales', 'Service'][(i * 7) % 3]} | ${100 * (1 + ((i * 37) % 9))}`,
).join('\n');

const answers = people
  .map(
    (role, i) =>
      `    » 2026-02-0${(i % 9) + 1} 10:0${i % 6} | IP | ${role} | ${1 + ((i * 3) % 7)} | ${1 + ((i * 5) % 7)} | ${1 + ((i * 2 + 3) % 7)} | ${i % 4 ? '' : 'fine'}`,
  )
  .join('\n');

/** A second held-out share, written after the first had been measured and its faults mended. */
export const later: MadeSheet[] = [
  made({
    name: 'Outline over three columns',
    heldOut: 2,
    imperatives,
    columns: 'other other label amount*3 computed',
    rows: `
h   » Group     | Area     | Line          | 2026  | 2027  | 2028  | Total
c   » Commercial
s 4-6 »         | Marketing |              | Σ4-6  | Σ4-6  | Σ4-6  | ΣD:F
    »           |          | Trade fairs   | 9000  | 9400  | 9800  | ΣD:F
    »           |          | Advertising   | 22000 | 21500 | 24000 | ΣD:F
    »           |          | Website       | 5200  | 5300  | 5350  | ΣD:F
s 8-9 »         | Sales    |               | Σ8-9  | Σ8-9  | Σ8-9  | ΣD:F
    »           |          | Field reps    | 88000 | 90250 | 93100 | ΣD:F
    »           |          | Inside sales  | 41000 | 42300 | 43900 | ΣD:F
c   » Service
s 12-13 »       | Field service |          | Σ12-13 | Σ12-13 | Σ12-13 | ΣD:F
    »           |          | Technicians   | 64000 | 65500 | 67250 | ΣD:F
    »           |          | Vans          | 7000  | 7100  | 6900  | ΣD:F
t 4-13 » Total  |          |               | Σ4-6,8-9,12-13 | Σ4-6,8-9,12-13 | Σ4-6,8-9,12-13 | ΣD:F`,
  }),
  made({
    name: 'Polish plan',
    heldOut: 2,
    columns: 'label team amount*3 computed',
    rows: `
-   » Plan kosztów sprzedaży 2027
h   » Pozycja        | Dział      | styczeń | luty  | marzec | Razem
    » Targi          | Marketing  | 12000.5 | 8000  | 9100   | ΣC:E
    » Reklama        | Marketing  | 20500   | 21000 | 19800  | ΣC:E
    » Szkolenia      | Kadry      | 3000    | 0     | 4500   | ΣC:E
    » Delegacje      | Sprzedaż   | 5100    | 5600  | 6250   | ΣC:E
t 3-6 » Razem        |            | Σ3-6    | Σ3-6  | Σ3-6   | ΣC:E`,
    write: french,
    decimalComma: true,
  }),
  made({
    name: 'Survey export with questions and import ids below the codes',
    heldOut: 2,
    purpose: 'ratings',
    columns: 'other other role rating*3 other',
    rows: `
h   » StartDate  | Status        | Q1                | Q2_1 | Q2_2 | Q2_3 | Q3
h   » Start Date | Response Type | What is your role? | How clear are our target customers? | How clear are the tasks? | How good is the fit of people? | Comments
h   » {"ImportId":"startDate"} | {"ImportId":"status"} | {"ImportId":"QID1"} | {"ImportId":"QID2_1"} | {"ImportId":"QID2_2"} | {"ImportId":"QID2_3"} | {"ImportId":"QID3"}
${answers}`,
  }),
  made({
    name: 'One amount in round hundreds, no sums',
    heldOut: 2,
    imperatives,
    columns: 'label team amount',
    rows: `
h   » Document | Department | Amount
${roundLines}`,
    formats: { 2: '"CHF" #,##0' },
    currencies: ['CHF'],
  }),
  made({
    name: 'Assumptions above the plan, headings in capitals',
    heldOut: 2,
    imperatives,
    columns: 'label tag amount*4',
    rows: `
-   » FY27 PLAN
-   » Assumption        | Value
-   » Inflation         | 2.5%
-   » EUR/USD           | 1.08
-   » Working days      | 220
-   »
-   »
h   » COST ITEM         | SUPPORTS      | Q1    | Q2    | Q3    | Q4
    » Retail launch     | Win retail    | 41000 | 52000 | 38500 | 20000
    » Partner fund      | Grow services | 12000 | 12000 | 12500 | 13000
    » Renewal desk      | Cut churn     | 17900 | 17900 | 18250 | 18250
    » Overheads         | BAU           | 25300 | 25300 | 25300 | 25300
    » Analyst relations |               | 8000  | 8000  | 8000  | 8000
t 9-13 »                |               | Σ9-13 | Σ9-13 | Σ9-13 | Σ9-13`,
  }),
  made({
    name: 'Plan and actual under merged months',
    heldOut: 2,
    imperatives,
    columns: 'team label amount*4 computed*2',
    rows: `
-   » Marketing controlling
h   » Department | Activity     | January |        | February |        | YTD    |
h   »            |              | Plan    | Actual | Plan     | Actual | Plan   | Actual
    » Brand      | Advertising  | 20000   | 18750  | 21000    | 22400  | ΣC,E   | ΣD,F
    » Brand      | Sponsorship  | 8000    | 8000   | 8000     | 8150   | ΣC,E   | ΣD,F
    » Field      | Events       | 12000   | 13900  | 9500     | 9100   | ΣC,E   | ΣD,F
    » Field      | Demo vans    | 6000    | 5720   | 6000     | 6180   | ΣC,E   | ΣD,F
    » Digital    | Web shop     | 15000   | 16250  | 15500    | 15050  | ΣC,E   | ΣD,F
t 4-8 » Total    |              | Σ4-8    | Σ4-8   | Σ4-8     | Σ4-8   | Σ4-8   | Σ4-8`,
    merged: [
      [1, 2, 1, 2],
      [1, 4, 1, 2],
      [1, 6, 1, 2],
    ],
  }),
  made({
    name: 'Imperatives across with owner and unit in the headings, regions down',
    heldOut: 2,
    imperatives,
    shape: 'wide',
    columns: 'team amount*4',
    rows: `
-   » Hours a week by region
h   »            | Win retail | Grow services | Cut churn | Admin
h   »            | hours      | hours         | hours     | hours
    » North      | 120        | 44            | 12        | 30
    » South      | 98         | 61            | 25.5      | 28
    » East       | 143        | 20            | 8         | 31
    » West       | 77         | 58            | 40        | 22`,
  }),
  made({
    name: 'Deals with plain words for prices',
    heldOut: 2,
    purpose: 'prices',
    columns: 'period label segment list price quantity value',
    rows: `
-   » Won deals, 2026
h   » Won on     | Account        | Tier | Catalogue price | Sold at | Units | Value to customer
    » 2026-01-04 | Acorn Stores   | A    | 1000 | 900  | 20  | 8
    » 2026-01-09 | Bright Foods   | A    | 1000 | 750  | 35  | 6
    » 2026-01-15 | Cedar Markets  | B    | 400  | 380  | 5   | 5
    » 2026-02-03 | Dune Retail    | B    | 400  | 320  | 9   | 3
    » 2026-02-18 | Elm Grocers    | A    | 1250 | 1100 | 12  | 7
    » 2026-03-01 | Fern Pharmacy  | C    | 220  | 209  | 3   | 4`,
    formats: { 3: '£#,##0', 4: '£#,##0' },
    currencies: ['GBP'],
  }),
  made({
    name: 'People plan, positions by month',
    heldOut: 2,
    imperatives,
    columns: 'label team tag amount*6 computed other',
    rows: `
-   » Headcount plan (FTE at month end)
h   » Role              | Team       | Priority      | Jul | Aug | Sep | Oct | Nov | Dec | Average | Comment
    » Field rep         | Sales      | Win retail    | 10  | 10  | 11  | 12  | 12  | 12  | 11.17 |
    » Consultant        | Services   | Grow services | 12  | 12  | 12  | 13  | 14  | 14  | 12.83 | hiring
    » Renewals manager  | Success    | Cut churn     | 3   | 3   | 4   | 4   | 4   | 5   | 3.83  |
    » Support agent     | Success    | BAU           | 8   | 8   | 8   | 7.5 | 7.5 | 7.5 | 7.75  |
t 3-6 » Total FTE       |            |               | Σ3-6 | Σ3-6 | Σ3-6 | Σ3-6 | Σ3-6 | Σ3-6 | 35.58 |`,
  }),
];
