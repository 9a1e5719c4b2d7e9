import type { Grid } from './grid';
import { startsWithRating } from './numbered';
import { isYear, periodIn } from './periods';

/** How many rows that hold anything may come before the header's last one, and how far below a column is looked at. */
export const looksAt = 60;
const looksBelow = 30;

/** The first rows of a sheet that hold anything, counted column by column. */
export class Top {
  readonly rows: number[] = [];
  /** Cells filled, and filled with numbers, above a row: one prefix count a column. */
  private readonly filled: Uint16Array[] = [];
  private readonly numbers: Uint16Array[] = [];

  constructor(
    readonly grid: Grid,
    from: number,
  ) {
    const { columns } = grid;
    let filled = new Uint16Array(columns);
    let numbers = new Uint16Array(columns);
    this.filled.push(filled);
    this.numbers.push(numbers);
    for (let row = from; row < grid.rows && this.rows.length < looksAt + looksBelow; row++) {
      if (grid.isBlankRow(row)) continue;
      this.rows.push(row);
      filled = filled.slice();
      numbers = numbers.slice();
      for (let column = 0; column < columns; column++) {
        const kind = grid.kind(row, column);
        if (kind === 'blank' || kind === 'missing' || kind === 'error') continue;
        filled[column]++;
        if (kind === 'number' || (kind === 'text' && startsWithRating(grid.text(row, column)))) numbers[column]++;
      }
      this.filled.push(filled);
      this.numbers.push(numbers);
    }
  }

  /** Whether most of what stands below a row is numbers. */
  isNumeric(place: number, column: number): boolean {
    const end = Math.min(this.rows.length, place + 1 + looksBelow);
    const filled = this.filled[end][column] - this.filled[place + 1][column];
    return filled > 0 && this.numbers[end][column] - this.numbers[place + 1][column] >= 0.6 * filled;
  }

  numericBelow(place: number): boolean[] {
    return Array.from({ length: this.grid.columns }, (_, column) => this.isNumeric(place, column));
  }

  isFilled(place: number, column: number): boolean {
    const end = Math.min(this.rows.length, place + 1 + looksBelow);
    return this.filled[end][column] > this.filled[place + 1][column];
  }

  /** Whether a year stands above years, or a date above dates: data, no heading. */
  repeatsItself(place: number, column: number): boolean {
    const { grid, rows } = this;
    const kind = grid.kind(rows[place], column);
    if (kind === 'text') return false;
    let same = 0;
    let all = 0;
    for (let i = place + 1; i < rows.length && i <= place + looksBelow; i++) {
      const below = grid.kind(rows[i], column);
      if (below === 'blank' || below === 'missing') continue;
      all++;
      if (below === 'date' || isYear(grid.number(rows[i], column))) same++;
    }
    return same > all / 2;
  }
}

/** Which columns hold mostly numbers from a row on. */
export const numericFrom = (grid: Grid, row: number): boolean[] => new Top(grid, row).numericBelow(-1);

/** Whether a cell may be a heading: text, a date, or a year. */
export function isHeading(grid: Grid, row: number, column: number): boolean {
  const kind = grid.kind(row, column);
  if (kind === 'text') return !startsWithRating(grid.text(row, column)) || periodIn(grid.text(row, column)) !== null;
  return kind === 'date' || (kind === 'number' && isYear(grid.number(row, column)));
}
