import type { ColumnRole, Confidence, Purpose, RowRole, Shape } from '../../planning/layout';

export const purposes: Record<Purpose, string> = {
  resources: 'Money or time',
  ratings: 'Survey ratings',
  prices: 'Prices',
};

export const shapes: Record<Shape, string> = {
  long: 'A line a row',
  wide: 'An imperative a column',
  shares: 'Shares by column',
};

export const roles: Record<ColumnRole, string> = {
  label: 'Line',
  tag: 'Imperative',
  amount: 'Amount',
  share: 'Share',
  team: 'Team',
  period: 'Period',
  computed: 'Sum, left out',
  price: 'Net price',
  list: 'List price',
  discount: 'Discount',
  quantity: 'Quantity',
  value: 'Value',
  weight: 'Deal’s money',
  segment: 'Segment',
  role: 'Role',
  rating: 'Rating',
  other: 'Not used',
};

/** The roles that a column can have, by what the sheet holds. */
export const rolesFor: Record<Purpose, ColumnRole[]> = {
  resources: ['label', 'tag', 'amount', 'share', 'team', 'period', 'computed', 'other'],
  ratings: ['role', 'rating', 'segment', 'label', 'other'],
  prices: ['price', 'value', 'list', 'discount', 'quantity', 'weight', 'segment', 'label', 'period', 'other'],
};

export const confidences: Record<Confidence, string> = { sure: 'sure', likely: 'likely', guess: 'please check' };

export const rowRoles: Record<RowRole, string> = {
  data: '',
  caption: 'caption',
  subtotal: 'subtotal',
  total: 'total',
  blank: 'blank',
  note: 'note',
};

const rows = (from: number, to: number): string => (from === to ? `row ${from + 1}` : `rows ${from + 1} to ${to + 1}`);

export const columnsWords = {
  title: (sheet: string | undefined) => (sheet ? `Map · ${sheet}` : 'Map'),
  intro: 'Which line of the sheet serves which imperative.',
  sheet: 'Sheet',
  choose: 'Choose a sheet',
  selection: (address: string) => `Only the selected cells, ${address}`,
  connected: (name: string) => `${name} (connected, preview only)`,
  empty: (name: string) => `${name} (empty)`,
  holds: 'What it holds',
  nothingChosen: 'Choose the sheet that holds the plan, or select its cells and choose “Only the selected cells”.',
  rowsOf: (from: number, to: number) => `Rows ${from + 1}–${to + 1}`,
  columnsOf: (first: string, last: string, count: number) =>
    count === 1 ? first : `${first} to ${last}, ${count} columns`,
  noAmounts: 'no numbers found',
  columns: 'Columns',
  states: {
    confirmed: 'confirmed',
    found: 'all found',
    check: (count: number) => (count === 1 ? '1 to check' : `${count} to check`),
  },
  preview: (sheet: string) => `Preview of ${sheet}. Scrolls sideways.`,
  row: 'Row',
  role: (column: string, heading: string) => `What column ${column}${heading ? ` “${heading}”` : ''} holds`,
  layout: 'Layout',
  headerFrom: 'Header from row',
  headerTo: 'to row',
  dataFrom: 'Lines from row',
  dataTo: 'to row',
  noHeader: 'The sheet has no header',
  decimalComma: 'Numbers written as text use a decimal comma',
  subtotals: 'Sums among the lines',
  subtotalsWhy: 'What is a sum is left out, so that no money counts twice. Each counts as a line until you say so.',
  addsUp: (row: number, label: string, from: number, to: number) =>
    `Row ${row + 1}${label ? ` “${label}”` : ''} adds up ${rows(from, to)}.`,
  because: (reason: string) => reason && `${reason[0].toUpperCase()}${reason.slice(1)}.`.replace(/\.\.$/, '.'),
  looksLike: (row: number, label: string, role: string) =>
    `Row ${row + 1}${label ? ` “${label}”` : ''} looks like a ${role || 'line'}.`,
  isSum: 'It is a sum',
  isLine: 'It is a line',
  allSums: 'All are sums',
  allLines: 'All are lines',
  showAll: (count: number) => `Show all ${count}`,
  column: (letters: string, heading: string) => `column ${letters}${heading ? ` “${heading}”` : ''}`,
  lost: (loser: string, role: string, to: string) =>
    `${loser[0].toUpperCase()}${loser.slice(1)} is not used now: ${to} has its place as “${role}”, which only one column can have.`,
  giveBack: 'Give it back',
  blanks: 'Blank cells among the labels',
  blankIn: (column: string, heading: string, count: number) =>
    `Column ${column}${heading ? ` “${heading}”` : ''} is blank in ${count === 1 ? '1 line' : `${count.toLocaleString('en')} lines`}.`,
  onceAbove: 'It looks as if each label stood once, above the lines it is for.',
  blankMeansNothing: 'No label',
  blankMeansAbove: 'The same as above',
  hiddenRows: (count: number) => (count === 1 ? '1 hidden row counts as well.' : `${count} hidden rows count as well.`),
  hiddenColumns: (count: number) =>
    count === 1 ? '1 hidden column is read as well.' : `${count} hidden columns are read as well.`,
  confirm: 'Confirm columns',
  reset: 'Back to what was found',
};
