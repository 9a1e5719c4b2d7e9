import { CellError, plain } from './cell';
import { labelKey, labelOf } from './label';
import { readMap } from './map';
import { isMissing, parseNumber } from './number';
import type { Resolver } from './entries';
import { SheetError, quote, wrong } from './sheetError';
import type { Strategy } from './strategy';
import { splitTag, wordOf } from './tag';

/**
 * Where money can end. Buckets are numbered: the imperatives in the strategy's order, then non-strategic, unmapped
 * and excluded, so that totals are one array.
 */
export interface Buckets {
  imperatives: number;
  nonStrategic: number;
  unmapped: number;
  excluded: number;
  count: number;
}

export const bucketsOf = (imperatives: number): Buckets => ({
  imperatives,
  nonStrategic: imperatives,
  unmapped: imperatives + 1,
  excluded: imperatives + 2,
  count: imperatives + 3,
});

/** What a tag stands for: the shares of a line by bucket. They add up to 1. */
export interface Target {
  /** The tag as the sheet writes it; "" for a blank. */
  label: string;
  shares: { bucket: number; share: number; unrecognised?: string }[];
}

/** Resolves the tags of a sheet, each distinct one once: through the map, then as an imperative, a word, a split. */
export class Targets implements Resolver {
  readonly list: Target[] = [];
  readonly buckets: Buckets;
  private readonly known = new Map<unknown, number>();
  private readonly map: ReturnType<typeof readMap>;

  constructor(
    private readonly strategy: Strategy,
    map: unknown,
    tags: unknown[][],
  ) {
    this.buckets = bucketsOf(strategy.names.length);
    this.map = readMap(map, {
      isKnownTag: (tag) => this.shares(tag, 'map').some((share) => share.bucket !== this.buckets.unmapped),
      isLabelInUse: (key) => tags.some((row) => row.some((cell) => key === labelKey(String(labelOf(cell))))),
    });
  }

  /** The number in `list` of what a tag cell stands for. */
  of(cell: unknown, row: number, column: number): number {
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const where = `Row ${row + 1}, column ${column + 1} of tags`;
    const label = labelOf(cell);
    if (label instanceof CellError)
      throw new SheetError(label.code, `${where} shows ${label.code}. Mend that cell first.`);
    const entry = this.map.get(labelKey(label));
    const tag = entry ? entry.tag : this.isBlank(label) ? '' : label;
    const shares = this.shares(tag, entry ? `Row ${entry.row + 1} of map` : where);
    // What the table must list is the sheet's own label, also where the map sends it nowhere.
    if (entry)
      shares.forEach(
        (share) => share.bucket === this.buckets.unmapped && (share.unrecognised = tag ? `${label} → ${tag}` : label),
      );
    return this.keep(cell, { label: entry ? label : tag, shares });
  }

  /** The number in `list` of a row of a share matrix: one share for each imperative, what is missing from 1 is unmapped. */
  ofShares(cells: unknown[], row: number): number {
    const shares: Target['shares'] = [];
    let sum = 0;
    cells.forEach((cell, bucket) => {
      const share = this.shareIn(cell, row, bucket);
      if (share) shares.push({ bucket, share });
      sum += share;
    });
    if (sum > 1 + 1e-9) {
      throw wrong(
        `Row ${row + 1} of tags: the shares add up to ${Number((sum * 100).toPrecision(6))}%, which counts money twice. Write shares of 100% or less in all.`,
      );
    }
    if (sum < 1 - 1e-9) shares.push({ bucket: this.buckets.unmapped, share: 1 - sum });
    const key = shares.map(({ bucket, share }) => `${bucket}:${share}`).join(';');
    return this.known.get(key) ?? this.keep(key, { label: sum ? key : '', shares });
  }

  /** Whether a target names an imperative, a split, BAU or Exclude: a row whose tag does is no caption. */
  names(target: number): boolean {
    const { shares } = this.list[target];
    return shares.length > 1 || shares.some(({ bucket }) => bucket !== this.buckets.unmapped);
  }

  /** Whether a line with this target should carry money: it has a tag, and not one that excludes it. */
  expectsMoney(target: number): boolean {
    const { label, shares } = this.list[target];
    return label !== '' && shares.some(({ bucket }) => bucket !== this.buckets.excluded);
  }

  private isName(label: string): boolean {
    return this.strategy.places.has(labelKey(label));
  }

  /** A missing token such as "n/a" is a blank tag, unless an imperative is called so. */
  private isBlank(tag: string): boolean {
    return isMissing(tag) && !this.isName(tag);
  }

  private keep(key: unknown, target: Target): number {
    this.known.set(key, this.list.length);
    return this.list.push(target) - 1;
  }

  private shares(tag: string, where: string): Target['shares'] {
    const { unmapped, nonStrategic, excluded } = this.buckets;
    const named = this.strategy.places.get(labelKey(tag));
    if (named !== undefined) return [{ bucket: named, share: 1 }];
    if (isMissing(tag)) return [{ bucket: unmapped, share: 1 }];
    const shares: Target['shares'] = splitTag(tag, (label) => this.isName(label), where).map(({ label, share }) => {
      const place = this.strategy.places.get(labelKey(label));
      if (place !== undefined) return { bucket: place, share };
      const word = wordOf(label);
      if (word) return { bucket: word === 'excluded' ? excluded : nonStrategic, share };
      return { bucket: unmapped, share, unrecognised: label };
    });
    const rest = 1 - shares.reduce((sum, { share }) => sum + share, 0);
    if (rest > 1e-9) shares.push({ bucket: unmapped, share: rest });
    return shares;
  }

  private shareIn(cell: unknown, row: number, column: number): number {
    const where = `Row ${row + 1}, column ${column + 1} of tags`;
    const value = plain(cell);
    if (value instanceof CellError)
      throw new SheetError(value.code, `${where} shows ${value.code}. Mend that cell first.`);
    if (typeof value !== 'string' && typeof value !== 'number') return 0;
    const share = typeof value === 'number' ? value : isMissing(value) ? 0 : parseNumber(value)?.value;
    if (share === undefined)
      throw wrong(`${where}: ${quote(String(value))} is not a share. Write a share such as 60% or 0.6.`);
    if (share < 0) throw wrong(`${where}: the share ${share} is negative. Give shares between 0% and 100%.`);
    return share;
  }
}
