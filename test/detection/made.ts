import type { ColumnRole, Purpose, RowRole, Shape } from '../../src/planning/layout';
import type { Area, Cell, SheetContent, SheetFormula } from '../../src/planning/sheet';
import { contentOf } from './content';

/** A sheet made for the measurement, with what is right about it. */
export interface MadeSheet {
  name: string;
  /** Which published table its structure follows, where it follows one. Figures and words are made up. */
  follows?: string;
  /** Whether it was looked at while the detection was written (0), or held out: first (1) or afterwards (2). */
  heldOut: HeldOut;
  imperatives: string[];
  content: SheetContent;
  expected: Expected;
}

export type HeldOut = 0 | 1 | 2;

export interface Expected {
  purpose: Purpose;
  shape: Shape;
  /** First and last row of the header, as numbered in the sheet from 0. */
  header: { first: number; last: number } | null;
  data: { first: number; last: number };
  /** By column, from the first: null where it holds nothing. */
  columns: (ColumnRole | null)[];
  special: { row: number; role: RowRole; of?: { from: number; to: number } }[];
  currencies: string[];
  decimalComma: boolean;
}

interface Written {
  name: string;
  follows?: string;
  heldOut?: HeldOut;
  imperatives?: string[];
  purpose?: Purpose;
  shape?: Shape;
  /** Roles of the columns in order, "amount*12" for twelve; "-" for an empty column. */
  columns: string;
  /**
   * The sheet's rows, cells parted by "|". What stands before "»" is what the row is: - outside of the table, h header,
   * c caption, b blank, s subtotal, t total, n note, nothing for a line; "s 5-7" says which rows (from 1) it adds up.
   * `Σ5-7` is the sum of those rows in this column, `ΣC:E` of those columns in this row, `=Σ…` the same as a formula;
   * `13000~13,000` counts 13000 and reads "13,000"; `'22` is text.
   */
  rows: string;
  /** How all other numbers are written as text. */
  write?: (value: number) => string;
  /** Number formats of columns (from 0), below the header. */
  formats?: Record<number, string>;
  headerFormat?: string;
  merged?: [row: number, column: number, rows: number, columns: number][];
  currencies?: string[];
  decimalComma?: boolean;
}

const roleOf: Record<string, RowRole> = { c: 'caption', b: 'blank', s: 'subtotal', t: 'total', n: 'note' };

export function made(sheet: Written): MadeSheet {
  const lines = sheet.rows
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const marks = lines.map((line) => line.slice(0, line.indexOf('»')).trim());
  const source = lines.map((line) =>
    line
      .slice(line.indexOf('»') + 1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  const { cells, formulas } = evaluate(source, (row) =>
    marks[row] === 'h' || marks[row] === '-' ? undefined : sheet.write,
  );
  const rowsWith = (mark: (text: string) => boolean) => marks.flatMap((text, row) => (mark(text) ? [row] : []));
  const header = rowsWith((mark) => mark === 'h');
  const data = rowsWith((mark) => mark !== 'h' && mark !== '-');
  const content = contentOf(cells, { formulas, merged: (sheet.merged ?? []).map(area) });
  content.formats = content.cells.map((row, i) =>
    row.map((cell, j) =>
      typeof cell !== 'number'
        ? 'General'
        : header.includes(i)
          ? (sheet.headerFormat ?? 'General')
          : i < data[0]
            ? 'General'
            : (sheet.formats?.[j] ?? 'General'),
    ),
  );
  return {
    name: sheet.name,
    follows: sheet.follows,
    heldOut: sheet.heldOut ?? 0,
    imperatives: sheet.imperatives ?? [],
    content,
    expected: {
      purpose: sheet.purpose ?? 'resources',
      shape: sheet.shape ?? 'long',
      header: header.length > 0 ? { first: header[0], last: header[header.length - 1] } : null,
      data: { first: data[0], last: data[data.length - 1] },
      columns: sheet.columns.split(/\s+/).flatMap(repeated),
      special: data.flatMap((row) => special(marks[row], row)),
      currencies: sheet.currencies ?? [],
      decimalComma: sheet.decimalComma ?? false,
    },
  };
}

const area = ([row, column, rows, columns]: [number, number, number, number]): Area => ({ row, column, rows, columns });

function repeated(text: string): (ColumnRole | null)[] {
  const [role, times = '1'] = text.split('*');
  return Array.from({ length: Number(times) }, () => (role === '-' ? null : (role as ColumnRole)));
}

function special(mark: string, row: number): Expected['special'] {
  const [kind, rows] = mark.split(/\s+/);
  if (kind === '') return [];
  const role = roleOf[kind];
  if (!rows) return [{ row, role }];
  const [from, to] = rows.split('-').map((one) => Number(one) - 1);
  return [{ row, role, of: { from, to } }];
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Works out the sums, and writes the numbers as the sheet writes them. */
function evaluate(
  source: string[][],
  writeIn: (row: number) => Written['write'],
): { cells: Cell[][]; formulas: SheetFormula[] } {
  const formulas: SheetFormula[] = [];
  const valueOf = (row: number, column: number): number => {
    const text = source[row]?.[column] ?? '';
    const sum = /^=?Σ(.*)$/.exec(text);
    if (sum) return cents(sum[1].split(',').reduce((total, part) => total + partOf(part, row, column), 0));
    const value = Number(text.split('~')[0]);
    return text === '' || Number.isNaN(value) ? 0 : value;
  };
  const partOf = (part: string, row: number, column: number): number => {
    const sign = part.startsWith('-') ? -1 : 1;
    const [from, to = from] = part.replace(/^-/, '').split(/[-:]/);
    let total = 0;
    if (/\d/.test(from)) for (let i = Number(from); i <= Number(to); i++) total += valueOf(i - 1, column);
    else for (let j = letters.indexOf(from); j <= letters.indexOf(to); j++) total += valueOf(row, j);
    return sign * total;
  };
  const cells = source.map((row, i) => {
    const write = writeIn(i);
    return row.map((text, j): Cell => {
      if (text.startsWith('=Σ')) formulas.push({ row: i, column: j, formula: formulaOf(text.slice(2), i, j) });
      if (/^=?Σ/.test(text)) return write ? write(valueOf(i, j)) : valueOf(i, j);
      if (text.includes('~')) return text.slice(text.indexOf('~') + 1);
      if (text.startsWith("'")) return text.slice(1);
      if (/^[-+]?\d+(?:\.\d+)?$/.test(text)) return write ? write(Number(text)) : Number(text);
      return text;
    });
  });
  return { cells, formulas };
}

/** Away with what binary fractions add. */
const cents = (value: number): number => Number(value.toFixed(4));

function formulaOf(parts: string, row: number, column: number): string {
  const cell = (part: string) => (/\d/.test(part) ? `${letters[column]}${part}` : `${part}${row + 1}`);
  return `=SUM(${parts
    .split(',')
    .map((part) => part.split(/[-:]/).map(cell).join(':'))
    .join(',')})`;
}
