import type { Area } from '../../src/planning/sheet';
import { makeRoom, rangeOf } from './sheets';

interface Chart {
  area: Area;
  place: Area;
  title: string;
  colors: string[];
}

/** Bars of an area, over the cells of a place. Sheets gives charts no name: one of that title in that cell is taken away first. */
export function drawChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, { area, place, title, colors }: Chart): void {
  makeRoom(sheet, place);
  const [row, column] = [place.row + 1, place.column + 1];
  for (const chart of sheet.getCharts()) {
    const container = chart.getContainerInfo();
    const isHere = container.getAnchorRow() === row && container.getAnchorColumn() === column;
    if (isHere && chart.getOptions().get('title') === title) sheet.removeChart(chart);
  }
  const total = (from: number, count: number, size: (at: number) => number): number =>
    Array.from({ length: count }, (_, i) => size(from + i)).reduce((sum, one) => sum + one, 0);
  const chart = sheet
    .newChart()
    .asBarChart()
    .setTitle(title)
    .setColors(colors)
    .addRange(rangeOf(sheet, area))
    .setNumHeaders(1)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('legend.position', 'bottom')
    .setOption(
      'width',
      total(column, place.columns, (at) => sheet.getColumnWidth(at)),
    )
    .setOption(
      'height',
      total(row, place.rows, (at) => sheet.getRowHeight(at)),
    )
    .setPosition(row, column, 0, 0);
  // Bars carry their figure, so that nothing hangs on the colour.
  colors.forEach((_, k) => chart.setOption(`series.${k}.dataLabel`, 'value'));
  sheet.insertChart(chart.build());
}
