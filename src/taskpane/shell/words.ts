import type { MapRow, Screen } from '../../planning/state/state';

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

/** So many labels are named. */
const named = 3;

/** The texts of what was changed in the workbook and in the pane alike. */
export const differingWords = {
  strategy: 'The strategy was changed in the workbook, and here as well.',
  map: (rows: readonly MapRow[]) => {
    const says = rows
      .slice(0, named)
      .map(([label, tag]) => `“${label}” ${tag ? `stands for ${tag}` : 'is not mapped'}`);
    const more = rows.length > named ? `, and ${(rows.length - named).toLocaleString('en')} more differ` : '';
    return `In the workbook’s map ${says.join(', ')}${more}; here it was changed as well.`;
  },
  workbook: 'Take the workbook’s',
  pane: 'Keep what is here',
};
