import { CellError } from './cell';
import { labelKey, labelOf } from './label';
import { isOmitted, matrixOf, shapeOf } from './matrix';
import { SheetError, quote, wrong } from './sheetError';

/** What a map says of a label: the tag it stands for, and where that is written. */
export interface MapEntry {
  tag: string;
  row: number;
}

/** What decides whether the first row of a map is its header: neither a label in use nor a known tag. */
export interface MapContext {
  isKnownTag(tag: string): boolean;
  isLabelInUse(key: string): boolean;
}

/** Reads a map range (first column a label of the sheet, last the tag it stands for) by label key. */
export function readMap(argument: unknown, context: MapContext): Map<string, MapEntry> {
  const entries = new Map<string, MapEntry>();
  if (isOmitted(argument)) return entries;
  const rows = matrixOf(argument);
  const last = rows[0].length - 1;
  if (last < 1) {
    const empty = rows.every((row) => labelOf(row[0]) === '');
    if (empty) return entries;
    throw wrong(
      `map is ${shapeOf(rows)}. Give two columns or more: the labels in the first, the tag each stands for in the last.`,
    );
  }
  for (let row = 0; row < rows.length; row++) {
    const label = cellOf(rows, row, 0);
    if (label === '') continue;
    const tag = cellOf(rows, row, last);
    const key = labelKey(label);
    const earlier = entries.get(key);
    if (earlier && labelKey(earlier.tag) !== labelKey(tag)) {
      const isHeader = earlier.row === 0 && !context.isKnownTag(earlier.tag) && !context.isLabelInUse(key);
      if (!isHeader) throw contradiction(label, earlier, tag, row);
    } else if (earlier) continue;
    entries.set(key, { tag, row });
  }
  return entries;
}

function cellOf(rows: unknown[][], row: number, column: number): string {
  const text = labelOf(rows[row][column]);
  if (!(text instanceof CellError)) return text;
  throw new SheetError(
    text.code,
    `Row ${row + 1}, column ${column + 1} of map shows ${text.code}. Mend that cell first.`,
  );
}

const contradiction = (label: string, earlier: MapEntry, tag: string, row: number): SheetError =>
  wrong(
    `Row ${row + 1} of map: ${quote(label)} stands for ${quote(tag)}, but row ${earlier.row + 1} says ${quote(earlier.tag)}. ` +
      'Keep one row for each label.',
  );
