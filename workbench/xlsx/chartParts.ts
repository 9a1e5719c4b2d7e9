import type { Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport, type ChartAnchorModel } from '@cj-tech-master/excelts/chart';
import type { Corner } from '../grid/charts/place';

// Without it, no chart is read or written.
installChartSupport();

/** The part of a file that says where charts lie and what they are called. The library has no public way to the names. */
export interface Drawing {
  anchors: { chartNumber: number; range: ChartAnchorModel['range']; graphicFrame?: { name: string } }[];
  rels: never[];
}

interface WithDrawing {
  _drawing?: Drawing;
}

export const drawingOf = (sheet: Worksheet): Drawing | undefined => (sheet as unknown as WithDrawing)._drawing;

export function setDrawing(sheet: Worksheet, drawing: Drawing): void {
  (sheet as unknown as WithDrawing)._drawing = drawing;
}

type Anchor = ChartAnchorModel['range']['tl'];

/** A file measures in so many parts of a pixel. */
const partsOfPixel = 9525;

export const cornerOf = ({ nativeRow, nativeRowOff, nativeCol, nativeColOff }: Anchor): Corner => ({
  row: nativeRow,
  rowOffset: nativeRowOff / partsOfPixel,
  column: nativeCol,
  columnOffset: nativeColOff / partsOfPixel,
});

export const anchorOf = ({ row, rowOffset, column, columnOffset }: Corner): Anchor => ({
  nativeRow: row,
  nativeRowOff: Math.round(rowOffset * partsOfPixel),
  nativeCol: column,
  nativeColOff: Math.round(columnOffset * partsOfPixel),
});

/** How many rows and columns the charts of a sheet reach over. */
export function reachOf(sheet: Worksheet): { rows: number; columns: number } {
  const ends = sheet.getCharts().flatMap(({ model: { range } }) => (range.br ? [cornerOf(range.br)] : []));
  return {
    rows: Math.max(0, ...ends.map(({ row }) => row + 1)),
    columns: Math.max(0, ...ends.map(({ column }) => column + 1)),
  };
}
