import type { Area } from '../../planning/sheet';
import { areaOfRange, bounds, rangeOf, supports } from './run';

/** Merged rectangles that have cells in an area. Older versions of Excel can't say. */
export async function mergedIn(sheet: Excel.Worksheet, area: Area): Promise<Area[]> {
  if (area.rows === 0 || !supports('1.13')) return [];
  const found = await askedIn(sheet, area);
  return [...new Map(found.map((one) => [Object.values(one).join(), one])).values()].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
}

/** Excel answers for up to 512 merged rectangles and fails beyond: the rows are then asked for in two halves. */
async function askedIn(sheet: Excel.Worksheet, area: Area): Promise<Area[]> {
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject().load('areaCount');
  try {
    await sheet.context.sync();
  } catch (reason) {
    if (area.rows < 2 || !(reason instanceof OfficeExtension.Error)) throw reason;
    const rows = Math.floor(area.rows / 2);
    const below = { ...area, row: area.row + rows, rows: area.rows - rows };
    return [...(await askedIn(sheet, { ...area, rows })), ...(await askedIn(sheet, below))];
  }
  if (merged.isNullObject) return [];
  const areas = merged.areas.load(`items/${bounds.replace(/,/g, ',items/')}`);
  await sheet.context.sync();
  return areas.items.map(areaOfRange);
}
