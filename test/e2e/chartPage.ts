import type { Frame, Page } from '@playwright/test';
import type { Opened } from './fixture';
import { openPlan } from './planFile';

/** A name that has to be quoted in every reference to it. */
export const chartSheet = "Where it's going";

const rows = [
  ['Priority', 'Money', 'Time'],
  ['Win retail', 0.4, 0.25],
  ['Cut churn', 0.2, 0.5],
  ['None', 0.05, 0.1],
];

/** The workbench with a sheet that a chart can be drawn from. */
export async function openChartFile(page: Page, open: () => Promise<Opened>): Promise<Opened> {
  const { opened } = await openPlan(page, open, { [chartSheet]: rows, Other: [['nothing']] });
  await page.evaluate((name) => window.workbench.select(`'${name.replace("'", "''")}'!A1`), chartSheet);
  return opened;
}

/** The frame in which Microsoft's office.js runs. */
export const pane = ({ page }: Opened): Frame =>
  page.frames().find((frame) => frame.url().includes('taskpane.html')) as Frame;

const usual = {
  /** The sheet it lies on. */
  on: chartSheet,
  name: 'Shares',
  title: 'Shares by priority',
  type: 'BarClustered',
  firstAtTop: true,
  place: ['E2', 'K20'] as [from: string, to: string],
};

/** Draws a chart as the add-in would, under Microsoft's office.js. */
export const drawChart = (opened: Opened, wanted: Partial<typeof usual> = {}): Promise<void> =>
  pane(opened).evaluate(
    ([sheetName, { on, name, title, type, firstAtTop, place }]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const [sheet, { charts }] = [worksheets.getItem(sheetName), worksheets.getItem(on)];
        const old = charts.getItemOrNullObject(name);
        old.load('isNullObject');
        await context.sync();
        if (!old.isNullObject) old.delete();
        sheet.getRange('B2:B4').numberFormat = [['0%'], ['0%'], ['0%']];
        const chart = charts.add(type as 'BarClustered', sheet.getRange('A1:C4'), 'Columns');
        chart.name = name;
        chart.title.text = title;
        chart.setPosition(...place);
        chart.legend.position = 'Bottom';
        chart.dataLabels.showValue = true;
        chart.axes.categoryAxis.reversePlotOrder = firstAtTop;
        ['#8A8886', '#0F6CBD'].forEach((color, at) => chart.series.getItemAt(at).format.fill.setSolidColor(color));
        await context.sync();
      }),
    [chartSheet, { ...usual, ...wanted }] as const,
  );

/** What office.js says of the charts of the sheet. */
export const chartsInExcel = (opened: Opened, on = chartSheet) =>
  pane(opened).evaluate(
    (sheetName) =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem(sheetName);
        const count = charts.getCount();
        charts.load('items/name');
        await context.sync();
        const loaded = charts.items.map((chart) => {
          chart.title.load('text');
          chart.dataLabels.load('showValue');
          chart.axes.categoryAxis.load('reversePlotOrder');
          chart.series.load('items/name');
          return chart;
        });
        await context.sync();
        return {
          count: count.value,
          charts: loaded.map(({ name, title, dataLabels, axes, series }) => ({
            name,
            title: title.text,
            showValue: dataLabels.showValue,
            firstAtTop: axes.categoryAxis.reversePlotOrder,
            series: series.items.map((one) => one.name),
          })),
        };
      }),
    on,
  );

/** What stands on the page for the one chart: texts and bars, in the order in which they were drawn. */
export const chartOf = ({ page }: Opened) =>
  page.locator('.chart svg').evaluate((svg) => {
    const all = (selector: string) => [...svg.querySelectorAll<SVGGraphicsElement>(selector)];
    const written = (selector: string) => all(selector).map((one) => one.firstChild?.textContent ?? '');
    const bars = all('.bars .bar');
    return {
      title: written('.title')[0],
      labels: written('.labels text'),
      labelTops: all('.labels text').map((one) => Number(one.getAttribute('y'))),
      values: written('.bars text'),
      legend: written('.legend text'),
      bars: bars.map((one) => Number(one.getAttribute('width'))),
      colors: [...new Set(bars.map((one) => one.getAttribute('fill')))],
    };
  });
