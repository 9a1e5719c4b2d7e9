import { CellError } from './cell';
import { readEntries, type Entries, type Layout, type Resolver } from './entries';
import { labelKey, labelOf } from './label';
import { isOmitted, matrixOf, shapeOf } from './matrix';
import { isMissing } from './number';
import { SheetError, wrong } from './sheetError';
import { splitTag, wordOf } from './tag';

/** Money by label, without a strategy: bucket b of an entry's target is `labels[b]`. */
export interface Labelled extends Entries {
  targets: Labels;
  labels: readonly string[];
}

/** What the line of the table is called that adds the money without a label. */
const unlabelled = '(no label)';

/** BAU, Overhead and their like are one label: they say the same of the money. */
const nonStrategic = 'Non-strategic';

/** Reads amounts with a label per row or per column; without tags every row (or, in a single row, column) is its own. */
export function readLabelled(amountsArgument: unknown, tagsArgument: unknown): Labelled {
  const amounts = matrixOf(amountsArgument);
  const given = !isOmitted(tagsArgument);
  const tags = given ? matrixOf(tagsArgument) : places(amounts);
  const layout = layoutOf(amounts, tags);
  const targets = new Labels(given);
  const entries = readEntries(amounts, tags, layout, targets);
  return { ...entries, targets, labels: targets.labels };
}

const places = (amounts: unknown[][]): unknown[][] =>
  amounts.length === 1 ? [amounts[0].map((_, j) => `Column ${j + 1}`)] : amounts.map((_, i) => [`Row ${i + 1}`]);

function layoutOf(amounts: unknown[][], tags: unknown[][]): Layout {
  if (tags.length === amounts.length && tags[0].length === 1) return 'long';
  if (tags.length === 1 && tags[0].length === amounts[0].length) return 'wide';
  throw wrong(
    `amounts is ${shapeOf(amounts)}, but tags is ${shapeOf(tags)}. Give one label for each row (${amounts.length} by 1) ` +
      `or one for each column (1 by ${amounts[0].length}).`,
  );
}

/** Resolves labels by their own names: a split is split, an excluding word goes nowhere. */
class Labels implements Resolver {
  readonly list: { label: string; shares: { bucket: number; share: number }[] }[] = [];
  readonly labels: string[] = [];
  private readonly buckets = new Map<string, number>();
  private readonly known = new Map<unknown, number>();

  constructor(private readonly given: boolean) {}

  of(cell: unknown, row: number, column: number): number {
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const label = labelOf(cell);
    const where = `Row ${row + 1}, column ${column + 1} of tags`;
    if (label instanceof CellError)
      throw new SheetError(label.code, `${where} shows ${label.code}. Mend that cell first.`);
    if (!this.given) return this.keep(cell, label, [{ bucket: this.push(label), share: 1 }]);
    const parts = isMissing(label) ? [] : splitTag(label, () => false, where);
    const rest = 1 - parts.reduce((sum, { share }) => sum + share, 0);
    const shares = parts
      .map((part) => ({ ...part, word: wordOf(part.label) }))
      .filter(({ word }) => word !== 'excluded')
      .map(({ word, label: name, share }) => ({ bucket: this.bucket(word ? nonStrategic : name), share }));
    if (rest > 1e-9) shares.push({ bucket: this.bucket(unlabelled), share: rest });
    return this.keep(cell, label, shares);
  }

  ofShares(): number {
    throw new Error('Labels are never shares: layoutOf gives no such layout.');
  }

  /** A heading may stand in the first row, or in a row without a label; elsewhere text is a wrong amount. */
  names(target: number, row: number): boolean {
    return this.given && row > 0 && this.list[target].label !== '';
  }

  expectsMoney(): boolean {
    return false;
  }

  private keep(cell: unknown, label: string, shares: { bucket: number; share: number }[]): number {
    this.known.set(cell, this.list.length);
    return this.list.push({ label, shares }) - 1;
  }

  private push(label: string): number {
    return this.labels.push(label) - 1;
  }

  private bucket(label: string): number {
    const key = labelKey(label);
    const known = this.buckets.get(key);
    if (known !== undefined) return known;
    this.buckets.set(key, this.labels.length);
    return this.push(label);
  }
}
