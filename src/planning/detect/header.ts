import type { Found } from '../layout';
import type { Grid } from './grid';
import { isYear, periodIn } from './periods';
import { mergedAcross } from './headings';
import { startsWithRating } from './numbered';

export interface Rows {
  first: number;
  last: number;
}

/** How many rows that hold anything may come before the header's last one, and how far below a column is looked at. */
const looksAt = 60;
const looksBelow = 30;

/** A table further down has to look this much more like one than the first to be taken instead. */
const muchBetter = 2;

/** The first rows that hold anything, counted column by column. */
class Top {
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

  isFilled(place: number, column: number): boolean {
    const end = Math.min(this.rows.length, place + 1 + looksBelow);
    return this.filled[end][column] > this.filled[place + 1][column];
  }
}

interface Candidate {
  place: number;
  score: number;
  /** Headings over numbers, and numbers without one. */
  strong: number;
  unheaded: number;
  texts: number;
}

/** Finds the header: the row of texts that stands over the most columns of numbers, with the rows that belong to it. */
export function findHeader(grid: Grid): Found<Rows | null> {
  const top = new Top(grid, 0);
  const best = bestRow(top);
  if (!best) {
    return {
      is: null,
      confidence: top.rows.length > 0 ? 'likely' : 'guess',
      because: 'no row of headings above the data',
    };
  }
  const row = top.rows[best.place];
  const numeric = numericColumns(top, best.place);
  const header = { first: row, last: row };
  for (let i = 0; i < 2 && belongsAbove(grid, header.first - 1, header, numeric); i++) header.first--;
  for (let i = 0; i < 2 && belongsBelow(grid, header.last + 1, numeric); i++) header.last++;
  if (best.strong === 0) return { is: header, confidence: 'guess', because: 'the first row that names its columns' };
  const sure =
    best.strong >= 2 &&
    best.unheaded === 0 &&
    best.texts >= 3 &&
    (header.first === row || groups(grid, header.first, numeric));
  return {
    is: header,
    confidence: sure ? 'sure' : 'likely',
    because: best.strong === 1 ? 'text above a column of numbers' : `text above ${best.strong} columns of numbers`,
  };
}

function bestRow(top: Top): Candidate | null {
  let best: Candidate | null = null;
  let dataBetween = false;
  const end = Math.min(top.rows.length, looksAt);
  for (let place = 0; place < end; place++) {
    const candidate = judge(top, place);
    if (!candidate) {
      dataBetween = best !== null;
      continue;
    }
    if (candidate.score > (best ? best.score * (dataBetween ? muchBetter : 1) : 0)) {
      best = candidate;
      dataBetween = false;
    }
  }
  return best;
}

/** How much a row looks like a header; null where it holds data or nothing to go by. */
function judge(top: Top, place: number): Candidate | null {
  const { grid } = top;
  const row = top.rows[place];
  const found: Candidate = { place, score: 0, strong: 0, unheaded: 0, texts: 0 };
  let weak = 0;
  let data = 0;
  for (let column = 0; column < grid.columns; column++) {
    const isNumeric = top.isNumeric(place, column);
    if (isHeading(grid, row, column)) {
      found.texts++;
      if (isNumeric && !repeatsItself(top, place, column)) found.strong++;
      else if (top.isFilled(place, column)) weak++;
    } else if (grid.kind(row, column) === 'number') data++;
    else if (isNumeric) found.unheaded++;
  }
  if (data > 0.1 * (data + found.texts)) return null;
  if (found.strong === 0 && (weak < 2 || weak < 0.6 * found.texts)) return { ...found, score: 0 };
  found.score = found.strong + 0.3 * weak - 0.5 * found.unheaded;
  return found;
}

/** Whether a cell may be a heading: text, a date, or a year. */
function isHeading(grid: Grid, row: number, column: number): boolean {
  const kind = grid.kind(row, column);
  if (kind === 'text') return !startsWithRating(grid.text(row, column)) || periodIn(grid.text(row, column)) !== null;
  return kind === 'date' || (kind === 'number' && isYear(grid.number(row, column)));
}

/** A year above years, or a date above dates, is data. */
function repeatsItself(top: Top, place: number, column: number): boolean {
  const { grid, rows } = top;
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

function numericColumns(top: Top, place: number): boolean[] {
  return Array.from({ length: top.grid.columns }, (_, column) => top.isNumeric(place, column));
}

/** The columns of a table of which most below a row is numbers. */
export const numericBelow = (grid: Grid, row: number): boolean[] => {
  const top = new Top(grid, row);
  return Array.from({ length: grid.columns }, (_, column) => top.isNumeric(-1, column));
};

/** What a row that may belong to a header holds; null where it holds data or nothing. */
function contents(grid: Grid, row: number, numeric: boolean[]) {
  if (row < 0 || row >= grid.rows) return null;
  const over: number[] = [];
  const beside: number[] = [];
  const numbers: number[] = [];
  for (let column = 0; column < grid.columns; column++) {
    if (isHeading(grid, row, column)) (numeric[column] ? over : beside).push(column);
    else if (grid.kind(row, column) === 'number') numbers.push(column);
  }
  return { over, beside, numbers };
}

/** A row of groups above the headings ("Q1", "Budget"), not a title: it names at least two columns or spans some. */
function belongsAbove(grid: Grid, row: number, header: Rows, numeric: boolean[]): boolean {
  const cells = contents(grid, row, numeric);
  if (!cells || cells.numbers.length > 0 || cells.over.length === 0) return false;
  if (cells.over.length >= 2) return true;
  // A lone cell: a quarter above its months, or a heading merged over some, but not all, of the columns.
  const [column] = cells.over;
  const width = mergedAcross(grid.content, row, column);
  const isTitle = cells.beside.some((place) => grid.kind(header.first, place) !== 'blank');
  if (width >= 2) return width < 0.8 * numeric.length && !isTitle;
  const period = periodIn(grid.text(row, column));
  return (
    !isTitle && (period === 'quarter' || period === 'half' || period === 'year') && grid.text(row, column).length <= 12
  );
}

/** Whether all of a row above the headings are surely groups: merged over columns, or times. */
function groups(grid: Grid, row: number, numeric: boolean[]): boolean {
  const over = contents(grid, row, numeric)?.over ?? [];
  return over.every(
    (column) => mergedAcross(grid.content, row, column) >= 2 || periodIn(grid.text(row, column)) !== null,
  );
}

/** A row of units ("USD", "k€"), of second headings ("Budget", "Actual") or of column numbers. */
function belongsBelow(grid: Grid, row: number, numeric: boolean[]): boolean {
  const cells = contents(grid, row, numeric);
  if (!cells) return false;
  const columns = numeric.filter(Boolean).length;
  if (cells.numbers.length > 0)
    return cells.over.length + cells.beside.length <= 1 && countsColumns(grid, row, cells.numbers);
  return cells.over.length >= 2 && cells.over.length >= columns / 2;
}

/** 1, 2, 3 … (or (1), (2), (3) …) above amounts: numbers of columns, as in printed tables; no answers to a survey. */
function countsColumns(grid: Grid, row: number, columns: number[]): boolean {
  const numberAt = (column: number) => Math.abs(grid.number(row, column));
  const first = numberAt(columns[0]);
  if (columns.length < 3 || first < 1 || first > 3 || row + 1 >= grid.rows) return false;
  const isLarge = (column: number) => Math.abs(grid.number(row + 1, column)) > 50;
  return (
    columns.every((column, i) => numberAt(column) === first + i) && columns.filter(isLarge).length > columns.length / 2
  );
}
