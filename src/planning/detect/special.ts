import type { ColumnRole, Found, Purpose, RowRole } from '../layout';
import { readSums } from './formulas';
import type { Grid } from './grid';
import type { Rows } from './header';
import type { Names } from './naming';
import { found } from './roles';
import { findSums, isIndependent, type Lines } from './sums';
import { says, totalHint, totalWordOf, wordsOf, type TotalWord } from './words';

/** A row of the data that is no plain line, by its place in the grid. */
export interface Special {
  row: number;
  role: Found<RowRole>;
  of?: Rows;
}

export interface SpecialArguments {
  grid: Grid;
  header: Rows | null;
  data: Rows;
  roles: ReadonlyMap<number, Found<ColumnRole>>;
  names: Names;
  purpose: Purpose;
}

/** What is known of a row before anything is added up. */
interface RowReading {
  row: number;
  role: Found<RowRole> | null;
  word: TotalWord;
  /** The total's name is all the row says. */
  bare: boolean;
  hasAmount: boolean;
}

/** Finds captions, blank rows, notes, and sums by word, formula and arithmetic. */
export function findSpecial(args: SpecialArguments): Special[] {
  const reader = new RowReader(args);
  const readings: RowReading[] = [];
  for (let row = args.data.first; row <= args.data.last; row++) readings.push(reader.read(row));
  const sums = args.purpose === 'ratings' ? new Map<number, Special>() : findTotals(args, readings, reader.amounts);
  return readings.flatMap(({ row, role }) => {
    const sum = sums.get(row);
    return sum ? [sum] : role ? [{ row, role }] : [];
  });
}

class RowReader {
  readonly amounts: number[];
  private readonly numbers: Set<number>;
  private readonly texts: number[];
  private readonly tag: number;
  private readonly words = new Map<string, TotalWord>();

  constructor(private readonly args: SpecialArguments) {
    const { roles, purpose } = args;
    const all = [...roles].sort(([one], [other]) => one - other);
    const counts = new Set<ColumnRole>(
      purpose === 'resources'
        ? ['amount']
        : purpose === 'prices'
          ? ['price', 'list', 'quantity', 'weight', 'discount', 'value']
          : ['rating'],
    );
    const summed = new Set<ColumnRole>(['amount', 'quantity', 'weight']);
    this.amounts = all.filter(([, role]) => summed.has(role.is)).map(([column]) => column);
    this.numbers = new Set(
      all.filter(([, role]) => counts.has(role.is) || role.is === 'computed').map(([column]) => column),
    );
    this.texts = all
      .filter(([column, role]) => !this.numbers.has(column) && role.is !== 'share')
      .map(([column]) => column);
    this.tag = all.find(([, role]) => role.is === 'tag')?.[0] ?? -1;
  }

  read(row: number): RowReading {
    const { grid } = this.args;
    let numbers = 0;
    let others = 0;
    for (const column of this.numbers) {
      const kind = grid.kind(row, column);
      if (kind === 'number' || kind === 'error') numbers++;
      else if (kind !== 'blank') others += kind === 'text' ? 2 : 1;
    }
    const texts = this.textsOf(row);
    const reading: RowReading = { row, role: null, word: null, bare: texts.length <= 2, hasAmount: numbers > 0 };
    if (numbers === 0) {
      if (texts.length === 0 && others === 0) reading.role = found('blank', 'sure', 'an empty row');
      else reading.role = this.withoutNumbers(row, texts, others);
      return reading;
    }
    for (const text of texts.slice(0, 3)) reading.word ??= this.wordOf(text);
    if (reading.word === null && texts.slice(0, 2).some((text) => text.length < 40 && isAverage(text)))
      reading.role = found('note', 'likely', 'called an average');
    return reading;
  }

  private textsOf(row: number): string[] {
    const { grid } = this.args;
    const texts: string[] = [];
    for (const column of this.texts) {
      const kind = grid.kind(row, column);
      if (kind !== 'blank' && kind !== 'missing') texts.push(grid.text(row, column));
    }
    return texts;
  }

  /** A row without numbers: a caption, a note, the header again, or a line that has no amount yet. */
  private withoutNumbers(row: number, texts: string[], others: number): Found<RowRole> | null {
    const { grid, header, names, purpose } = this.args;
    if (others >= 4 && header && this.repeats(row, header)) return found('caption', 'sure', 'the header again');
    if (others > 0 || texts.length === 0 || texts.length > 2) return null;
    if (this.tag >= 0 && names.of(grid.text(row, this.tag)) !== null) return null;
    const [text] = texts;
    if (texts.length === 2 && !texts.some((one) => /^[\dA-Z.]{1,8}$/.test(one))) return null;
    if (text.length > 80 || /^(?:\*|note|source|quelle|anmerkung|hinweis)/i.test(text))
      return found('note', 'likely', 'text without an amount');
    if (purpose === 'ratings') return found('note', 'likely', 'text without an answer');
    const isLoud = /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
    return found('caption', isLoud || text.endsWith(':') ? 'sure' : 'likely', 'text without an amount');
  }

