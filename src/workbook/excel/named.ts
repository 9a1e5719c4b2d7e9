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

export type Names = Pick<Known, 'tables' | 'names' | 'otherNames'>;

/** Tables with their header row and without their totals, names that stand for cells, and all other names. */
export async function namesOf({ workbook }: Excel.RequestContext): Promise<Names> {
  const tables = workbook.tables.load('items/name,items/showTotals');
  const names = workbook.names.load('items/name,items/type,items/visible');
  await workbook.context.sync();
  const ranges = [
    ...tables.items.map((table) => ({ of: table, totals: table.showTotals ? 1 : 0, range: table.getRange() })),
    ...names.items
      .filter(({ type, visible }) => type === 'Range' && visible)
      .map((name) => ({ of: name, totals: 0, range: name.getRangeOrNullObject() })),
  ];
  for (const { range } of ranges) range.load(bounds);
  await workbook.context.sync();
  const found = ranges
    .filter(({ range }) => !range.isNullObject)
    .map((one) => ({ ...one, sheet: one.range.worksheet.load('name') }));
  await workbook.context.sync();
  const places = (kind: NamedPlace['kind'], items: readonly object[]): NamedPlace[] =>
    found
      .filter(({ of }) => items.includes(of))
      .map(({ of: { name }, totals, range, sheet }) => {
        const area = areaOfRange(range);
        return { name, kind, place: { sheet: sheet.name, area: { ...area, rows: area.rows - totals } } };
      });
  const known = new Set(found.map(({ of }) => of.name));
  return {
    tables: places('table', tables.items),
    names: places('name', names.items),
    otherNames: names.items.map(({ name }) => name).filter((name) => !known.has(name)),
  };
}
