import type { Book, GridSheet } from '../grid/book';
import { sized, sizeOf } from '../grid/charts/place';
import { addChart, chartsOf, removeChart, sourceOf, type GridChart } from '../grid/charts/charts';
import type { SheetChart, SheetCharts } from './grid';

function sheetChart(book: Book, chart: GridChart): SheetChart[] {
  const source = sourceOf(book, chart);
  if (!source) return [];
  const { id, sheet, look, place } = chart;
  const { row, column, rowOffset, columnOffset } = place.from;
  const { colors, showValues, showLegend } = look;
  return [
    {
      id,
      area: source.area,
      anchor: { row, column, offsetX: columnOffset, offsetY: rowOffset },
      ...sizeOf(sheet, place),
      title: look.title ?? '',
      colors,
      showValues,
      showLegend,
    },
  ];
}

/** The charts of a sheet of the grid, as Google's object model wants them. In Sheets the first row is always at the top. */
export function gridCharts(book: Book, sheet: GridSheet): SheetCharts {
  return {
    all: () => chartsOf(book, sheet).flatMap((chart) => sheetChart(book, chart)),
    insert({ area, anchor, width, height, title, colors, showValues, showLegend }) {
      const { row, column, offsetX, offsetY } = anchor;
      const place = sized(sheet, { row, column, rowOffset: offsetY, columnOffset: offsetX }, width, height);
      const look = { title, titleShown: title !== '', colors, showValues, showLegend, firstAtTop: true };
      addChart(book, sheet, { sheet, area }, look, place);
    },
    remove(id) {
      const chart = chartsOf(book, sheet).find((one) => one.id === id);
      if (chart) removeChart(book, chart);
    },
  };
}
