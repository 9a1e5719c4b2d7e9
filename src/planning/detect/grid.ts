import { CellError, plain } from '../../cells/cell';
import { tidy } from '../../cells/label';
import { isMissing, parseNumber } from '../../cells/number';
import type { SheetContent } from '../sheet';
import { isDateFormat } from './formats';

/** What a cell holds. `missing` says that there is nothing ("n/a", "-"); `number` may be written as text. */
export type Kind = 'blank' | 'missing' | 'number' | 'date' | 'text' | 'error' | 'flag';

const kinds: readonly Kind[] = ['blank', 'blank', 'missing', 'number', 'date', 'text', 'error', 'flag'];

interface Reading {
  kind: Kind;
  value: number;
  currency: string | null;
}

/** How many texts are remembered: labels repeat, comments do not. */
const remembered = 50_000;

/** No number or date is written longer. */
const longest = 40;
const plainText: Reading = { kind: 'text', value: NaN, currency: null };

const isoDate = /^(?:19|20)\d\d-\d{1,2}(?:-\d{1,2})?(?:[T ]\d{1,2}:\d\d.*)?$/;
const localDate = /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d(?:,? \d{1,2}:\d\d.*)?$/;

/** The cells of a sheet by row and column from 0, read once each as a person reads them. */
export class Grid {
  readonly rows: number;
  readonly columns: number;
  private readonly known = new Map<string, Reading>();
  /** The kind of each cell, by its place in `kinds`: 0 until it is looked at. */
  private readonly kinds: Uint8Array;

  constructor(
    readonly content: SheetContent,
    readonly decimalComma: boolean,
  ) {
    this.rows = content.cells.length;
    this.columns = content.area.columns;
    this.kinds = new Uint8Array(this.rows * this.columns);
  }

  kind(row: number, column: number): Kind {
    const place = row * this.columns + column;
    const known = this.kinds[place];
    if (known > 0) return kinds[known];
    const kind = this.look(row, column);
    this.kinds[place] = kinds.lastIndexOf(kind);
    return kind;
  }

  private look(row: number, column: number): Kind {
    const cell = this.content.cells[row][column];
    if (typeof cell === 'number')
      return !Number.isFinite(cell) ? 'error' : this.hasDateFormat(row, column) ? 'date' : 'number';
    if (typeof cell === 'string') return cell === '' ? 'blank' : this.read(cell).kind;
    return typeof cell === 'boolean' ? 'flag' : 'blank';
  }

  /** The number in a cell, NaN where there is none. */
  number(row: number, column: number): number {
    const cell = this.content.cells[row][column];
    if (typeof cell === 'number') return Number.isFinite(cell) ? cell : NaN;
    return typeof cell === 'string' && cell !== '' ? this.read(cell).value : NaN;
  }

  /** The currency that a number written as text names. */
  currency(row: number, column: number): string | null {
    const cell = this.content.cells[row][column];
    return typeof cell === 'string' && cell !== '' ? this.read(cell).currency : null;
  }

  /** The cell's text, tidied; a number as its digits. */
  text(row: number, column: number): string {
    const cell = this.content.cells[row][column];
    return cell === undefined || cell === '' ? '' : tidy(String(cell));
  }

  format(row: number, column: number): string {
    return this.content.formats[row]?.[column] ?? '';
  }

  isBlankRow(row: number): boolean {
    for (let column = 0; column < this.columns; column++) if (this.kind(row, column) !== 'blank') return false;
    return true;
  }

  private hasDateFormat(row: number, column: number): boolean {
    const formats = this.content.formats[row];
    return formats !== undefined && isDateFormat(formats[column] ?? '');
  }

  private read(text: string): Reading {
    if (text.length > longest) return plainText;
    let reading = this.known.get(text);
    if (reading === undefined) {
      reading = readText(text, this.decimalComma);
      if (this.known.size < remembered) this.known.set(text, reading);
    }
    return reading;
  }
}

const none = { value: NaN, currency: null };

function readText(text: string, decimalComma: boolean): Reading {
  // Most labels: longer than any word for nothing, and no error.
  if (text.length > 20 && text[0] !== '#' && !/\d/.test(text)) return plainText;
  if (plain(text) instanceof CellError) return { kind: 'error', ...none };
  if (isMissing(text)) return { kind: tidy(text) === '' ? 'blank' : 'missing', ...none };
  if (!/\d/.test(text)) return { kind: 'text', ...none };
  const written = parseNumber(decimalComma ? swapMarks(text) : text);
  if (written) return { kind: 'number', ...written };
  const tidied = tidy(text);
  return { kind: isoDate.test(tidied) || localDate.test(tidied) ? 'date' : 'text', ...none };
}

/** "1.200,50" as "1,200.50", which is read without doubt. */
const swapMarks = (text: string): string => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
