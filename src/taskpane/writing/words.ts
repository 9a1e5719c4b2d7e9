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

const cells = (n: number) => `${n.toLocaleString('en')} filled ${n === 1 ? 'cell' : 'cells'}`;

export const paperWords = {
  title: (what: string) => `Write ${what}`,
  intro: 'This is everything that will be written. One undo in the sheet takes it back.',
  formulas: 'Formulas',
  filled: (n: number) => `${cells(n)} would be overwritten`,
  filledCell: (address: string, says: string) => `${address}: “${says}”`,
  inTheWay: 'This is in the way',
  elsewhere: 'Choose another place',
  overwrite: (n: number) => (n === 1 ? 'Overwrite it' : `Overwrite all ${n.toLocaleString('en')}`),
  allowed: (n: number) => `${cells(n)} will be overwritten, as you said.`,
  write: 'Write',
  writing: 'Writing…',
  cancel: 'Cancel',
  again: 'Try again',
} as const;
