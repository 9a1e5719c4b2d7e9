import type { Conflict, WritePlan } from '../../planning/writePlan';
import type { Area, Cell, NamedPlace } from '../../planning/sheet';
import { conflictsAt, conflictsOfNames, type Known, type Standing } from '../conflicts';
import { sameName, touched, type Touched } from '../touched';
import { mergedIn } from './merged';
import { namesOf, sheetsOf, type Names } from './named';
import { areaOfRange, blocksOf, bounds, rangeOf, supports } from './run';

/** What stands in a plan's way, and what was found out about the workbook on the way. */
export async function conflictsIn(
  context: Excel.RequestContext,
  plan: WritePlan,
): Promise<{ conflicts: Conflict[]; known: Known }> {
  const { protection } = context.workbook;
  protection.load('protected');
  const sheets = await sheetsOf(context);
  const known: Known = { sheets, ...withRanges(plan, await namesOf(context)), locked: protection.protected };
  const conflicts = conflictsOfNames(plan, known);
  const there = touched(plan, known.tables).filter((one) => sheets.some(({ name }) => sameName(name, one.sheet)));
  for (const place of there) conflicts.push(...conflictsAt(await standingIn(context, place), plan, known));
  return { conflicts, known };
}

/** The named ranges that the plan rewrites count as tables. */
function withRanges({ tables: planned }: WritePlan, { tables, names, otherNames }: Names): Names {
  const isTable = ({ name }: NamedPlace): boolean => planned.some((one) => one.isRange && sameName(one.name, name));
  return {
    tables: [...tables, ...names.filter(isTable)],
    names: names.filter((name) => !isTable(name)),
    otherNames,
  };
}

async function standingIn(context: Excel.RequestContext, place: Touched): Promise<Standing> {
  const empty: Standing = { touched: place, filled: null, merged: [], spilled: null };
  if (place.by === 'format' || place.by === 'own table') return empty;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const range = rangeOf(sheet, place.area);
  const used = range.getUsedRangeOrNullObject(true).load(bounds);
  const spill =
    place.by === 'formula' && supports('1.12')
      ? range.getCell(0, 0).getSpillingToRangeOrNullObject().load(bounds)
      : null;
  await context.sync();
  return {
    touched: place,
    filled: used.isNullObject ? null : await contentOf(sheet, areaOfRange(used)),
    merged: await mergedIn(sheet, place.area),
    spilled: spill && !spill.isNullObject ? areaOfRange(spill) : null,
  };
}

async function contentOf(sheet: Excel.Worksheet, area: Area): Promise<{ area: Area; cells: Cell[][] }> {
  const cells: Cell[][] = [];
  for (const block of blocksOf(area)) {
    const range = rangeOf(sheet, block).load('formulas');
    await sheet.context.sync();
    cells.push(...range.formulas);
  }
  return { area, cells };
}
