import { cellAddress } from '../../planning/address';
import type { ChartPlan, WritePlan } from '../../planning/writePlan';
import type { Known } from '../conflicts';
import { areaOf, covers, sameName } from '../touched';
import { rangeOf, supports } from './run';

/** Excel tells charts apart by name: this one's title, and the cell in which it begins. */
function nameOf({ title, place }: ChartPlan): string {
  const { row, column } = areaOf(place);
  return `${title} (${cellAddress(row, column)})`;
}

/** The charts that those of the plan replace. To be asked before anything is written: a question in between would end the step of undo. */
export async function chartsReplaced(
  context: Excel.RequestContext,
  { charts }: WritePlan,
  { sheets }: Known,
): Promise<Excel.Chart[]> {
  const { worksheets } = context.workbook;
  const found = charts
    .filter(({ sheet }) => sheets.some(({ name }) => sameName(name, sheet)))
    .map((chart) => worksheets.getItem(chart.sheet).charts.getItemOrNullObject(nameOf(chart)).load('name'));
  if (found.length) await context.sync();
  return found.filter(({ isNullObject }) => !isNullObject);
}

/** Whether a formula of the same plan fills the cells that the chart shows. */
export const isAwaited = ({ sheet, source }: ChartPlan, { cells }: WritePlan): boolean =>
  cells.some(
    (one) =>
      sameName(one.sheet, sheet) &&
      one.blocks.some(({ at, formula, spills }) => formula && covers({ ...areaOf(at), ...spills }, areaOf(source))),
  );

/**
 * Draws a chart of cells that are still to be filled. Excel tells headings and labels from figures by what stands there at that
 * moment, and a custom function gives its values later: so something of each kind stands in.
 */
export function drawAhead(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const area = areaOf(plan.source);
  const cells = rangeOf(sheet, area);
  cells.values = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => (row && column ? 0 : 'text')),
  );
  drawChart(sheet, plan);
  cells.clear('Contents');
}

export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { row, column, rows, columns } = areaOf(plan.place);
  // By their text: the enumerations are there only once Office.js has loaded.
  const chart = sheet.charts.add('BarClustered', sheet.getRange(plan.source), 'Columns');
  chart.name = nameOf(plan);
  chart.title.text = plan.title;
  chart.legend.position = 'Bottom';
  chart.dataLabels.showValue = true;
  // Bars begin at the bottom otherwise, and the table at the top.
  if (supports('1.7')) chart.axes.categoryAxis.reversePlotOrder = true;
  plan.colors.forEach((color, k) => chart.series.getItemAt(k).format.fill.setSolidColor(color));
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}
