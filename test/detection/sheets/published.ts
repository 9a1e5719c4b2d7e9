import { made } from '../made';
import { swiss } from './written';

/** Sheets laid out as published budgets and plans are. All figures, and all words but the usual terms, are made up. */
export const published = [
  made({
    name: 'Outlays by function and subfunction',
    follows:
      'Historical tables of the US federal budget, outlays by function and subfunction: fiscal years across, numbered functions as captions that end in a colon, “Subtotal” and “Total” below, dots and dashes for nothing.',
    columns: 'label amount*6',
    rows: `
-   » Table 3.2 - Outlays by function and subfunction
-   » (in millions of dollars)
-   »
h   » Function and subfunction      | 2021  | 2022  | 2023  | 2024  | 2025 estimate | 2026 estimate
c   » 010 Coastal protection:
c   » 011 Works:
    » Dredging                       | 1633  | 1659  | 1587  | 1791  | 1902 | 1949
    » Dikes and barriers             | 1159  | 1193  | 1187  | 1237  | 1473 | 1900
    » Land purchase                  | 284   | 263   | 331   | 321   | 433  | 535
s 7-9 » 011 Subtotal, works          | Σ7-9  | Σ7-9  | Σ7-9  | Σ7-9  | Σ7-9 | Σ7-9
    » 012 Research                   | 207   | 281   | 272   | 276   | 262  | 240
    » 013 Warning services           | 92    | 76    | 30    | -     | 15   | 18
s 7-12 » Total, coastal protection   | Σ7-9,11-12 | Σ7-9,11-12 | Σ7-9,11-12 | Σ7-9,11-12 | Σ7-9,11-12 | Σ7-9,11-12
c   » 020 Inland waterways:
    » 021 Locks                      | 1968  | 2397  | 3134  | 4097  | 3559 | 4123
    » 022 Channels                   | 1249  | 1797  | 2051  | 2185  | 2710 | 3016
    » 023 Offsetting receipts        | -271  | -169  | -113  | -590  | -176 | -185
s 15-17 » Total, inland waterways    | Σ15-17 | Σ15-17 | Σ15-17 | Σ15-17 | Σ15-17 | Σ15-17
t 7-17 » Total outlays               | Σ7-9,11-12,15-17 | Σ7-9,11-12,15-17 | Σ7-9,11-12,15-17 | Σ7-9,11-12,15-17 | Σ7-9,11-12,15-17 | Σ7-9,11-12,15-17
-   »
-   » Note: receipts are shown as negative outlays.`,
  }),
  made({
    name: 'Departmental limits with outturn and plans',
    follows:
      'Departmental budgets in the UK’s public expenditure analyses: two header rows (year, then outturn or plans), groups of departments as captions, totals below in words, one decimal, dashes.',
    columns: 'label amount*5',
    rows: `
-   » Table 1.5 Resource budgets by departmental group
-   » £ billion
-   »
h   »                                | 2022-23 | 2023-24 | 2024-25 | 2025-26 | 2026-27
h   »                                | outturn | outturn | outturn | plans   | plans
c   » Services for people
    » Schools and families           | 68.4 | 71.2 | 75.9 | 78.8 | 81.1
    » Health and care                | 142.6 | 151.3 | 163.7 | 171.4 | 178.9
    » Work and benefits              | 6.3  | 6.7  | 7.2  | 7.1  | -
s 7-9 » Total services for people    | Σ7-9 | Σ7-9 | Σ7-9 | Σ7-9 | Σ7-9
c   » Services for places
    » Transport                      | 7.1  | 7.9  | 8.4  | 9.2  | 9.6
    » Housing and councils           | 9.8  | 10.4 | 11.7 | 11.9 | 12.6
    » Environment                    | 4.2  | 4.4  | 4.9  | 5.3  | 5.2
s 12-14 » Total services for places  | Σ12-14 | Σ12-14 | Σ12-14 | Σ12-14 | Σ12-14
    » Reserve                        | -    | -    | -    | 2.5  | 4.8
t 7-16 » Total resource budgets      | Σ7-9,12-14,16 | Σ7-9,12-14,16 | Σ7-9,12-14,16 | Σ7-9,12-14,16 | Σ7-9,12-14,16
-   »
-   » 1 Figures may not sum because of rounding.`,
    formats: { 1: '0.0', 2: '0.0', 3: '0.0', 4: '0.0', 5: '0.0' },
  }),
  made({
    name: 'Functional expenses of a charity',
    follows:
      'Statement of functional expenses of a US non-profit: natural expense lines down, programs across under a merged group, support services under another, a total for each group and for all.',
    shape: 'wide',
    columns: 'label amount*3 computed amount*2 computed*2',
    rows: `
-   » Harbor Learning Trust
-   » Statement of functional expenses
-   » Year ended 30 June 2026
-   »
h   »                    | Program services | | | | Supporting services | | |
h   »                    | After-school | Scholarships | Mentoring | Total | Management and general | Fundraising | Total | All services
    » Salaries and wages | 412300 | 96400 | 188250 | ΣB:D | 121800 | 84500 | ΣF:G | ΣB:D,F:G
    » Employee benefits  | 74210  | 17350 | 33900  | ΣB:D | 21920  | 15200 | ΣF:G | ΣB:D,F:G
    » Occupancy          | 58800  | 4200  | 12600  | ΣB:D | 16400  | 6100  | ΣF:G | ΣB:D,F:G
    » Grants to students | 0      | 265000 | 0     | ΣB:D | 0      | 0     | ΣF:G | ΣB:D,F:G
    » Supplies           | 31480  | 2150  | 8940   | ΣB:D | 7320   | 9890  | ΣF:G | ΣB:D,F:G
    » Professional fees  | 12000  | 8500  | 3000   | ΣB:D | 42650  | 18000 | ΣF:G | ΣB:D,F:G
    » Depreciation       | 18200  | 900   | 2600   | ΣB:D | 5100   | 1300  | ΣF:G | ΣB:D,F:G
t 7-13 » Total expenses  | Σ7-13 | Σ7-13 | Σ7-13 | Σ7-13 | Σ7-13 | Σ7-13 | Σ7-13 | Σ7-13`,
    merged: [
      [4, 1, 1, 4],
      [4, 5, 1, 3],
    ],
    formats: { 1: '$#,##0', 2: '$#,##0', 3: '$#,##0', 5: '$#,##0', 6: '$#,##0' },
    currencies: ['USD'],
  }),
  made({
    name: 'Canton by kind of cost',
    follows:
      'Budget and financial plan of a Swiss canton: two-digit kinds of cost, R/B/F with the year as headings, differences absolute and in percent after the budget, income negative, Total Aufwand and Total Ertrag below.',
    columns: 'label amount*3 computed*2 amount*3',
    rows: `
-   » 2310 Amt für Seeufer und Wanderwege
-   » ERFOLGSRECHNUNG (IN FRANKEN)
-   »
h   »                                      | R 2024 | B 2025 | B 2026 | Abw. abs. | Abw. % | F 2027 | F 2028 | F 2029
    » 30 Personalaufwand                   | 4821300 | 4907500 | 5012250 | Σ-C,D | 2.1% | 5060000 | 5108000 | 5155500
    » 31 Sach- und übriger Betriebsaufwand | 1733420 | 1690000 | 1745800 | Σ-C,D | 3.3% | 1750000 | 1762500 | 1771000
    » 33 Abschreibungen                    | 610000  | 635500  | 641250  | Σ-C,D | 0.9% | 655000  | 660400  | 671200
    » 36 Transferaufwand                   | 2204150 | 2310000 | 2290500 | Σ-C,D | -0.8% | 2301000 | 2315500 | 2330000
s 5-8 » Total Aufwand                      | Σ5-8 | Σ5-8 | Σ5-8 | Σ5-8 | 1.5% | Σ5-8 | Σ5-8 | Σ5-8
    » 42 Entgelte                          | -512330 | -498000 | -505500 | Σ-C,D | 1.5% | -507000 | -510500 | -512000
    » 43 Verschiedene Erträge              | -18450  | -15000  | -15200  | Σ-C,D | 1.3% | -15300  | -15250  | -15400
    » 46 Transferertrag                    | -690500 | -702000 | -711400 | Σ-C,D | 1.3% | -715000 | -718800 | -722000
s 10-12 » Total Ertrag                     | Σ10-12 | Σ10-12 | Σ10-12 | Σ10-12 | 1.4% | Σ10-12 | Σ10-12 | Σ10-12
t 5-12 » Ergebnis Erfolgsrechnung          | Σ5-8,10-12 | Σ5-8,10-12 | Σ5-8,10-12 | Σ5-8,10-12 | 1.5% | Σ5-8,10-12 | Σ5-8,10-12 | Σ5-8,10-12`,
    write: swiss,
  }),
  made({
    name: 'Seven years of programmes, totals above',
    follows:
      'Breakdown of the EU’s multiannual financial framework: years across and their sum last, headings and clusters numbered and above what they add up, without the word total.',
    heldOut: 1,
    columns: 'label amount*7 computed',
    rows: `
-   » FRAMEWORK 2021-2027 (in commitments)
-   » EUR million - 2018 prices
-   »
h   »                                | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2021-2027
s 7-11 » 1. LEARNING AND SKILLS      | Σ7-9,11 | Σ7-9,11 | Σ7-9,11 | Σ7-9,11 | Σ7-9,11 | Σ7-9,11 | Σ7-9,11 | ΣB:H
s 7-9 » 1.1 Schools                  | Σ7-9 | Σ7-9 | Σ7-9 | Σ7-9 | Σ7-9 | Σ7-9 | Σ7-9 | ΣB:H
    » Exchange years                 | 843  | 851  | 868  | 872  | 881  | 890  | 905  | ΣB:H
    » Language courses               | 114  | 116  | 116  | 121  | 124  | 125  | 127  | ΣB:H
    » Decentralised agencies         | 23   | 23   | 24   | 24   | 24   | 25   | 25   | ΣB:H
s 11-11 » 1.2 Adults                 | Σ11  | Σ11  | Σ11  | Σ11  | Σ11  | Σ11  | Σ11  | ΣB:H
    » Evening schools                | 302  | 305  | 311  | 316  | 320  | 322  | 329  | ΣB:H
s 13-15 » 2. RIVERS AND COASTS       | Σ13-15 | Σ13-15 | Σ13-15 | Σ13-15 | Σ13-15 | Σ13-15 | Σ13-15 | ΣB:H
    » Flood plains                   | 1626 | 1640 | 1655 | 1671 | 1680 | 1688 | 1702 | ΣB:H
    » Clean harbours                 | 740  | 741  | 748  | 752  | 755  | 759  | 764  | ΣB:H
    » Other                          | 21   | 21   | 22   | 22   | 21   | 20   | 20   | ΣB:H
t 7-15 » TOTAL COMMITMENTS           | Σ7-9,11,13-15 | Σ7-9,11,13-15 | Σ7-9,11,13-15 | Σ7-9,11,13-15 | Σ7-9,11,13-15 | Σ7-9,11,13-15 | Σ7-9,11,13-15 | ΣB:H`,
  }),
  made({
    name: 'Project costs by component',
    follows:
      'Cost table of a World Bank project appraisal: components lettered, local and foreign cost and their total, foreign share in percent, baseline cost, contingencies, total.',
    heldOut: 1,
    columns: 'label amount*2 computed*2',
    rows: `
-   » Annex 5: Estimated project costs
-   »
h   » Project component              | Local | Foreign | Total | Foreign
h   »                                | US$ million | US$ million | US$ million | % of total
    » A. Rural water points          | 12.4 | 8.15 | ΣB:C | 40%
    » B. Sanitation in schools       | 6.2  | 2.3  | ΣB:C | 27%
    » C. Training of committees      | 3.75 | 0.9  | ΣB:C | 19%
    » D. Management and audit        | 1.85 | 0.45 | ΣB:C | 20%
s 5-8 » Total baseline costs         | Σ5-8 | Σ5-8 | ΣB:C | 33%
    » Physical contingencies         | 1.2  | 0.6  | ΣB:C | 33%
    » Price contingencies            | 0.9  | 0.55 | ΣB:C | 38%
t 5-11 » Total project costs         | Σ5-8,10-11 | Σ5-8,10-11 | ΣB:C | 33%
-   » Identifiable taxes and duties are US$1.9 million.`,
    formats: { 1: '0.0', 2: '0.0', 3: '0.0' },
  }),
  made({
    name: 'Transport improvement plan',
    follows:
      'State transportation improvement program of the US: a project over several rows by phase, its number and title in the first only, sources of money under merged fiscal years, a TOTAL row for each project.',
    heldOut: 1,
    columns: 'other label other amount*4 computed',
    rows: `
-   » Highway program FY 2027 - FY 2028
-   » in thousands
h   » Project no. | Project title        | Phase | FY 2027 |       | FY 2028 |       | Total
h   »             |                      |       | State   | Federal | State | Federal |
    » 26-073-03   | Inlet bridge         | PE    | 400  | 1600  | 0    | 0     | ΣD:G
    »             |                      | RW    | 150  | 600   | 0    | 0     | ΣD:G
    »             |                      | CN    | 0    | 0     | 3550 | 14198 | ΣD:G
s 5-7 »           | TOTAL Inlet bridge   |       | Σ5-7 | Σ5-7  | Σ5-7 | Σ5-7  | ΣD:G
    » 26-101-01   | Route 9 widening     | PE    | 210  | 840   | 95   | 380   | ΣD:G
    »             |                      | CN    | 0    | 0     | 6450 | 25802 | ΣD:G
s 9-10 »          | TOTAL Route 9 widening |     | Σ9-10 | Σ9-10 | Σ9-10 | Σ9-10 | ΣD:G
    » 27-004-02   | Bicycle network      | CN    | 320  | 1280  | 340  | 1360  | ΣD:G
    » 27-011-01   | Signal timing        | CN    | 88   | 352   | 0    | 0     | ΣD:G
t 5-13 » TOTAL PROGRAM |                 |       | Σ5-7,9-10,12-13 | Σ5-7,9-10,12-13 | Σ5-7,9-10,12-13 | Σ5-7,9-10,12-13 | ΣD:G`,
    merged: [
      [2, 3, 1, 2],
      [2, 5, 1, 2],
    ],
  }),
  made({
    name: 'University operating budget',
    follows:
      'Operating budget of a US state university: divisions as captions, units below, positions beside salaries, benefits and operating cost, total, last year, change and change in percent, subtotals by division.',
    heldOut: 1,
    columns: 'label other amount*3 computed other computed*2',
    rows: `
-   » Lakeside State University
-   » FY 2027 operating budget by division
-   »
h   »                       | FTE   | Salaries | Benefits | Operating | FY27 Total | FY26 Budget | Change $ | Change %
c   » Academic affairs
    » College of Letters    | 212.5 | 14820300 | 4890700 | 1210000 | ΣC:E | 20410000 | Σ-G,F | 2.5%
    » College of Business   | 96    | 9310450  | 2980100 | 815500  | ΣC:E | 12850000 | Σ-G,F | 2.0%
    » Library               | 41    | 2115000  | 741000  | 1980250 | ΣC:E | 4790500  | Σ-G,F | 1.0%
s 6-8 » Subtotal Academic affairs | Σ6-8 | Σ6-8 | Σ6-8 | Σ6-8 | ΣC:E | Σ6-8 | Σ-G,F | 2.1%
c   » Student affairs
    » Admissions            | 33    | 1804200  | 631500  | 402000  | ΣC:E | 2800000  | Σ-G,F | 1.3%
    » Counseling            | 18.5  | 1190000  | 405300  | 96000   | ΣC:E | 1655000  | Σ-G,F | 2.2%
s 11-12 » Subtotal Student affairs | Σ11-12 | Σ11-12 | Σ11-12 | Σ11-12 | ΣC:E | Σ11-12 | Σ-G,F | 1.7%
    » Institutional reserve | 0     | 0        | 0       | 750000  | ΣC:E | 750000   | Σ-G,F | 0.0%
t 6-14 » Total operating budget | Σ6-8,11-12,14 | Σ6-8,11-12,14 | Σ6-8,11-12,14 | Σ6-8,11-12,14 | ΣC:E | Σ6-8,11-12,14 | Σ-G,F | 2.0%`,
  }),
];
