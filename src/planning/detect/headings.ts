import type { SheetContent } from '../sheet';
import type { Grid } from './grid';
import type { Rows } from './rows';
import { periodIn } from './periods';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const daysTo1970 = 25_569;

/** How many columns the merged rectangle at a cell spans, 1 where there is none. Row and column from the area's corner. */
export function mergedAcross(content: SheetContent, row: number, column: number): number {
  const merged = content.merged.find(
    (area) => area.row - content.area.row === row && area.column - content.area.column === column,
  );
  return merged?.columns ?? 1;
}

/** The heading of every column: the header's cells from top to bottom, merged ones and groups carried to the right. */
export function headingsOf(grid: Grid, header: Rows | null, numeric: boolean[]): string[] {
  const headings = Array.from({ length: grid.columns }, () => '');
  if (!header) return headings;
  for (let row = header.first; row <= header.last; row++) {
    const texts = Array.from({ length: grid.columns }, (_, column) => headingText(grid, row, column));
    carryMerged(grid.content, row, texts);
    if (row < header.last && !isMergedRow(grid.content, row)) carryGroups(grid, header, row, texts, numeric);
    texts.forEach((text, column) => {
      if (text !== '' && !headings[column].endsWith(text))
        headings[column] = headings[column] === '' ? text : `${headings[column]} ${text}`;
    });
  }
  return headings;
}

function headingText(grid: Grid, row: number, column: number): string {
  const cell = grid.content.cells[row][column];
  if (typeof cell !== 'number' || grid.kind(row, column) !== 'date') return grid.text(row, column).replace(/\n/g, ' ');
  const date = new Date((Math.floor(cell) - daysTo1970) * 86_400_000);
  return Number.isFinite(date.getTime()) ? `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}` : '';
}

const isMergedRow = (content: SheetContent, row: number): boolean =>
  content.merged.some((area) => area.columns > 1 && area.row - content.area.row === row);

function carryMerged(content: SheetContent, row: number, texts: string[]): void {
  for (const merged of content.merged) {
    const from = merged.column - content.area.column;
    const top = merged.row - content.area.row;
    if (row !== top) continue;
    const text = texts[from];
    const to = Math.min(texts.length, from + merged.columns);
    if (text) for (let column = from + 1; column < to; column++) texts[column] = text;
  }
}

/** Where merging is not known, the name of a group holds until the next one, over headed columns of numbers. */
function carryGroups(grid: Grid, header: Rows, row: number, texts: string[], numeric: boolean[]): void {
  let group = '';
  for (let column = 0; column < texts.length; column++) {
    const isHeaded = grid.kind(header.last, column) !== 'blank' || grid.kind(row + 1, column) !== 'blank';
    if (texts[column] !== '') group = numeric[column] ? texts[column] : '';
    else if (!numeric[column] || !isHeaded || isLonger(grid.text(header.last, column), group)) group = '';
    else texts[column] = group;
  }
}

/** "FY27" beside the months of a "Q4" stands for itself. */
const isLonger = (heading: string, group: string): boolean => {
  const [over, own] = [periodIn(group), periodIn(heading)];
  return own === 'year' && over !== null && over !== 'year';
};
