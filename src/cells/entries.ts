import { AmountReader, sumOfNumbers } from './amount';
import { isAmount, notANumber, readRow } from './row';

/** How a sheet is laid out: a label per row, a label per column, or a share per row and imperative. */
export type Layout = 'long' | 'wide' | 'shares';

/** Turns tags into targets, each distinct tag once. */
export interface Resolver {
  readonly list: readonly { label: string; shares: readonly { bucket: number; share: number }[] }[];
  /** The place in `list` of what a tag stands for. */
  of(cell: unknown, row: number, column: number): number;
  /** The same for a row of shares, one for each imperative. */
  ofShares(cells: unknown[], row: number): number;
  /** Whether a target names something: a row of text whose tag does is no caption. */
  names(target: number, row: number): boolean;
  /** Whether a line with this target should carry money. */
  expectsMoney(target: number): boolean;
}

/** A sheet's money, line by line: `width` entries a row (1, or in a wide layout one a column), each an amount and its target. */
export interface Entries {
  rows: number;
  width: number;
  amounts: Float64Array;
  /** The place of an entry's target in the resolver's list; -1 for a caption, which is no line. */
  targetOf: Int32Array;
  /** Lines with a tag but without an amount, a vacancy say. */
  withoutAmount: number;
  currencies: Set<string>;
}

export function readEntries(amounts: unknown[][], tags: unknown[][], layout: Layout, targets: Resolver): Entries {
  const reader = new AmountReader();
  const width = layout === 'wide' ? amounts[0].length : 1;
  const entries: Entries = {
    rows: amounts.length,
    width,
    amounts: new Float64Array(amounts.length * width),
    targetOf: new Int32Array(amounts.length * width),
    withoutAmount: 0,
    currencies: reader.currencies,
  };
  if (layout === 'wide') readWide(entries, reader, targets, amounts, tags[0]);
  else readLong(entries, reader, targets, amounts, tags, layout === 'shares');
  return entries;
}

function readLong(
  entries: Entries,
  reader: AmountReader,
  targets: Resolver,
  amounts: unknown[][],
  tags: unknown[][],
  shares: boolean,
): void {
  for (let i = 0; i < amounts.length; i++) {
    const row = amounts[i];
    let amount = sumOfNumbers(row);
    const reading = Number.isFinite(amount) ? null : readRow(row, i, reader);
    if (reading?.caption && isCaption(tags[i], shares, targets, i)) {
      entries.targetOf[i] = -1;
      continue;
    }
    const target = shares ? targets.ofShares(tags[i], i) : targets.of(tags[i][0], i, 0);
    if (reading?.notANumber) throw notANumber(reading.notANumber, i, targets.list[target].label);
    if (reading) amount = reading.amount;
    entries.amounts[i] = amount;
    entries.targetOf[i] = target;
    if (amount === 0 && targets.expectsMoney(target) && !row.some(isAmount)) entries.withoutAmount++;
  }
}

/** A row that holds text and no number is a caption where its tag names nothing either: a heading, the header itself. */
function isCaption(tags: unknown[], shares: boolean, targets: Resolver, row: number): boolean {
  return shares ? !tags.some(isAmount) : !targets.names(targets.of(tags[0], row, 0), row);
}

function readWide(
  entries: Entries,
  reader: AmountReader,
  targets: Resolver,
  amounts: unknown[][],
  tags: unknown[],
): void {
  const { width } = entries;
  const targetOf = tags.map((tag, j) => targets.of(tag, 0, j));
  const withAmount = tags.map(() => false);
  amounts.forEach((row, i) => {
    const { caption: noNumber, notANumber: text } = readRow(row, i, reader);
    const named = (j: number) => targets.names(targetOf[j], i);
    const caption = noNumber && !row.some((cell, j) => named(j) && typeof reader.read(cell) === 'string');
    if (text && !caption) throw notANumber(text, i, targets.list[targetOf[text.column]].label);
    for (let j = 0; j < width; j++) {
      const value = caption ? null : reader.read(row[j]);
      entries.amounts[i * width + j] = typeof value === 'number' ? value : 0;
      entries.targetOf[i * width + j] = caption ? -1 : targetOf[j];
      if (typeof value === 'number' && value !== 0) withAmount[j] = true;
    }
  });
  entries.withoutAmount = tags.filter((_, j) => targets.expectsMoney(targetOf[j]) && !withAmount[j]).length;
}
