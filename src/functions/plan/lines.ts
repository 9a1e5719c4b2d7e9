import { CellError } from '../../cells/cell';
import { labelKey, labelOf } from '../../cells/label';
import { matrixOf, shapeOf } from '../../cells/matrix';
import { holdsAmount, type Money } from '../../cells/money';
import { isMissing } from '../../cells/number';
import { SheetError, wrong } from '../../cells/sheetError';
import { wordOf } from '../../cells/tag';
import { isLeftOut } from '../../cells/vector';

/** Which line of the table each row, or each column, of a plan belongs to. */
export interface Lines {
  labels: string[];
  lineOfRow(row: number): number;
  lineOfColumn: number[] | null;
  /** Whether text in this row is a wrong amount and no caption: the row is labelled, and not the header. */
  isNamed(row: number): boolean;
  /** Without labels of their own, rows that hold nothing are no lines. */
  isLabelled: boolean;
  /** Labels such as Total, which count money twice. */
  totals: string[];
}

/** What the line is called that adds the money without a label. */
const unlabelled = '(no label)';

/** Labels go by row, or by column where the range of labels is one row; without any, every row is a line of its own. */
export function readLines(argument: unknown, plan: Money): Lines {
  if (isLeftOut(argument)) return placesOf(plan);
  const rows = matrixOf(argument);
  const { rows: count, columns } = plan;
  const byRow = rows.length === count && rows[0].length === 1;
  if (!byRow && !(rows.length === 1 && rows[0].length === columns)) {
    throw wrong(
      `labels is ${shapeOf(rows)}, but plan has ${count} rows and ${columns} columns. Give one label for each row (${count} by 1) or for each column (1 by ${columns}).`,
    );
  }
  const { labels, lineOf, isBlank } = group(byRow ? rows.map(([cell]) => cell) : rows[0], byRow);
  return {
    labels,
    lineOfRow: byRow ? (row) => lineOf[row] : () => 0,
    lineOfColumn: byRow ? null : lineOf,
    isNamed: (row) => row > 0 && !(byRow && isBlank[row]),
    isLabelled: true,
    totals: labels.filter((label) => wordOf(label) === 'excluded'),
  };
}

const placesOf = ({ rows, columns }: Money): Lines => {
  const byRow = rows > 1;
  return {
    labels: Array.from({ length: byRow ? rows : columns }, (_, i) => `${byRow ? 'Row' : 'Column'} ${i + 1}`),
    lineOfRow: (row) => row,
    lineOfColumn: byRow ? null : Array.from({ length: columns }, (_, j) => j),
    isNamed: () => false,
    isLabelled: false,
    totals: [],
  };
};

function group(cells: unknown[], byRow: boolean): { labels: string[]; lineOf: number[]; isBlank: boolean[] } {
  const labels: string[] = [];
  const places = new Map<string, number>();
  const isBlank: boolean[] = [];
  const lineOf = cells.map((cell, i) => {
    const label = labelOf(cell);
    if (label instanceof CellError) {
      const place = `${byRow ? 'Row' : 'Column'} ${i + 1} of labels`;
      throw new SheetError(label.code, `${place} shows ${label.code}. Mend that cell first.`);
    }
    isBlank.push(isMissing(label));
    const name = isBlank[i] ? unlabelled : label;
    const key = labelKey(name);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, labels.length);
    return labels.push(name) - 1;
  });
  return { labels, lineOf, isBlank };
}

/** Lines that stand for nothing: captions, blank rows without a label. */
export function idleLines(lines: Lines, ranges: Money[]): Set<number> {
  const idle = new Set<number>();
  if (lines.lineOfColumn) return idle;
  const [{ rows }] = ranges;
  const used = new Set<number>();
  for (let row = 0; row < rows; row++) {
    const line = lines.lineOfRow(row);
    const isCaption = ranges.some(({ texts }) => texts.has(row));
    const isLine = lines.isLabelled && lines.labels[line] !== unlabelled && !isCaption;
    if (isLine || ranges.some((range) => holdsAmount(range, row))) used.add(line);
  }
  lines.labels.forEach((_, line) => used.has(line) || idle.add(line));
  return idle;
}
