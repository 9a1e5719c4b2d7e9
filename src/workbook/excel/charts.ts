import { cellAddress } from '../../planning/address';
import type { ChartPlan, WritePlan } from '../../planning/writePlan';
import type { Known } from '../conflicts';
import { areaOf, sameName } from '../touched';
import { supports } from './run';

/** Excel tells charts apart by name: this one's title, and the cell in which it begins. */
function nameOf({ title, place }: ChartPlan): string {
  const { row, column } = areaOf(place);
  return `${title} (${cellAddress(row, column)})`;
}

/** The charts that the plan's own are drawn in place of. Asked for before anything is written: a question amid the writing would break the step of undo. */
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
