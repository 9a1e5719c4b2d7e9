import { cellAddress } from '../address';
import type { Place } from '../sheet';
import type { WritePlan } from '../writePlan';

/** A function by its bare name at a place: its cell says what it has to be given. */
export function callPlan(name: string, { sheet, area }: Place): WritePlan {
  const at = cellAddress(area.row, area.column);
  const cells = [{ sheet, blocks: [{ at, formula: { name, arguments: [] } }], formats: [] }];
  return { addSheets: [], tables: [], names: [], cells, charts: [], overwrite: [], show: { sheet, cell: at } };
}
