import type { FormulaCell } from '../../planning/sheet';
import { callsOf } from '../calls';
import { areaOfRange, blocksOf, bounds, isFormula, rangeOf, run, supports } from './run';

/** All cells of the workbook whose formula calls one of these functions. */
export const formulasCalling = (functions: readonly string[]): Promise<FormulaCell[]> =>
  run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(bounds));
    await context.sync();
    const found: FormulaCell[] = [];
    for (const [index, sheet] of sheets.items.entries())
      if (!used[index].isNullObject) found.push(...(await searched(sheet, used[index], callsOf(functions))));
    return found;
  });

async function searched(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  calls: (content: unknown) => boolean,
): Promise<FormulaCell[]> {
  const found: FormulaCell[] = [];
  for (const block of blocksOf(areaOfRange(used), 2)) {
    const { formulas, values } = await loaded(rangeOf(sheet, block), 'formulas,values');
    formulas.forEach((line, r) =>
      line.forEach((formula, c) => {
        const value = values[r][c];
        if (!isFormula(formula, value) || !calls(formula)) return;
        found.push({ sheet: sheet.name, row: block.row + r, column: block.column + c, formula, value });
      }),
    );
  }
  return withoutSpilled(sheet, found);
}

async function loaded(range: Excel.Range, properties: string): Promise<Excel.Range> {
  range.load(properties);
  await range.context.sync();
  return range;
}

/** A cell that a formula spills into may answer with that formula, which stands in one cell only. */
async function withoutSpilled(sheet: Excel.Worksheet, found: FormulaCell[]): Promise<FormulaCell[]> {
  if (!found.length || !supports('1.12')) return found;
  const parents = found.map(({ row, column }) =>
    sheet.getCell(row, column).getSpillParentOrNullObject().load('rowIndex,columnIndex'),
  );
  await sheet.context.sync();
  return found.filter(({ row, column }, index) => {
    const parent = parents[index];
    return parent.isNullObject || (parent.rowIndex === row && parent.columnIndex === column);
  });
}
