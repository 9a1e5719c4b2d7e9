import { failed, type Outcome } from './grid/results';
import type { Place } from './grid/sheetFunction';

interface Entry {
  code: string;
  sentence: string;
  formula: string;
  calculation: number;
}

const key = (place: Place): string => `${place.sheetId} ${place.row} ${place.column}`;

/** The sentence behind each cell's error value, as of its last calculation. */
export class Sentences {
  private readonly entries = new Map<string, Entry>();
  private calculation = 0;

  constructor(private readonly formulaAt: (place: Place) => string) {}

  nextCalculation(): void {
    this.calculation++;
  }

  readonly note = (place: Place, outcome: Outcome): void => {
    const before = this.entries.get(key(place));
    if (failed(outcome)) {
      this.entries.set(key(place), { ...outcome, formula: this.formulaAt(place), calculation: this.calculation });
    } else if (before && before.calculation !== this.calculation) {
      // Within one calculation another function of the same formula may have failed: its sentence stays.
      this.entries.delete(key(place));
    }
  };

  /** Only for a cell that still shows this error from this formula: it may have been caught by IFERROR or overwritten. */
  at(place: Place, shown: string): string {
    const entry = this.entries.get(key(place));
    return entry && entry.code === shown && entry.formula === this.formulaAt(place) ? entry.sentence : '';
  }

  clear(): void {
    this.entries.clear();
  }
}
