import { percent } from '../figures';

/** The texts of price against value: what is chosen, and the score. */
export const words = {
  choices: 'How deals count',
  weighted: 'Deals count by their money',
  equal: 'Each deal counts the same',
  bySegment: 'Compare within each segment only',
  bySegmentHint: 'Deals of one segment are not held against those of another.',
  tolerance: 'Fair band around the price line',
  toleranceHint: 'A deal further off than this, in percent, is outside.',
  title: 'Price follows value',
  interval: (low: number, high: number) => `With 95% confidence between ${percent(low)} and ${percent(high)}.`,
  noInterval: 'Too few deals to say how sure this is.',
  band: (share: number) => `${percent(share)} of the deals lie within the fair band.`,
  leak: (share: number) => `${percent(share)} of the list price is given away.`,
  deals: (n: number) => `${n.toLocaleString('en')} ${n === 1 ? 'deal is' : 'deals are'} compared.`,
  table: 'Each deal against its fair price',
} as const;

/** Columns that say most come first: the pane is narrow. */
export const firstColumns = ['Row', 'Price', 'Fair price', 'Deviation %', 'In band', 'Value'];
