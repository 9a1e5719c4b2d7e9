import { percent } from '../figures';

/** The texts of price against value: what is chosen, and the score. */
export const words = {
  choices: 'How deals count',
  equal: 'Each deal counts the same',
  weighted: (heading: string) => `Each deal counts by its “${heading}”`,
  money: 'money',
  weightedHint: 'By money, a deal of 200 counts twice as much as one of 100.',
  noWeight:
    'Each deal counts the same. To count deals by their money, choose “Deal’s money” for its column under Columns.',
  bySegment: 'Compare within each segment only',
  bySegmentHint: 'Deals of one segment are not held against those of another.',
  tolerance: 'Fair band around the price line',
  toleranceHint: 'A deal further off than this, in percent, is outside.',
  title: 'Price follows value',
  interval: (low: number, high: number) => `With 95% confidence between ${percent(low)} and ${percent(high)}.`,
  band: (share: number, countedBy: string | null) =>
    countedBy === null
      ? `${percent(share)} of the deals lie within the fair band.`
      : `Counted by “${countedBy}”, ${percent(share)} of the deals lie within the fair band.`,
  leak: (share: number) => `${percent(share)} of the list price is given away.`,
  deals: (n: number, countedBy: string | null) =>
    `${n.toLocaleString('en')} ${n === 1 ? 'deal is' : 'deals are'} compared, ${countedBy === null ? 'each counting the same' : `each counting by its “${countedBy}”`}.`,
  table: 'Each deal against its fair price',
} as const;

/** The texts of the table of deals. Columns that say most come first: the pane is narrow. */
export const tableWords = {
  deal: 'Deal',
  price: 'Price',
  fair: 'Fair price',
  deviation: 'Off the fair price',
  off: (deviation: number) => `${deviation > 0 ? '+' : ''}${percent(deviation)}`,
  inBand: 'In the fair band',
  yesNo: (yes: boolean) => (yes ? 'yes' : 'no'),
  value: 'Value',
  segment: 'Segment',
  countsFor: (heading: string) => `Counts by ${heading}`,
  money: 'Money to the band',
  toBand: (money: (amount: number) => string) => (lacking: number) =>
    lacking === 0 ? 'none' : lacking > 0 ? `${money(lacking)} short` : `${money(-lacking)} above`,
  inOrder: 'Comparisons in order',
  standing: 'Beside the other deals',
  out: 'left out',
  leftOut: 'Left out because',
  /** Of a deal whose segment has no line of fair prices. */
  unknown: 'not known',
} as const;
