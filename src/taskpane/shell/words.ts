import type { Screen } from '../../planning/state/state';

/** The places of the pane, in the order of the tab list. */
export const places: { screen: Exclude<Screen, 'start'>; name: string }[] = [
  { screen: 'strategy', name: 'Strategy' },
  { screen: 'map', name: 'Map' },
  { screen: 'result', name: 'Result' },
  { screen: 'functions', name: 'Functions' },
];

export const shellWords = {
  name: 'Plumbline',
  places: 'Places',
  more: 'More',
  start: 'Start page',
  readAgain: 'Read the sheet again',
  repair: 'Repair formulas',
  sample: 'Insert a sample plan',
  toResult: 'See the result',
  show: (cells: string) => `Show ${cells}`,
  dismiss: 'Dismiss',
  range: (low: string, high: string) => `${low}–${high}`,
  score: 'Score',
  reading: (sheet: string) => `Reading “${sheet}”`,
  rows: (done: string, of: string) => `${done} of ${of} rows`,
  cancel: 'Cancel',
};
