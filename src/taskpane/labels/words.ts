import type { Confidence } from '../../planning/layout';
import { percent } from '../figures';

/** How sure a suggestion is, in words. */
const confidences: Record<Confidence, string> = { sure: 'sure', likely: 'likely', guess: 'a guess' };

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** The texts of the label map. */
export const words = {
  title: 'Labels',
  mapped: (share: number) => `Mapped ${percent(share)}`,
  unmapped: (share: number, money: string) => `${percent(share)} (${money}) still unmapped`,
  allMapped: 'Every label has its place.',
  meter: 'Money mapped to the strategy',
  search: 'Search labels',
  filter: 'Which labels to show',
  filters: { all: 'All', unmapped: 'Unmapped', mapped: 'Mapped' },
  list: 'Labels, largest first',
  columns: ['Label', 'Money', 'Stands for'],
  suggested: (tag: string) => `${tag}?`,
  confidence: (confidence: Confidence) => confidences[confidence],
  none: 'Not mapped yet',
  asTheSheetSays: 'As the sheet says',
  /** What a button does it does to a label: for those who hear the button alone. */
  of: (text: string, label: string) => `${text}, ${label}`,
  stands: (label: string, tag: string) => `${label} stands for ${tag}`,
  yes: 'Yes',
  other: 'Other…',
  choose: 'Choose…',
  change: 'Change…',
  split: 'Split…',
  bau: 'BAU',
  exclude: 'Exclude',
  acceptSure: (n: number) => `Accept all sure (${n.toLocaleString('en')})`,
  nothingSure: 'Nothing sure to accept',
  undo: 'Undo',
  keys: 'Keys (?)',
  close: 'Close',
  busy: 'Looking for suggestions…',
  noMatch: (search: string) => `No label contains “${search}”.`,
  noneLeft: 'No label is left unmapped.',
  noneMapped: 'No label is mapped yet.',
  showAll: 'Show all labels',
  gone: (n: number) =>
    `${count(n, 'label of the map', 'labels of the map')} no longer ${n === 1 ? 'occurs' : 'occur'} in the sheet. The map keeps ${n === 1 ? 'it' : 'them'}.`,
  fresh: (n: number, money: string) => `${count(n, 'label is', 'labels are')} new since the map was written: ${money}.`,
  showFresh: 'Show the unmapped',
  unlabelled: (money: string) =>
    `${money} stands where the label is blank. Fill it in on the sheet: until then it is unmapped.`,
  noStrategy: 'List the strategy first: labels are mapped to its imperatives.',
  toStrategy: 'Go to Strategy',
} as const;

/** The texts of the tag chooser. */
export const chooserWords = {
  placeholder: 'Type to find an imperative',
  imperatives: 'Imperatives',
  otherwise: 'Otherwise',
  bau: 'BAU: runs the business',
  exclude: 'Exclude: not part of the money',
  split: 'Split between imperatives…',
  clear: 'Leave unmapped',
  nothing: 'No imperative of that name.',
} as const;

/** The texts of the split editor. */
export const splitWords = {
  title: (label: string) => `Split “${label}”`,
  hint: 'Give each imperative its share in percent. What you leave out stays unmapped.',
  share: (name: string) => `Share of ${name}`,
  sum: (sum: number) => {
    const shown = Number(sum.toPrecision(6));
    if (shown === 100) return 'The shares add up to 100%.';
    return shown < 100
      ? `The shares add up to ${shown}%. ${Number((100 - sum).toPrecision(6))}% stays unmapped.`
      : `The shares add up to ${shown}%, which counts money twice. Take ${Number((sum - 100).toPrecision(6))}% away.`;
  },
  empty: 'Give at least one imperative a share.',
  notShare: (name: string, text: string) => `“${text}” beside ${name} is no share. Type a number from 0 to 100.`,
  unsplittable: 'Its name contains a separator (; or |), so it can’t be part of a split. Rename it under Strategy.',
  save: 'Split',
  cancel: 'Cancel',
} as const;

/** The keys of the list, as listed under “?”. */
export const keyWords: readonly [keys: string, does: string][] = [
  ['↑ ↓', 'walk the labels (Home, End, Page Up, Page Down too)'],
  ['Enter', 'accept the suggestion; choose where there is none'],
  ['a letter', 'search the imperatives by it'],
  ['/', 'search the imperatives, also those that begin with S, B or X'],
  ['S', 'split between imperatives'],
  ['B', 'mark as BAU: it runs the business'],
  ['X', 'exclude from the money'],
  ['Delete', 'leave unmapped'],
  ['Ctrl+Z', 'undo'],
  ['?', 'this list'],
];

export const keysTitle = 'Keys, while a label has the focus';
