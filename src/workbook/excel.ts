import type { Block, Format, SheetPlan, Value, WritePlan } from '../planning/writePlan';
import type { Workbook } from './workbook';

/** The workbook that Excel has open, through Office.js. */
export const excelWorkbook: Workbook = {
  async sheetNames() {
    return Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
  },

  async write(plan: WritePlan) {
    await Excel.run({ mergeUndoGroup: true, undoGroupName: 'Plumbline' } as Excel.RunOptions, async (context) => {
      await refuseExisting(context, plan);
      for (const sheet of plan.addSheets) addSheet(context, sheet);
      const shown = context.workbook.worksheets.getItem(plan.show.sheet);
      shown.activate();
      shown.getRange(plan.show.cell).select();
      await context.sync();
    });
  },
};

async function refuseExisting(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  const found = plan.addSheets.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  await context.sync();
  const taken = found.find((sheet) => !sheet.isNullObject);
  if (taken)
    throw new Error(`A sheet named “${taken.name}” is already there, so nothing was written. Rename it and try again.`);
}

function addSheet(context: Excel.RequestContext, { name, blocks, formats, widths }: SheetPlan): void {
  const sheet = context.workbook.worksheets.add(name);
  for (const block of blocks) writeBlock(sheet, block);
  for (const format of formats) applyFormat(sheet, format);
  for (const [column, characters] of Object.entries(widths)) {
    // Points: a character of the standard font is 5.25 points wide, with 3.75 of padding.
    sheet.getRange(`${column}:${column}`).format.columnWidth = characters * 5.25 + 3.75;
  }
}

function writeBlock(sheet: Excel.Worksheet, { at, values, formula }: Block): void {
  const corner = sheet.getRange(at);
  if (formula) corner.formulas = [[formula]];
  if (values)
    corner.getResizedRange(values.length - 1, values[0].length - 1).values = values.map((row) => row.map(asData));
}

/** Text that Excel would read as a formula is written with an apostrophe, which keeps it text. */
const asData = (value: Value): Value => (typeof value === 'string' && /^[=+\-@']/.test(value) ? `'${value}` : value);

function applyFormat(sheet: Excel.Worksheet, { range, bold, italic, fill, numberFormat }: Format): void {
  const cells = sheet.getRange(range);
  if (bold !== undefined) cells.format.font.bold = bold;
  if (italic !== undefined) cells.format.font.italic = italic;
  if (fill) cells.format.fill.color = fill;
  // One value for a whole range: Excel repeats it over the cells.
  if (numberFormat) cells.numberFormat = numberFormat as unknown as string[][];
}
