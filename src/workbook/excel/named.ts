import type { NamedPlace, SheetInfo } from '../../planning/sheet';
import type { Known } from '../conflicts';
import { areaOfRange, bounds } from './run';

export async function sheetsOf({ workbook }: Excel.RequestContext): Promise<SheetInfo[]> {
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  await workbook.context.sync();
  const found = sheets.items.map((sheet) => {
    sheet.protection.load('protected');
    return { sheet, used: sheet.getUsedRangeOrNullObject(true).load(bounds) };
  });
  await workbook.context.sync();
  return found.map(({ sheet, used }) => ({
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    protected: sheet.protection.protected,
    connected: false,
    used: used.isNullObject ? null : areaOfRange(used),
  }));
}

type Names = Pick<Known, 'tables' | 'names' | 'otherNames'>;

/** Tables with their header row and without their totals, names that stand for cells, and all other names. */
export async function namesOf({ workbook }: Excel.RequestContext): Promise<Names> {
  const tables = workbook.tables.load('items/name,items/showTotals');
  const names = workbook.names.load('items/name,items/type,items/visible');
  await workbook.context.sync();
  const places = [
    ...tables.items.map((table) => ({ of: table, kind: 'table' as const, range: table.getRange() })),
    ...names.items
      .filter(({ type, visible }) => type === 'Range' && visible)
      .map((name) => ({ of: name, kind: 'name' as const, range: name.getRangeOrNullObject() })),
  ].map((one) => ({ ...one, range: one.range.load(bounds), sheet: one.range.worksheet.load('name') }));
  await workbook.context.sync();
  const found = places.flatMap(({ of, kind, range, sheet }): NamedPlace[] => {
    if (range.isNullObject) return [];
    const area = areaOfRange(range);
    const totals = kind === 'table' && (of as Excel.Table).showTotals ? 1 : 0;
    return [{ name: of.name, kind, place: { sheet: sheet.name, area: { ...area, rows: area.rows - totals } } }];
  });
  const known = new Set(found.map(({ name }) => name));
  return {
    tables: found.filter(({ kind }) => kind === 'table'),
    names: found.filter(({ kind }) => kind === 'name'),
    otherNames: names.items.map(({ name }) => name).filter((name) => !known.has(name)),
  };
}
