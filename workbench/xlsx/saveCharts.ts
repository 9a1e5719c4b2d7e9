import type { Worksheet } from '@cj-tech-master/excelts';
import type { AddBarChartSeriesOptions } from '@cj-tech-master/excelts/chart';
import { formatArea, quotedSheet, type Area } from '../address';
import type { Block, Book, GridSheet } from '../grid/book';
import { figuresOf } from '../grid/charts/figures';
import { chartsOf, sourceOf, type ChartLook } from '../grid/charts/charts';
import { anchorOf, setDrawing, type Drawing } from './chartParts';

/** Excel shows what isn't said here. */
const valuesOnly = {
  showVal: true,
  showLegendKey: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
};

/** To be called when all cells are written: their values go into the chart too, for those who draw without calculating. */
export function saveCharts(book: Book, sheet: GridSheet, into: Worksheet): void {
  const drawing: Drawing = { anchors: [], rels: [] };
  for (const chart of chartsOf(book, sheet)) {
    const block = sourceOf(book, chart);
    // A chart whose cells are gone shows nothing, and a file has no way to say so.
    if (!block) continue;
    const { look, place } = chart;
    const range = { tl: anchorOf(place.from), br: anchorOf(place.to) };
    const chartNumber = into.addBarChart(stored(look, figuresOf(book, chart).title, block), range as never);
    drawing.anchors.push({ chartNumber, range, graphicFrame: { name: look.name } });
  }
  if (drawing.anchors.length) setDrawing(into, drawing);
}

function stored({ showValues, showLegend, firstAtTop, colors }: ChartLook, title: string, block: Block) {
  return {
    barDir: 'bar' as const,
    grouping: 'clustered' as const,
    series: storedSeries(block, colors),
    title: title || null,
    showLegend,
    legendPosition: 'b' as const,
    categoryAxis: { orientation: firstAtTop ? ('maxMin' as const) : ('minMax' as const) },
    ...(showValues && { dataLabels: valuesOnly }),
  };
}

function storedSeries({ sheet, area }: Block, colors: ChartLook['colors']): AddBarChartSeriesOptions[] {
  const reference = (part: Partial<Area>): string =>
    `${quotedSheet(sheet.getSheetName())}!${formatArea({ ...area, ...part }, true)}`;
  const body = { startRow: area.startRow + 1 };
  const series: AddBarChartSeriesOptions[] = [];
  for (let column = area.startColumn + 1; column <= area.endColumn; column++) {
    const own = { startColumn: column, endColumn: column };
    const color = colors[series.length];
    series.push({
      name: { formula: reference({ ...own, endRow: area.startRow }) },
      categories: reference({ ...body, endColumn: area.startColumn }),
      values: reference({ ...body, ...own }),
      ...(color && { fill: color }),
    });
  }
  return series;
}
