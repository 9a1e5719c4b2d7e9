import { sheetSize, type Area } from '../../address';
import type { Block } from '../../grid/book';
import { usedArea } from '../../grid/usedArea';
import { OfficeError, type Host, type Remote } from '../remote';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';

/** Excel answers for so many merged areas at once and fails beyond. */
const mergedAtMost = 512;

/** The ranges that can be reached from a range. */
export function neighbours(host: Host, { sheet, area }: Block): Remote['links'] {
  const to = (changed: Partial<Area>): Remote => rangeObject(host, { sheet, area: { ...area, ...changed } });
  const used = (): Remote | null => {
    const all = usedArea(host.book, sheet);
    if (!all) return null;
    const part = {
      startRow: Math.max(all.startRow, area.startRow),
      startColumn: Math.max(all.startColumn, area.startColumn),
      endRow: Math.min(all.endRow, area.endRow),
      endColumn: Math.min(all.endColumn, area.endColumn),
    };
    return part.startRow > part.endRow || part.startColumn > part.endColumn ? null : to(part);
  };
  const oneRow = (row: number): Remote => to({ startRow: row, endRow: row });
  const oneColumn = (column: number): Remote => to({ startColumn: column, endColumn: column });
  const cellAt = (row: number, column: number): Remote =>
    to({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  return {
    GetCell: (row, column) => cellAt(area.startRow + Number(row), area.startColumn + Number(column)),
    GetRow: (row) => oneRow(area.startRow + Number(row)),
    GetColumn: (column) => oneColumn(area.startColumn + Number(column)),
    GetLastRow: () => oneRow(area.endRow),
    GetLastColumn: () => oneColumn(area.endColumn),
    GetLastCell: () => cellAt(area.endRow, area.endColumn),
    GetEntireColumn: () => to({ startRow: 0, endRow: sheetSize.rows - 1 }),
    GetEntireRow: () => to({ startColumn: 0, endColumn: sheetSize.columns - 1 }),
    GetUsedRange: () => used() ?? cellAt(area.startRow, area.startColumn),
    GetUsedRangeOrNullObject: used,
    GetResizedRange: (rows, columns) =>
      to({ endRow: area.endRow + Number(rows), endColumn: area.endColumn + Number(columns) }),
    GetAbsoluteResizedRange: (rows, columns) =>
      to({ endRow: area.startRow + Number(rows) - 1, endColumn: area.startColumn + Number(columns) - 1 }),
    GetOffsetRange: (rows, columns) =>
      to({
        startRow: area.startRow + Number(rows),
        endRow: area.endRow + Number(rows),
        startColumn: area.startColumn + Number(columns),
        endColumn: area.endColumn + Number(columns),
      }),
    GetBoundingRect: (other) => {
      const { area: far } = (other as Remote).block ?? host.book.block(String(other));
      return to({
        startRow: Math.min(area.startRow, far.startRow),
        startColumn: Math.min(area.startColumn, far.startColumn),
        endRow: Math.max(area.endRow, far.endRow),
        endColumn: Math.max(area.endColumn, far.endColumn),
      });
    },
    GetMergedAreasOrNullObject: () => merged(host, { sheet, area }),
    GetSpillParentOrNullObject: () => {
      const { startRow, startColumn } = area;
      const spill = host.book
        .spills(sheet)
        .find((one) => overlap(one, { ...area, endRow: startRow, endColumn: startColumn }));
      return spill ? cellAt(spill.startRow, spill.startColumn) : null;
    },
    GetSpillingToRangeOrNullObject: () => {
      const spill = host.book.spill(sheet, area.startRow, area.startColumn);
      return spill && to(spill);
    },
  };
}

const overlap = (one: Area, other: Area): boolean =>
  one.startRow <= other.endRow &&
  other.startRow <= one.endRow &&
  one.startColumn <= other.endColumn &&
  other.startColumn <= one.endColumn;

function merged(host: Host, { sheet, area }: Block): Remote | null {
  const found = sheet
    .getSheet()
    .getMergeData()
    .filter((one) => overlap(one, area));
  if (found.length > mergedAtMost) throw new OfficeError('GeneralException', 'There are too many merged areas.');
  return found.length ? rangeAreasObject(host, sheet, found) : null;
}
