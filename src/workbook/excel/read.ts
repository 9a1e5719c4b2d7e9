import { rowsWithFormats, type Area, type SheetContent } from '../../planning/sheet';
import { intersection } from '../touched';
import type { Progress } from '../workbook';
import { hiddenIn } from './hidden';
import { mergedIn } from './merged';
import { areaOfRange, blocksOf, bounds, isFormula, rangeOf, run, sheetNamed } from './run';

const nowhere: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** Reads what a sheet holds, or a part of it, block by block. */
export const readSheet = (name: string, asked: Area | undefined, progress: Progress = {}): Promise<SheetContent> =>
  run(async (context) => {
    progress.signal?.throwIfAborted();
    const sheet = await sheetNamed(context, name);
    const { protection } = sheet;
    protection.load('protected');
    const used = sheet.getUsedRangeOrNullObject(true).load(bounds);
    await context.sync();
    const all = used.isNullObject ? nowhere : areaOfRange(used);
    const area = (asked ? intersection(all, asked) : all) ?? nowhere;
    const cells = await readCells(sheet, area, progress);
    const [merged, hiddenRows, hiddenColumns] = [
      await mergedIn(sheet, area),
      await hiddenIn(sheet, area, 'rowHidden'),
      await hiddenIn(sheet, area, 'columnHidden'),
    ];
    return { name: sheet.name, area, ...cells, merged, hiddenRows, hiddenColumns, protected: protection.protected };
  });

type Cells = Pick<SheetContent, 'cells' | 'formats' | 'formulas'>;

async function readCells(sheet: Excel.Worksheet, area: Area, { onProgress, signal }: Progress): Promise<Cells> {
  const read: Cells = { cells: [], formats: [], formulas: [] };
  const first = { ...area, rows: Math.min(area.rows, rowsWithFormats) };
  const rest = { ...area, row: area.row + first.rows, rows: area.rows - first.rows };
  const blocks = [
    ...[...blocksOf(first, 3)].map((block) => ({ block, load: 'values,numberFormat,formulas' })),
    ...[...blocksOf(rest)].map((block) => ({ block, load: 'values' })),
  ];
  for (const { block, load } of blocks) {
    const range = rangeOf(sheet, block).load(load);
    await sheet.context.sync();
    read.cells.push(...range.values);
    if (load !== 'values') addFormulas(read, range, block);
    onProgress?.(read.cells.length, area.rows);
    signal?.throwIfAborted();
  }
  return read;
}

function addFormulas(read: Cells, { values, formulas, numberFormat }: Excel.Range, { row, column }: Area): void {
  read.formats.push(...numberFormat);
  formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      if (isFormula(formula, values[r][c])) read.formulas.push({ row: row + r, column: column + c, formula });
    }),
  );
}
