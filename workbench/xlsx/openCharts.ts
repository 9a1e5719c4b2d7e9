import type { Worksheet } from '@cj-tech-master/excelts';
import { getSpPrFillColor, type BarChartGroup, type BarSeries, type Chart } from '@cj-tech-master/excelts/chart';
import { parseArea, sameArea, splitAddress, type Area } from '../address';
import { chartDrawing, type ChartLook, type ChartSource } from '../grid/charts/charts';
import { cornerOf, drawingOf } from './chartParts';

export interface OpenedCharts {
  /** As the grid keeps them, by sheet id. */
  drawings: Record<string, { data: Record<string, object>; order: string[] }>;
  /** Whether the file has others than these. */
  lost: boolean;
}

/** The charts that the grid can draw: clustered bars whose series are columns beside each other. */
export function openCharts(sheets: readonly Worksheet[], ids: readonly string[], unitId: string): OpenedCharts {
  const opened: OpenedCharts = { drawings: {}, lost: false };
  const idOf = (name: string): string | undefined => ids[sheets.findIndex((sheet) => sheet.name === name)];
  sheets.forEach((sheet, at) => {
    const kept: OpenedCharts['drawings'][string] = { data: {}, order: [] };
    sheet.getCharts().forEach((chart, index) => {
      const look = lookOf(sheet, ids[at], chart, idOf);
      const { tl, br } = chart.model.range;
      if (!look || !br) {
        opened.lost = true;
        return;
      }
      const id = `${ids[at]}chart${index}`;
      kept.data[id] = chartDrawing(id, unitId, ids[at], look, { from: cornerOf(tl), to: cornerOf(br) });
      kept.order.push(id);
    });
    if (kept.order.length) opened.drawings[ids[at]] = kept;
  });
  return opened;
}

function lookOf(
  sheet: Worksheet,
  sheetId: string,
  chart: Chart,
  idOf: (name: string) => string | undefined,
): ChartLook | null {
  const [group, ...others] = chart.chartModel?.chart.plotArea.chartTypes ?? [];
  const source = group?.type === 'bar' && !others.length ? sourceOf(group, sheetId, idOf) : null;
  if (!source) return null;
  const bars = group as BarChartGroup;
  const { title, autoTitleDeleted } = chart.chartModel?.chart ?? {};
  const anchor = drawingOf(sheet)?.anchors.find((one) => one.chartNumber === chart.chartNumber);
  return {
    name: anchor?.graphicFrame?.name ?? `Chart ${chart.chartNumber}`,
    title: chart.title ?? null,
    // One series alone gives its name, unless that was forbidden.
    titleShown: title !== undefined || (bars.series.length === 1 && !autoTitleDeleted),
    source,
    colors: bars.series.map(colorOf),
    showValues: Boolean(bars.dataLabels?.showVal) || bars.series.every(({ dataLabels }) => dataLabels?.showVal),
    showLegend: Boolean(chart.legend),
    firstAtTop: chart.categoryAxis?.scaling?.orientation === 'maxMin',
  };
}

function colorOf({ spPr }: BarSeries): string | null {
  const color = spPr && getSpPrFillColor(spPr);
  return color?.srgb ? `#${color.srgb}` : null;
}

/** Columns with their names above them, the first of them the labels, or null. */
function sourceOf(
  { barDir, grouping, series }: BarChartGroup,
  sheetId: string,
  idOf: (name: string) => string | undefined,
): ChartSource | null {
  if (barDir !== 'bar' || grouping !== 'clustered' || !series.length) return null;
  const [first] = series;
  const named = splitAddress(first.val?.numRef?.formula ?? '').sheet;
  const labels = areaIn(first.cat?.strRef?.formula ?? first.cat?.numRef?.formula, named);
  const found = named === null ? undefined : idOf(named);
  if (!labels || !found || labels.startRow < 1) return null;
  const area = { ...labels, startRow: labels.startRow - 1, endColumn: labels.startColumn + series.length };
  const fits = ({ tx, val }: BarSeries, index: number): boolean => {
    const column = labels.startColumn + 1 + index;
    const above = { startRow: area.startRow, endRow: area.startRow, startColumn: column, endColumn: column };
    const beside = { ...labels, startColumn: column, endColumn: column };
    const [name, values] = [areaIn(tx?.strRef?.formula, named), areaIn(val?.numRef?.formula, named)];
    return name !== null && values !== null && sameArea(name, above) && sameArea(values, beside);
  };
  if (labels.endColumn !== labels.startColumn || !series.every(fits)) return null;
  return { sheetId: found === sheetId ? null : found, area };
}

function areaIn(reference: string | undefined, sheetName: string | null): Area | null {
  const { sheet, cells } = splitAddress(reference ?? '');
  return sheet === sheetName ? parseArea(cells) : null;
}
