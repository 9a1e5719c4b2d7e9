import type { Rows } from './rows';

/** Lines with money, top to bottom: `amounts` holds `columns` numbers for each. */
export interface Lines {
  count: number;
  columns: number;
  amounts: Float64Array;
  /** Lines that are named or reckoned as sums: never details of another. */
  marked: Uint8Array;
  /** Whether something else than a line stands directly above or below: a caption, a blank row, an end. */
  startsSection: Uint8Array;
  endsSection: Uint8Array;
}

/** For each line that adds up others, which: by their places among the lines. */
export type Sums = Map<number, Rows>;

/** Relative size below which two sums are the same money. */
const slack = 1e-9;
/** More lines than these are searched for sums by word and formula only. */
const most = 200_000;

/**
 * Lines that equal, in every column, the sum of two or more consecutive lines above or below, sums passed over. What only
 * one independent column says has to be set apart by the layout as well: 100 + 200 and a line of 300 happens.
 */
export function findSums(lines: Lines): Sums {
  const sums: Sums = new Map();
  if (lines.columns === 0 || lines.count > most) return sums;
  const folded = fold(lines);
  search(lines, folded, sums, 1);
  const below = sums.size;
  search(lines, folded, sums, -1);
  // A total below may add up what has its sums above.
  if (sums.size > below) search(lines, folded, sums, 1);
  return sums;
}

function search(lines: Lines, folded: Float64Array, sums: Sums, step: 1 | -1): void {
  const largest = folded.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
  const details = new Prefix(lines, folded, largest);
  /** With the sums, in case one of them was a real line; the same as `details` before the first. */
  let all: Prefix | null = null;
  for (let i = step === 1 ? 0 : lines.count - 1; i >= 0 && i < lines.count; i += step) {
    if (isZero(lines, i)) continue;
    const isSum = sums.has(i);
    // A named total may stand for a single line.
    const least = lines.marked[i] ? 1 : 2;
    const block = isSum ? null : (details.blockOf(i, least) ?? all?.blockOf(i, least) ?? null);
    const isNew = block !== null && (lines.marked[i] === 1 || isPlausible(lines, i, block, sums, step));
    if (isNew) sums.set(i, { first: Math.min(block.near, block.far), last: Math.max(block.near, block.far) });
    if (!isNew && !isSum && !lines.marked[i]) details.push(i);
    else all ??= details.copy();
    if (all) all.push(i);
  }
}

interface Block {
  /** The line next to the sum, and the one furthest from it. */
  near: number;
  far: number;
  length: number;
}

/** Whether a sum that no word names may be reported: several months agree, or it stands at the end of a section. */
function isPlausible(lines: Lines, i: number, { far, length }: Block, sums: Sums, step: 1 | -1): boolean {
  if (isIndependent(lines, i)) return true;
  const [start, end] = step === 1 ? [lines.startsSection, lines.endsSection] : [lines.endsSection, lines.startsSection];
  const opens = start[far] === 1 || sums.has(far - step) || lines.marked[far - step] === 1;
  return opens && (end[i] === 1 || length >= 3);
}

/** Whether a line holds different amounts in two columns: equal ones over the months are one piece of evidence. */
export function isIndependent({ columns, amounts }: Lines, i: number): boolean {
  let first = 0;
  for (let j = i * columns; j < (i + 1) * columns; j++) {
    if (amounts[j] === 0) continue;
    if (first === 0) first = amounts[j];
    else if (amounts[j] !== first) return true;
  }
  return false;
}

function isZero({ columns, amounts }: Lines, i: number): boolean {
  for (let j = i * columns; j < (i + 1) * columns; j++) if (amounts[j] !== 0) return false;
  return true;
}

/** Each line as one number: columns times fixed unequal factors, so that sums of lines are sums of numbers. */
function fold({ count, columns, amounts }: Lines): Float64Array {
  const folded = new Float64Array(count);
  for (let j = 0; j < columns; j++) {
    // The fractional parts of multiples of the golden ratio: never equal, never 0.
    const factor = 0.5 + (((j + 1) * 0.6180339887498949) % 1);
    for (let i = 0; i < count; i++) folded[i] += factor * amounts[i * columns + j];
  }
  return folded;
}

/** The lines met so far, and where each value of their folded running sum was last met: a block is two lookups. */
class Prefix {
  private readonly places: number[] = [];
  private readonly starts = new Map<number, number>([[0, 0]]);
  private total = 0;

  constructor(
    private readonly lines: Lines,
    private readonly folded: Float64Array,
    private readonly largest: number,
  ) {}

  copy(): Prefix {
    const copy = new Prefix(this.lines, this.folded, this.largest);
    for (const place of this.places) copy.push(place);
    return copy;
  }

  push(place: number): void {
    this.places.push(place);
    this.total += this.folded[place];
    this.starts.set(this.bin(this.total), this.places.length);
  }

  /** The block of at least so many lines that ends at the last one and adds up to line `i`. */
  blockOf(i: number, least: number): Block | null {
    const end = this.places.length;
    const wanted = this.bin(this.total - this.folded[i]);
    for (const key of [wanted, wanted - 1, wanted + 1]) {
      const start = this.starts.get(key);
      if (start !== undefined && end - start >= least && this.addsUp(start, i))
        return { near: this.places[end - 1], far: this.places[start], length: end - start };
    }
    return null;
  }

  private addsUp(start: number, i: number): boolean {
    const { columns, amounts } = this.lines;
    for (let j = 0; j < columns; j++) {
      const value = amounts[i * columns + j];
      let total = 0;
      let size = Math.abs(value);
      for (let k = start; k < this.places.length; k++) {
        const amount = amounts[this.places[k] * columns + j];
        total += amount;
        size += Math.abs(amount);
      }
      if (Math.abs(total - value) > slack * size) return false;
    }
    return true;
  }

  /** Sums that differ by rounding fall into the same or a neighbouring bin. */
  private bin(value: number): number {
    return Math.round((value / this.largest) * 1e9);
  }
}
