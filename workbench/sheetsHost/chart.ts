import { columnsOf, rowsOf, type Area } from '../address';
import { chartBuilder } from './chartBuilder';
import type { OnlyReal, SheetChart, SheetGrid } from './grid';
import type { Host } from './host';
import { rangeObject, refuseProtected } from './range';

type Real = GoogleAppsScript.Spreadsheet.EmbeddedChart;
export type ChartObject = ReturnType<typeof chartObject>;

/** What is behind each chart object: a script can only hand the object itself back. */
const behind = new WeakMap<object, SheetChart>();

/** Google's EmbeddedChart, as far as the server asks for it. */
export function chartObject(host: Host, sheet: SheetGrid, chart: SheetChart) {
  const { title, width, height, colors, showValues, showLegend, anchor } = chart;
  const options: Record<string, unknown> = { title, width, height, colors };
  options['legend.position'] = showLegend ? 'bottom' : 'none';
  const labelled = Array.from({ length: columnsOf(chart.area) - 1 }, (_, index) => `series.${index}.dataLabel`);
  for (const name of labelled) options[name] = showValues ? 'value' : 'none';
  const found = {
    getChartId: () => chart.id,
    getNumHeaders: () => 1,
    getRanges: () => [rangeObject(host, sheet, chart.area)],
    getOptions: () => ({ get: (name: string) => options[name] ?? null }),
    getContainerInfo: () => ({
      getAnchorRow: () => anchor.row + 1,
      getAnchorColumn: () => anchor.column + 1,
      getOffsetX: () => anchor.offsetX,
      getOffsetY: () => anchor.offsetY,
    }),
  };
  behind.set(found, chart);
  return found satisfies OnlyReal<typeof found, Real>;
}

const wholeSheet = ({ rows, columns }: SheetGrid): Area => ({
  startRow: 0,
  startColumn: 0,
  endRow: rows - 1,
  endColumn: columns - 1,
});

/** The chart behind the object, when a new one may be drawn. */
function drawable(chart: ChartObject): SheetChart {
  const drawn = behind.get(chart);
  if (!drawn) throw new Error('The emulation takes the charts that it has built only.');
  if (rowsOf(drawn.area) < 2 || columnsOf(drawn.area) < 2)
    throw new Error('The emulation draws charts of a header row, a column of labels and figures beside them only.');
  return drawn;
}

/** What a sheet has for charts. */
export function chartsOfSheet(host: Host, sheet: SheetGrid) {
  const { charts } = sheet;
  return {
    getCharts: () => charts.all().map((chart) => chartObject(host, sheet, chart)),
    newChart: () => chartBuilder(sheet.name, (chart) => chartObject(host, sheet, chart)),
    insertChart: (chart: ChartObject) => {
      refuseProtected(sheet, wholeSheet(sheet));
      charts.insert(drawable(chart));
    },
    removeChart: (chart: ChartObject) => {
      refuseProtected(sheet, wholeSheet(sheet));
      const id = chart.getChartId();
      const known = charts.all().some((one) => one.id === id);
      if (id === null || !known) throw new Error('The chart is not on this sheet.');
      charts.remove(id);
    },
  };
}
