import { areaAddress, cellAddress } from '../address';
import type { Cell, SheetContent } from '../sheet';
import type { Format, Value, WritePlan } from '../writePlan';
import { freeName } from './freeName';

/** A sheet's name may be so long in both hosts; the rest is room for a number. */
const longest = 31 - ' (values) 99'.length;

/** A copy of a sheet on a sheet of its own, values and number formats only: it stays as it is, whatever changes. */
export function freezePlan(content: SheetContent, existing: readonly string[]): WritePlan {
  const { area, cells } = content;
  const name = freeName(`${content.name.slice(0, longest).trim()} (values)`, existing);
  const at = cellAddress(area.row, area.column);
  const blocks = area.rows * area.columns > 0 ? [{ at, values: cells.map((row) => row.map(valueOf)) }] : [];
  return {
    addSheets: [{ name, blocks, formats: numberFormats(content), widths: {} }],
    tables: [],
    names: [],
    cells: [],
    charts: [],
    overwrite: [],
    show: { sheet: name, cell: at },
  };
}

const valueOf = (cell: Cell): Value => (typeof cell === 'boolean' ? String(cell).toUpperCase() : cell);

/** Cells of one format below each other are formatted together. */
function numberFormats({ area, formats }: SheetContent): Format[] {
  const found: Format[] = [];
  for (let j = 0; j < area.columns; j++) {
    for (let i = 0; i < formats.length;) {
      const numberFormat = formats[i][j];
      const from = i;
      while (i < formats.length && formats[i][j] === numberFormat) i++;
      if (numberFormat === 'General' || !numberFormat) continue;
      const range = areaAddress({ row: area.row + from, column: area.column + j, rows: i - from, columns: 1 });
      found.push({ range, numberFormat });
    }
  }
  return found;
}
