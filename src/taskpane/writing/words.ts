import type { ResultName } from '../../planning/write/results';

/** The texts of writing: the place, what to write, and the sheet of paper that shows it first. */
export const placeWords = {
  title: 'Write to the workbook',
  at: 'Where',
  follows: 'Follows the cell you select in the sheet. You can type an address too.',
  typed: 'Stays as typed.',
  followAgain: 'Use the selected cell',
  placeholder: 'Select a cell in the sheet',
  noPlace: 'Select a cell in the sheet, or type an address such as Budget!P2.',
  notAPlace: (text: string) => `“${text}” is no address of a cell. Type one such as Budget!P2.`,
  write: 'Write…',
} as const;

const cells = (n: number) => `${n.toLocaleString('en')} filled ${n === 1 ? 'place' : 'places'}`;

export const paperWords = {
  title: (what: string) => `Write ${what}`,
  undo: 'One undo in the sheet takes it back.',
  formulas: 'Formulas',
  values: 'Values',
  chart: 'A chart keeps to its cells: insert it again when an imperative has been added or taken away.',
  filled: (n: number) => `${cells(n)} would be overwritten`,
  /** What stands there is quoted already where it is several cells. */
  filledCell: (address: string, says: string) => `${address}: ${says.startsWith('“') ? says : `“${says}”`}`,
  inTheWay: 'This is in the way',
  elsewhere: 'Choose another place',
  overwrite: (n: number) => (n === 1 ? 'Overwrite it' : `Overwrite all ${n.toLocaleString('en')}`),
  allowed: (n: number) => `${cells(n)} will be overwritten, as you said.`,
  write: 'Write',
  writing: 'Writing…',
  cancel: 'Cancel',
  again: 'Try again',
} as const;

/** What can be written: as the menu offers it, and as the sheet of paper is headed. */
export const writables: Readonly<Record<ResultName, { menu: string; paper: string }>> = {
  score: { menu: 'Insert score', paper: 'the score' },
  most: { menu: 'Insert highest possible score', paper: 'the highest possible score' },
  table: { menu: 'Insert table', paper: 'the table' },
  charted: { menu: 'Insert table and chart', paper: 'the table and its chart' },
  moves: { menu: 'Insert moves', paper: 'the moves' },
  drops: { menu: 'Insert what to stop', paper: 'what to stop' },
  teams: { menu: 'Insert scores by team', paper: 'the scores by team' },
  focus: { menu: 'Insert focus', paper: 'the focus' },
  gap: { menu: 'Insert perception gap', paper: 'the perception gap' },
  perception: { menu: 'Insert table', paper: 'the table of the perception gap' },
  agreement: { menu: 'Insert agreement', paper: 'the agreement' },
  prices: { menu: 'Insert score', paper: 'the score' },
  band: { menu: 'Insert share within the fair band', paper: 'the share within the fair band' },
  priceTable: { menu: 'Insert table of deals', paper: 'the table of deals' },
  leak: { menu: 'Insert price leak', paper: 'the price leak' },
  leakTable: { menu: 'Insert table of the leak', paper: 'the table of the leak' },
};
