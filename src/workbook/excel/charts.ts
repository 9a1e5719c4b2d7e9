import type { ChartPlan } from '../../planning/writePlan';
import { cellAddress } from '../../planning/address';
import { areaOf } from '../touched';
import { supports } from './run';

/** Excel tells charts apart by name. One that begins in this cell and has this title is taken away first. */
export async function writeChart(sheet: Excel.Worksheet, plan: ChartPlan): Promise<void> {
  const { row, column, rows, columns } = areaOf(plan.place);
  const [first, last] = [cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1)];
  const name = `${plan.title} (${first})`;
  const before = sheet.charts.getItemOrNullObject(name).load('name');
  await sheet.context.sync();
  if (!before.isNullObject) before.delete();
  // By their text: the enumerations are there only once Office.js has loaded.
  const chart = sheet.charts.add('BarClustered', sheet.getRange(plan.source), 'Columns');
  chart.name = name;
  chart.title.text = plan.title;
  chart.legend.position = 'Bottom';
  chart.dataLabels.showValue = true;
  // Bars begin at the bottom otherwise, and the table at the top.
  if (supports('1.7')) chart.axes.categoryAxis.reversePlotOrder = true;
  plan.colors.forEach((color, k) => chart.series.getItemAt(k).format.fill.setSolidColor(color));
  chart.setPosition(first, last);
}
