import type { Area } from '../../planning/sheet';
import * as words from '../words';

/** One batch with Excel. It waits until nobody is typing in a cell; what Excel refuses becomes a sentence. */
export const run = <T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> => Excel.run({ delayForCellEdit: true, ...options }, work).catch(inWords);

function inWords(reason: unknown): never {
  if (!(reason instanceof OfficeExtension.Error)) throw reason;
  if (reason.code === 'InvalidSelection') throw new Error(words.notSelectable);
  throw new Error(words.excelRefused(reason.message.replace(/[^.!?]$/, '$&.')));
}

export const supports = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

/** What to load of a range to know where it is. */
export const bounds = 'rowIndex,columnIndex,rowCount,columnCount';

export const areaOfRange = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** A sheet with its properties loaded, or a sentence. */
export async function sheetNamed(context: Excel.RequestContext, name: string, load = 'name'): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load(load);
  await context.sync();
  if (sheet.isNullObject) throw new Error(words.noSheet(name));
  return sheet;
}

/** Excel takes and gives at most 5 MB at once. So many cells stay well below, even with a sentence in each. */
const cellsInBlock = 20_000;

/** An area in blocks of whole rows; `matrices` is how many things are read of each cell. */
export function* blocksOf(area: Area, matrices = 1): Generator<Area> {
  const rows = Math.max(1, Math.floor(cellsInBlock / matrices / Math.max(1, area.columns)));
  for (let done = 0; done < area.rows; done += rows)
    yield { ...area, row: area.row + done, rows: Math.min(rows, area.rows - done) };
}

/** `range.formulas` holds the values of cells without a formula: text that only looks like a formula is among them. */
export const isFormula = (content: unknown, value: unknown): content is string =>
  typeof content === 'string' && content.startsWith('=') && content !== value;
