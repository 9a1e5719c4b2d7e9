import { AmountReader } from './amount';
import { CellError } from './cell';
import { isOmitted } from './matrix';
import { Segments } from './segments';
import { SheetError, quote, wrong } from './sheetError';
import { readVector, vectorBeside } from './vector';

/** What was sold: list price, net price and quantity (1 where none are given) of each row with a list price. */
export interface Sales {
  list: number[];
  net: number[];
  quantity: number[];
  /** The place of each sale's segment in `names`. */
  segments: number[];
  names: readonly string[];
  /** Rows with a net price but no list price, which can't be judged. */
  withoutList: number;
  /** Rows with a list price and a quantity, but no net price: left out. */
  withoutNet: number;
  /** Their list money: an open quote, or a sample given away. */
  listWithoutNet: number;
  /** Rows with a list price but no quantity: they count nothing. */
  withoutQuantity: number;
  hasQuantity: boolean;
  segmented: boolean;
  currencies: Set<string>;
}

/** Reads money row by row: errors are passed on, text is an error where the row holds a number, blank and 0 are the same. */
export function readSales(list: unknown, net: unknown, quantity?: unknown, segments?: unknown): Sales {
  const cells = { list: readVector(list, 'list').cells };
  const like = { name: 'list', length: cells.list.length };
  const columns: [string, unknown[]][] = [['list', cells.list]];
  columns.push(['net', vectorBeside(net, 'net', like)]);
  const hasQuantity = !isOmitted(quantity);
  if (hasQuantity) columns.push(['quantity', vectorBeside(quantity, 'quantity', like)]);
  const segmentCells = isOmitted(segments) ? null : vectorBeside(segments, 'segments', like);
  const reader = new AmountReader();
  const labels = new Segments();
  const sales: Sales = {
    list: [],
    net: [],
    quantity: [],
    segments: [],
    names: labels.names,
    withoutList: 0,
    withoutNet: 0,
    listWithoutNet: 0,
    withoutQuantity: 0,
    hasQuantity,
    segmented: segmentCells !== null,
    currencies: reader.currencies,
  };
  for (let row = 0; row < like.length; row++) {
    const [listed, paid, sold = 1] = readRow(columns, row, reader);
    // A total of quantities, a caption, a blank row: nothing was priced.
    if (listed === 0) {
      if (paid !== 0) sales.withoutList++;
      continue;
    }
    if (paid === 0) {
      sales.withoutNet++;
      sales.listWithoutNet += listed * sold;
      continue;
    }
    if (sold === 0) sales.withoutQuantity++;
    sales.list.push(listed);
    sales.net.push(paid);
    sales.quantity.push(sold);
    sales.segments.push(segmentIn(segmentCells, row, labels));
  }
  return sales;
}

/** The numbers of a row, 0 for a blank. A row of text alone is a heading or a caption, and holds none. */
function readRow(columns: [string, unknown[]][], row: number, reader: AmountReader): number[] {
  let text: { name: string; text: string } | undefined;
  const numbers = columns.map(([name, cells]) => {
    const cell = cells[row];
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
    const value = reader.read(cell);
    if (value instanceof CellError) {
      throw new SheetError(value.code, `Row ${row + 1} of ${name} shows ${value.code}. Mend that cell first.`);
    }
    if (typeof value === 'string') text ??= { name, text: value };
    return typeof value === 'number' ? value : 0;
  });
  if (text && numbers.some((number) => number !== 0)) {
    throw wrong(
      `Row ${row + 1} of ${text.name}: ${quote(text.text)} is not a number. Type a number, or clear the whole row.`,
    );
  }
  return numbers;
}

function segmentIn(cells: unknown[] | null, row: number, labels: Segments): number {
  const segment = labels.of(cells ? cells[row] : null);
  if (segment instanceof CellError) {
    throw new SheetError(segment.code, `Row ${row + 1} of segments shows ${segment.code}. Mend that cell first.`);
  }
  return segment;
}
