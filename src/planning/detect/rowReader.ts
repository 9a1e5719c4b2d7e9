import type { ColumnRole, Found, Purpose, RowRole } from '../layout';
import type { Grid } from './grid';
import type { Names } from './naming';
import { found } from './roles';
import type { Rows } from './rows';
import { totalHint, totalWordOf, type TotalWord } from './totalWords';
import { says, wordsOf } from './words';

/** A table whose columns are known. */
export interface Table {
  grid: Grid;
  header: Rows | null;
  data: Rows;
  roles: ReadonlyMap<number, ColumnRole>;
  names: Names;
  purpose: Purpose;
}

/** What is known of a row before anything is added up. */
export interface RowReading {
  row: number;
  role: Found<RowRole> | null;
  word: TotalWord;
  /** The total's name is all the row says. */
  bare: boolean;
  hasAmount: boolean;
}

/** Tells rows without numbers, and rows by their words. */
export class RowReader {
  readonly amounts: number[];
  private readonly numbers: number[];
  private readonly texts: number[];
  private readonly tag: number;
  private readonly words = new Map<string, TotalWord>();

  constructor(private readonly table: Table) {
    const { roles, purpose } = table;
    const all = [...roles].sort(([one], [other]) => one - other);
    const counts = new Set<ColumnRole>(
      purpose === 'resources'
        ? ['amount']
        : purpose === 'prices'
          ? ['price', 'list', 'quantity', 'weight', 'discount', 'value']
          : ['rating'],
    );
    const summed = new Set<ColumnRole>(['amount', 'quantity', 'weight']);
    this.amounts = all.filter(([, role]) => summed.has(role)).map(([column]) => column);
    const isNumber = (role: ColumnRole) => counts.has(role) || role === 'computed';
    this.numbers = all.filter(([, role]) => isNumber(role)).map(([column]) => column);
    this.texts = all.filter(([, role]) => !isNumber(role) && role !== 'share').map(([column]) => column);
    this.tag = all.find(([, role]) => role === 'tag')?.[0] ?? -1;
  }

  read(row: number): RowReading {
    const { grid } = this.table;
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
    const { grid } = this.table;
    const texts: string[] = [];
    for (const column of this.texts) {
      const kind = grid.kind(row, column);
      if (kind !== 'blank' && kind !== 'missing') texts.push(grid.text(row, column));
    }
    return texts;
  }

  /** A row without numbers: a caption, a note, the header again, or a line that has no amount yet. */
  private withoutNumbers(row: number, texts: string[], others: number): Found<RowRole> | null {
    const { grid, header, names, purpose } = this.table;
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
    const { grid } = this.table;
    return this.numbers.every(
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
