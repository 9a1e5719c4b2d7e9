import golden from '../../golden/sheets.json';
import { contentOf } from '../content';
import type { Expected, MadeSheet } from '../made';

const sheet = (name: string, rows: any[][], imperatives: string[], expected: Expected): MadeSheet => ({
  name,
  heldOut: 0,
  imperatives,
  content: contentOf(rows),
  expected,
});

const { budget, territory, survey, deals } = golden;

/** The four messy sheets of the methodology. */
export const methodology: MadeSheet[] = [
  sheet('Methodology: budget', budget.rows, ['Win retail', 'Grow services', 'Cut churn'], {
    purpose: 'resources',
    shape: 'long',
    header: { first: 1, last: 2 },
    data: { first: 3, last: 18 },
    columns: ['label', 'tag', 'amount', 'amount', 'amount', 'team'],
    special: [
      { row: 3, role: 'caption' },
      { row: 7, role: 'subtotal', of: { from: 4, to: 6 } },
      { row: 8, role: 'blank' },
      { row: 9, role: 'caption' },
      { row: 16, role: 'subtotal', of: { from: 10, to: 15 } },
      { row: 18, role: 'total', of: { from: 4, to: 17 } },
    ],
    currencies: ['USD'],
    decimalComma: false,
  }),
  sheet('Methodology: territory', territory.rows, territory.segments, {
    purpose: 'resources',
    shape: 'long',
    header: { first: 0, last: 0 },
    data: { first: 1, last: 13 },
    columns: ['team', 'label', 'tag', 'other', 'amount', 'other'],
    special: [
      { row: 5, role: 'subtotal', of: { from: 1, to: 4 } },
      { row: 6, role: 'blank' },
      { row: 12, role: 'subtotal', of: { from: 7, to: 10 } },
    ],
    currencies: [],
    decimalComma: false,
  }),
  sheet('Methodology: survey', survey.rows, [], {
    purpose: 'ratings',
    shape: 'long',
    header: { first: 0, last: 0 },
    data: { first: 1, last: 16 },
    columns: ['other', 'role', 'rating', 'rating', 'rating', 'rating', 'rating'],
    special: [
      { row: 15, role: 'blank' },
      { row: 16, role: 'note' },
    ],
    currencies: [],
    decimalComma: false,
  }),
  sheet('Methodology: deals', deals.rows, [], {
    purpose: 'prices',
    shape: 'long',
    header: { first: 0, last: 0 },
    data: { first: 1, last: 14 },
    columns: ['label', 'segment', 'list', 'discount', 'price', 'quantity', 'value'],
    special: [{ row: 14, role: 'total', of: { from: 1, to: 13 } }],
    currencies: ['USD'],
    decimalComma: false,
  }),
];
