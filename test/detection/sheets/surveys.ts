import { made } from '../made';

/** Exports of surveys. */
export const surveys = [
  made({
    name: 'Answers in words, with an id and a comment',
    purpose: 'ratings',
    columns: 'other*2 role team rating*4 other',
    rows: `
h   » Response ID | Submitted        | Job title    | Region | We know whom we want to win | Reps do the right tasks | We hire the right people | Our organisation helps us sell | Anything else?
    » R_1001      | 2026-01-05 09:01 | Executive    | North  | 5 - Strongly agree | 4 - Agree    | 2 - Disagree | 3 - Neutral  |
    » R_1002      | 2026-01-05 09:14 | executive    | North  | 4 - Agree          | 4 - Agree    | 3 - Neutral  | 3 - Neutral  | More focus, please.
    » R_1003      | 2026-01-05 10:02 | Executive    | South  | 4 - Agree          | 5 - Strongly agree | 2 - Disagree | Don't know |
    » R_1004      | 2026-01-06 08:30 | Sales rep    | South  | 2 - Disagree       | 3 - Neutral  | 4 - Agree    | 4 - Agree    |
    » R_1005      | 2026-01-06 11:45 | Sales rep    | South  | 3 - Neutral        | N/A          | 4 - Agree    | 4 - Agree    |
    » R_1006      | 2026-01-07 07:50 | Sales  rep   | North  | Don't know         | 2 - Disagree | 5 - Strongly agree | 3 - Neutral |
    » R_1007      | 2026-01-07 07:55 | Sales Rep    | North  | 1 - Strongly disagree | 3 - Neutral | 4 - Agree  | 4 - Agree    | Too many reports.
    » R_1008      | 2026-01-07 08:10 | Sales rep    | East   | 3 - Neutral        |              | 4 - Agree    | 4 - Agree    |
    » R_1009      | 2026-01-07 08:12 | Engineer     | East   | 3 - Neutral        | 4 - Agree    | 3 - Neutral  | 3 - Neutral  |`,
  }),
  made({
    name: 'Ten-point scale with averages',
    heldOut: 1,
    purpose: 'ratings',
    columns: 'other role rating*5 computed',
    rows: `
-   » Pulse check, spring
-   » 1 = not at all, 10 = fully
h   » No. | Role      | Customers are clear | Tasks are clear | People fit | Structure helps | Process helps | Average
    » 1   | Manager   | 9  | 8  | 6  | 7  | 8  | 7.6
    » 2   | Manager   | 8  | 9  | 5  | 7  | 7  | 7.2
    » 3   | Rep       | 5  | 6  | 8  | 4  | 6  | 5.8
    » 4   | Rep       | 4  | 7  | 7  | 5  | 5  | 5.6
    » 5   | Rep       | 6  |    | 8  | 10 | 4  | 7
    » 6   | Manager   | 10 | 8  | 6  | 6  | 9  | 7.8
    » 7   | Rep       | 3  | 5  | 9  | 4  | 6  | 5.4
    » 8   | Rep       | 5  | 5  | 7  | 4  | 5  | 5.2
b   »
n   » Average |       | 6.25 | 6.86 | 7 | 5.88 | 6.25 | 6.45`,
  }),
  made({
    name: 'German survey without a time stamp',
    heldOut: 1,
    purpose: 'ratings',
    columns: 'role rating*3 other',
    rows: `
h   » Ihre Rolle     | Wir kennen unsere Zielkunden | Der Vertrieb arbeitet an den richtigen Aufgaben | Die Organisation hilft beim Verkaufen | Kommentar
    » Geschäftsleitung | 5 | 4 | 3 |
    » Geschäftsleitung | 4 | 4 | 4 | Mehr Zeit beim Kunden
    » Vertrieb         | 2 | 3 | 4 |
    » Vertrieb         | 3 | keine Angabe | 4 |
    » Vertrieb         | 2 | 2 | 5 |
    » Vertrieb         | 3 | 3 | 3 | Zu viele Berichte
    » Vertrieb         | 1 | 3 | 4 |`,
  }),
];

/** Deal logs. */
export const deals = [
  made({
    name: 'CRM export with revenue',
    heldOut: 1,
    purpose: 'prices',
    columns: 'label period segment team list price quantity weight value',
    rows: `
h   » Opportunity        | Close date | Tier  | Owner  | List price | Price paid | Seats | ARR    | Customer value (1-10)
    » Acme rollout       | 2026-01-05 | Large | Raj    | 1200       | 1020       | 40    | 40800  | 8
    » Birch pilot        | 2026-01-12 | Small | Ana    | 480        | 480        | 5     | 2400   | 5
    » Corso renewal      | 2026-01-19 | Large | Raj    | 1200       | 960        | 120   | 115200 | 7
    » Delta add-on       | 2026-02-02 | Small | Mia    | 480        | 432        | 8     | 3456   | n/a
    » Echo upgrade       | 2026-02-11 | Mid   | Ana    | 760        | 700        | 22    | 15400  | 6
    » Fjord start        | 2026-02-20 | Mid   | Mia    | 760        | 646        | 17    | 10982  | 4
    » Gala renewal       | 2026-03-03 | Large | Raj    | 1200       | 1140       | 60    | 68400  | 9
    » Helix refund       | 2026-03-09 | Small | Ana    | 480        | 480        | -5    | -2400  | 5`,
    formats: { 4: '[$€-407] #,##0', 5: '[$€-407] #,##0', 7: '[$€-407] #,##0' },
    currencies: ['EUR'],
  }),
  made({
    name: 'Price against value only',
    purpose: 'prices',
    columns: 'label price value',
    rows: `
-   » Conjoint panel, September
-   »
h   » Product       | Price | Value score
    » ShelfScale 2  | 100   | 3
    » ShelfScale 4  | 150   | 5
    » CheckWeigh    | 90    | 2
    » ColdChain     | 120   | 4
    » StoreHub      | 140   | 4
    » StoreHub Lite | 95    | 1`,
    formats: { 1: '#,##0 "€"' },
    currencies: ['EUR'],
  }),
];