  private repeats(row: number, header: Rows): boolean {
    const { grid } = this.args;
    return [...this.numbers].every(
      (column) => grid.text(row, column) === '' || grid.text(row, column) === grid.text(header.last, column),
    );
  }

  private wordOf(text: string): TotalWord {
    if (text.length > 80 || !totalHint.test(text)) return null;
    let word = this.words.get(text);
    if (word === undefined) {
      word = totalWordOf(text);
      if (this.words.size < 50_000) this.words.set(text, word);
    }
    return word;
  }
}

const isAverage = (text: string): boolean => /av|me|mi|du|pr|ge|平/i.test(text) && says.average.test(wordsOf(text));

function findTotals(args: SpecialArguments, readings: RowReading[], amounts: number[]): Map<number, Special> {
  const { grid } = args;
  const withAmount = readings.filter(({ hasAmount, role }) => hasAmount && !role);
  const formulas = sumRows(grid, args.data, amounts);
  const lines = linesOf(grid, withAmount, readings, amounts, formulas);
  const sums = findSums(lines);
  const details = withAmount.filter(
    (reading, i) => !sums.has(i) && reading.word === null && !formulas.has(reading.row),
  );
  const totals = new Map<number, Special>();
  withAmount.forEach((reading, i) => {
    const { row, word } = reading;
    const block = sums.get(i);
    const formula = formulas.get(row);
    if (!block && !formula && word === null) return;
    const of = block ? { first: withAmount[block.first].row, last: withAmount[block.last].row } : formula;
    const role = isTotal(reading, of, details) ? 'total' : 'subtotal';
    const special: Special = {
      row,
      role: found(role, ...trust(reading, block !== undefined, formula, of, lines, i, grid)),
    };
    if (of) special.of = of;
    totals.set(row, special);
  });
  return totals;
}

function trust(
  { word }: RowReading,
  adds: boolean,
  formula: Rows | undefined,
  of: Rows | undefined,
  lines: Lines,
  i: number,
  grid: Grid,
): [Found<RowRole>['confidence'], string] {
  const top = grid.content.area.row + 1;
  const rows = of ? `rows ${of.first + top} to ${of.last + top}` : '';
  if (formula) return ['sure', `its formulas add up ${rows}`];
  if (word !== null) return adds ? ['sure', `named a total, and adds up ${rows}`] : ['likely', 'named a total'];
  return isIndependent(lines, i)
    ? ['likely', `equals the sum of ${rows} in every column`]
    : ['guess', `equals the sum of ${rows}`];
}

/** A total adds up everything; where nothing adds up, its name decides. */
function isTotal({ word, bare, row }: RowReading, of: Rows | undefined, details: RowReading[]): boolean {
  if (word === 'grand') return true;
  if (word === 'sub' || details.length === 0) return false;
  const [first, last] = [details[0].row, details[details.length - 1].row];
  if (of) return of.first <= first && of.last >= last;
  return bare && (row > last || row < first);
}

/** Rows whose formulas add up other rows. A column where most do is a running total, and says nothing. */
function sumRows(grid: Grid, data: Rows, amounts: number[]): Map<number, Rows> {
  const inData = readSums(grid.content).filter(
    ({ row, column, rows }) => rows !== null && row >= data.first && row <= data.last && amounts.includes(column),
  );
  const perColumn = new Map<number, number>();
  for (const { column } of inData) perColumn.set(column, (perColumn.get(column) ?? 0) + 1);
  const found = new Map<number, Rows>();
  for (const { row, column, rows } of inData) {
    if (rows && (perColumn.get(column) as number) <= (data.last - data.first + 1) / 2) found.set(row, rows);
  }
  return found;
}

function linesOf(
  grid: Grid,
  withAmount: RowReading[],
  readings: RowReading[],
  amounts: number[],
  formulas: Map<number, Rows>,
): Lines {
  const count = withAmount.length;
  const columns = amounts.length;
  const lines: Lines = {
    count,
    columns,
    amounts: new Float64Array(count * columns),
    marked: new Uint8Array(count),
    startsSection: new Uint8Array(count),
    endsSection: new Uint8Array(count),
  };
  const first = readings[0]?.row ?? 0;
  withAmount.forEach(({ row, word }, i) => {
    amounts.forEach((column, j) => {
      lines.amounts[i * columns + j] = grid.number(row, column) || 0;
    });
    if (word !== null || formulas.has(row)) lines.marked[i] = 1;
    if (i === 0 || readings[row - first - 1].role !== null) lines.startsSection[i] = 1;
    if (i === count - 1 || readings[row - first + 1].role !== null) lines.endsSection[i] = 1;
  });
  return lines;
}
