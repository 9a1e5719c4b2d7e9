import { placeAddress } from '../../planning/address';
import type { Area, NamedPlace, Place } from '../../planning/sheet';
import { formulaText } from '../../planning/write/formulaText';
import type { Block, Format, NamePlan, SheetPlan, TablePlan, WritePlan } from '../../planning/writePlan';
import type { Known } from '../conflicts';
import { areaOf, sameName, tableArea } from '../touched';
import * as words from '../words';
import type { Progress } from '../workbook';
import { chartsReplaced, drawAhead, drawChart, isAwaited } from './charts';
import { conflictsIn } from './conflicts';
import { rangeOf, run, supports } from './run';
import { writeValues } from './values';

/** Carries out a plan. All requests of one run are one step of undo. */
export const writePlan = (plan: WritePlan, { onProgress, signal }: Progress = {}): Promise<void> =>
  run(
    async (context) => {
      const { conflicts, known } = await conflictsIn(context, plan);
      if (conflicts.length) throw new Error(words.refusal(conflicts));
      const replaced = await chartsReplaced(context, plan, known);
      signal?.throwIfAborted();
      const { worksheets } = context.workbook;
      for (const sheet of plan.addSheets) await addSheet(context, sheet);
      for (const table of plan.tables) await writeTable(context, table, known, onProgress);
      for (const name of plan.names) writeName(context, name, known);
      replaced.forEach((chart) => chart.delete());
      const awaited = plan.charts.filter((chart) => isAwaited(chart, plan));
      for (const chart of awaited) drawAhead(worksheets.getItem(chart.sheet), chart);
      for (const { sheet, blocks, formats } of plan.cells) await writeCells(worksheets.getItem(sheet), blocks, formats);
      for (const chart of plan.charts) if (!awaited.includes(chart)) drawChart(worksheets.getItem(chart.sheet), chart);
      const shown = worksheets.getItem(plan.show.sheet);
      shown.activate();
      shown.getRange(plan.show.cell).select();
      await context.sync();
    },
    { mergeUndoGroup: true },
  );

async function addSheet(context: Excel.RequestContext, { name, blocks, formats, widths }: SheetPlan): Promise<void> {
  const sheet = context.workbook.worksheets.add(name);
  await writeCells(sheet, blocks, formats);
  for (const [column, characters] of Object.entries(widths)) {
    // Points: a character of the standard font is 5.25 points wide, with 3.75 of padding.
    sheet.getRange(`${column}:${column}`).format.columnWidth = characters * 5.25 + 3.75;
  }
}

async function writeCells(sheet: Excel.Worksheet, blocks: readonly Block[], formats: readonly Format[]): Promise<void> {
  for (const { at, values, formula } of blocks) {
    if (values) await writeValues(sheet, areaOf(at), values);
    if (formula) sheet.getRange(at).formulas = [[formulaText(formula, 'excel')]];
  }
  for (const format of formats) applyFormat(sheet, format);
}

function applyFormat(sheet: Excel.Worksheet, { range, bold, italic, fill, numberFormat }: Format): void {
  const cells = sheet.getRange(range);
  if (bold !== undefined) cells.format.font.bold = bold;
  if (italic !== undefined) cells.format.font.italic = italic;
  if (fill) cells.format.fill.color = fill;
  // One value for a whole range: Excel repeats it over the cells.
  if (numberFormat) cells.numberFormat = numberFormat as unknown as string[][];
}

async function writeTable(
  context: Excel.RequestContext,
  plan: TablePlan,
  { tables }: Known,
  onProgress: Progress['onProgress'],
): Promise<void> {
  const existing = tables.find(({ name }) => sameName(name, plan.name));
  const sheet = context.workbook.worksheets.getItem(existing?.place.sheet ?? plan.sheet);
  const area = tableArea(plan, existing);
  if (existing) {
    const own = existing.place.area;
    const gone = { ...own, row: own.row + plan.rows.length, rows: own.rows - plan.rows.length };
    if (gone.rows > 0) rangeOf(sheet, gone).clear('Contents');
    if (own.rows !== area.rows || own.columns !== area.columns) resize(context, existing, area);
  }
  await writeValues(sheet, area, plan.rows, onProgress);
  if (!existing) context.workbook.tables.add(rangeOf(sheet, area), true).name = plan.name;
}

function resize(context: Excel.RequestContext, { name, kind, place: { sheet } }: NamedPlace, area: Area): void {
  const { names, tables, worksheets } = context.workbook;
  if (kind === 'name') return setName(names.getItem(name), { sheet, area });
  if (!supports('1.13')) throw new Error(words.excelTooOld('change the size of a table'));
  tables.getItem(name).resize(rangeOf(worksheets.getItem(sheet), area));
}

function setName(name: Excel.NamedItem, { sheet, area }: Place): void {
  name.formula = `=${placeAddress(sheet, area, '$')}`;
}

function writeName({ workbook }: Excel.RequestContext, { name, place }: NamePlan, { names }: Known): void {
  const existing = names.find((one) => sameName(one.name, name));
  if (existing) setName(workbook.names.getItem(existing.name), place);
  else workbook.names.add(name, rangeOf(workbook.worksheets.getItem(place.sheet), place.area));
}
