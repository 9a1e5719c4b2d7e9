import type { Block, Carried } from '../../../appsscript/server/reading';
import { rowsWithFormats, type Area, type Cell, type SheetContent } from '../../planning/sheet';
import type { Progress } from '../workbook';
import type { Calls } from './bridge';

/** A call of so many cells comes back within a few seconds, and the user sees how far the reading is. */
const cellsPerBlock = 40_000;
/** Whether a row is hidden is asked row by row. */
const rowsPerBlock = 5_000;

/** How Sheets calls a number format that nobody has chosen. */
const automatic = '0.###############';

const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** Dates arrive as the wall clock's time, and count as in Excel: days since 30 December 1899. */
const received = (cell: Carried): Cell =>
  typeof cell === 'object' ? (Date.parse(`${cell.date}Z`) - dayZero) / millisecondsPerDay : cell;

/** Reads a sheet block by block. */
export async function readSheet(
  calls: Calls,
  sheet: string,
  wanted: Area | null,
  { onProgress, signal }: Progress,
): Promise<SheetContent> {
  const {
    area,
    merged,
    hiddenColumns,
    protected: isProtected,
  } = await stoppable(calls.openSheet(sheet, wanted), signal);
  const content: SheetContent = {
    name: sheet,
    area: area ?? { row: 0, column: 0, rows: 0, columns: 0 },
    cells: [],
    formats: [],
    formulas: [],
    merged,
    hiddenRows: [],
    hiddenColumns,
    protected: isProtected,
  };
  if (!area) return content;
  for (const { block, detailed } of blocksOf(area)) {
    add(content, block.row, await stoppable(calls.readBlock(sheet, block, detailed), signal));
    onProgress?.(content.cells.length, area.rows);
  }
  return content;
}

/** No block goes across the last row whose formats and formulas are read. */
function blocksOf(area: Area): { block: Area; detailed: boolean }[] {
  const most = Math.max(1, Math.min(rowsPerBlock, Math.floor(cellsPerBlock / area.columns)));
  const blocks = [];
  for (let done = 0; done < area.rows;) {
    const detailed = done < rowsWithFormats;
    const rows = Math.min(most, (detailed ? Math.min(rowsWithFormats, area.rows) : area.rows) - done);
    blocks.push({ block: { ...area, row: area.row + done, rows }, detailed });
    done += rows;
  }
  return blocks;
}

function add(content: SheetContent, first: number, { cells, hiddenRows, formats, formulas }: Block): void {
  for (const row of cells) content.cells.push(row.map(received));
  for (const row of hiddenRows) content.hiddenRows.push(row);
  for (const row of formats) content.formats.push(row.map((format) => (format === automatic ? 'General' : format)));
  formulas.forEach((line, i) =>
    line.forEach((formula, j) => {
      if (formula) content.formulas.push({ row: first + i, column: content.area.column + j, formula });
    }),
  );
}

/** A call that is under way can't be taken back, but nobody has to wait for it. */
async function stoppable<T>(call: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return call;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    call.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
