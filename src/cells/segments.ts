import { CellError } from './cell';
import { labelKey, labelOf } from './label';

/** What rows without a segment are called; they are one segment. */
export const noSegment = '(no segment)';

/** Numbers segments from 0 in the order they are met; two spellings of a label are one segment, named by the first. */
export class Segments {
  readonly names: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly known = new Map<unknown, number | CellError>();

  of(cell: unknown): number | CellError {
    let place = this.known.get(cell);
    if (place === undefined) {
      const label = labelOf(cell);
      place = label instanceof CellError ? label : this.place(label || noSegment);
      this.known.set(cell, place);
    }
    return place;
  }

  private place(label: string): number {
    const key = labelKey(label);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.names.length);
    return this.names.push(label) - 1;
  }
}
