import { made } from '../made';
import { german, indian } from './written';

const imperatives = ['Win retail', 'Grow services', 'Cut churn'];

/** Budgets in the layouts that finance departments use. */
export const budgets = [
  made({
    name: 'German months with Zwischensummen',
    imperatives: ['Handel gewinnen', 'Service ausbauen', 'Kündigungen senken'],
    columns: 'label team tag amount*6 computed',
    rows: `
-   » Vertriebs- und Marketingbudget 2027
-   » Angaben in EUR, Stand 6. November
-   »
h   » Kostenart           | Abteilung | Schwerpunkt        | Jan    | Feb    | Mrz    | Apr    | Mai    | Jun    | Summe
c   » MARKETING
    » Messen              | Marketing | Handel gewinnen    | 12000  | 8000   | 0      | 15500  | 0      | 9800.5 | ΣD:I
    » Online-Werbung      | Marketing | Handel gewinnen    | 4200.5 | 4200.5 | 4350   | 4100   | 4600   | 4700   | ΣD:I
    » Kundenmagazin       | Marketing | Kündigungen senken | 1800   | 1750   | 1900   | 1850   | 1700   | 2100   | ΣD:I
s 6-8 » Zwischensumme Marketing |     |                    | Σ6-8   | Σ6-8   | Σ6-8   | Σ6-8   | Σ6-8   | Σ6-8   | ΣD:I
c   » VERTRIEB
    » Außendienst         | Vertrieb  | Handel gewinnen    | 31000  | 31000  | 32500  | 32500  | 32800  | 33000  | ΣD:I
    » Innendienst         | Vertrieb  | BAU                | 14200  | 14200  | 14350  | 14200  | 14500  | 14600  | ΣD:I
    » Schulung Service    | Vertrieb  | Service ausbauen   | 0      | 2500   | 2700   | 0      | 2600   | 2550   | ΣD:I
s 11-13 » Zwischensumme Vertrieb |    |                    | Σ11-13 | Σ11-13 | Σ11-13 | Σ11-13 | Σ11-13 | Σ11-13 | ΣD:I
t 6-13 » Gesamtsumme      |           |                    | Σ6-8,11-13 | Σ6-8,11-13 | Σ6-8,11-13 | Σ6-8,11-13 | Σ6-8,11-13 | Σ6-8,11-13 | ΣD:I
-   »
-   » Hinweis: ohne Umlagen der Zentrale.`,
    write: german,
    decimalComma: true,
  }),
  made({
    name: 'Months with quarter totals between them',
    imperatives,
    columns: 'label amount*3 computed amount*3 computed*2 tag',
    rows: `
-   » Plan FY26 | | | | | | | | | |
h   »           | Q1  |      |      |       | Q2   |      |      |       | H1    |
h   » Item      | Jan | Feb  | Mar  | Total | Apr  | May  | Jun  | Total | Total | Imperative
    » Retail campaign | 12000 | 13000 | 12500 | =ΣB:D | 11000 | 11500 | 12700 | =ΣF:H | =ΣB:D,F:H | Win retail
    » Partner fund    | 4000  | 4100  | 4300  | =ΣB:D | 4200  | 4000  | 4000  | =ΣF:H | =ΣB:D,F:H | Grow services
    » Field engineers | 22000 | 22500 | 22000 | =ΣB:D | 23000 | 23000 | 23500 | =ΣF:H | =ΣB:D,F:H | Grow services
    » Renewals desk   | 9000  | 9000  | 9100  | =ΣB:D | 9200  | 9300  | 9400  | =ΣF:H | =ΣB:D,F:H | Cut churn
    » Legacy desk     | 18000 | 17500 | 17000 | =ΣB:D | 16500 | 16000 | 15500 | =ΣF:H | =ΣB:D,F:H | BAU
    » Brand           |       | 8000  |       | =ΣB:D | 8000  |       | 8000  | =ΣF:H | =ΣB:D,F:H |
t 4-9 » Total     | =Σ4-9 | =Σ4-9 | =Σ4-9 | =Σ4-9 | =Σ4-9 | =Σ4-9 | =Σ4-9 | =Σ4-9 | =Σ4-9 |`,
    merged: [
      [1, 1, 1, 4],
      [1, 5, 1, 4],
    ],
    formats: { 1: '$#,##0', 2: '$#,##0', 3: '$#,##0', 5: '$#,##0', 6: '$#,##0', 7: '$#,##0' },
    currencies: ['USD'],
  }),
  made({
    name: 'Department totals above their lines, not called totals',
    imperatives,
    columns: 'label amount*4 team',
    rows: `
-   » Operating plan by department
h   » Department / line | Q1    | Q2    | Q3    | Q4    | Owner
s 4-6 » Marketing       | Σ4-6  | Σ4-6  | Σ4-6  | Σ4-6  |
    » Trade fairs       | 9000  | 14500 | 3000  | 21000 | Ana
    » Advertising       | 22000 | 23500 | 21800 | 30400 | Ana
    » Website           | 5200  | 5200  | 5350  | 5400  | Leo
s 8-9 » Sales           | Σ8-9  | Σ8-9  | Σ8-9  | Σ8-9  |
    » Field reps        | 88000 | 89500 | 90250 | 91000 | Raj
    » Inside sales      | 41000 | 41000 | 42300 | 42900 | Raj
s 11-13 » Customer care | Σ11-13 | Σ11-13 | Σ11-13 | Σ11-13 |
    » Onboarding        | 15000 | 15750 | 16000 | 18000 | Mia
    » Help desk         | 12250 | 12400 | 12400 | 12600 | Mia
    » Academy           | 2000  | 4100  | 3900  | 2250  | Mia`,
  }),
  made({
    name: 'Teams down, imperatives across, with totals',
    imperatives,
    shape: 'wide',
    columns: 'team amount*5 computed',
    rows: `
-   » Spend by team and imperative, FY27, k EUR
-   »
h   » Team        | Win retail | Grow services | Cut churn | BAU | Other | Total
    » Marketing   | 420  | 130  | 60   | 88  | 12 | ΣB:F
    » Field sales | 910  | 240  | 15.5 | 310 | 0  | ΣB:F
    » Services    | 35   | 780  | 122  | 64  | 41 | ΣB:F
    » Success     | 0    | 95   | 388  | 21  | 9  | ΣB:F
    » Operations  | 44   | 51   | 33   | 402 | 77 | ΣB:F
t 4-8 » Total     | Σ4-8 | Σ4-8 | Σ4-8 | Σ4-8 | Σ4-8 | Σ4-8`,
  }),
  made({
    name: 'Share matrix beside the amount',
    imperatives,
    shape: 'shares',
    columns: 'label amount share*3 computed',
    rows: `
h   » Budget line       | Annual cost | Win retail | Grow services | Cut churn | Check
    » Retail campaign   | 150000 | 1    | 0    | 0    | ΣC:E
    » Partner marketing | 48000  | 0.2  | 0.5  | 0.3  | ΣC:E
    » Field engineers   | 264000 | 0    | 0.9  | 0.1  | ΣC:E
    » Customer events   | 36500  | 0.25 | 0.25 | 0.5  | ΣC:E
    » Analytics tools   | 72000  | 0.4  | 0.4  | 0.2  | ΣC:E
    » Success team      | 198000 | 0    | 0.15 | 0.85 | ΣC:E
t 2-7 » Total           | Σ2-7   |      |      |      |`,
    formats: { 1: '#,##0', 2: '0%', 3: '0%', 4: '0%', 5: '0%' },
  }),
  made({
    name: 'No header at all',
    imperatives,
    columns: 'label tag amount*3',
    rows: `
    » Retail campaign | Win retail    | 12000 | 13000 | 12500
    » Partner fund    | Grow services | 4000  | 4100  | 4300
    » Field engineers | Grow services | 22000 | 22500 | 22000
    » Renewals desk   | Cut churn     | 9000  | 9000  | 9100
    » Legacy desk     | BAU           | 18000 | 17500 | 17000
    » Events          | Win retail    | 0     | 7000  | 2500`,
  }),
  made({
    name: 'Indian budget in lakh grouping',
    imperatives: ['Rural reach', 'Digital service'],
    columns: 'other label team amount*3',
    rows: `
-   » Annual budget proposal 2026-27
h   » Sl. No. | Particulars            | Department | 2024-25 (Actual) | 2025-26 (Revised) | 2026-27 (Budget)
    » '1      | Dealer meets           | Sales      | 1250000 | 1400000 | 1525000
    » '2      | Van operations         | Sales      | 3875000 | 4120000 | 4510500
    » '3      | Mobile application     | IT         | 980000  | 1650000 | 2240000
    » '4      | Call centre            | Service    | 2200000 | 2310000 | 2405000
    » '5      | Training               | HR         | 450000  | 475500  | 512000
t 3-7 »         | Total                  |            | Σ3-7    | Σ3-7    | Σ3-7
-   » Note: figures include taxes.`,
    write: indian,
    currencies: ['INR'],
  }),
  made({
    name: 'Budget against actual with variance, units below the headings',
    imperatives,
    columns: 'label team amount*2 computed*2 other',
    rows: `
-   » Marketing cost report
-   » Period: June
-   »
h   » Line item    | Cost centre | Budget | Actual | Variance | Variance % | Comment
h   »              |             | USD    | USD    | USD      | %          |
    » Advertising  | Brand       | 50000  | 47250  | Σ-C:C,D:D | -5.5% | campaign late
    » Events       | Field       | 30000  | 34100  | Σ-C:C,D:D | 13.7% |
    » Agency       | Brand       | 21000  | 21000  | Σ-C:C,D:D | 0%       |
    » Print        | Field       | 8000   | 6420   | Σ-C:C,D:D | -19.8% | digital first
    » Research     | Insight     | 12500  | 15300  | Σ-C:C,D:D | 22.4% |
    » Website      | Digital     | 17000  | 16200  | Σ-C:C,D:D | -4.7% |
t 6-11 » TOTAL     |             | Σ6-11  | Σ6-11  | Σ6-11    | 1.3%   |`,
  }),
];
