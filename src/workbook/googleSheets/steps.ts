import type { Step } from '../../../appsscript/server/writing';
import { parseArea, placeAddress } from '../../planning/address';
import type { Area, NamedPlace, Place } from '../../planning/sheet';
import { formulaText } from '../../planning/write/formulaText';
import type { Block, Format, TablePlan, Value, WritePlan } from '../../planning/writePlan';

/** A step and what a user would call it; null for what nobody would miss in a list of what was written. */
export interface Named {
  step: Step;
  says: string | null;
}

const cellsPerStep = 20_000;

/** A plan as steps that one call or several can take, in the plan's order. Formulas are written in Sheets' words. */
export function stepsOf(plan: WritePlan, named: readonly NamedPlace[]): Named[] {
  return [
    ...plan.addSheets.flatMap(({ name, blocks, formats, widths }): Named[] => [
      { step: { do: 'addSheet', sheet: name }, says: `the sheet “${name}”` },
      ...cellSteps(name, blocks, formats),
      ...Object.entries(widths).map(([letters, characters]): Named => {
        const { column } = areaAt(`${letters}1`);
        // A character of the standard font is about 7 pixels wide, with 5 of padding.
        return { step: { do: 'width', sheet: name, column, pixels: Math.round(characters * 7 + 5) }, says: null };
      }),
    ]),
    ...plan.tables.flatMap((table) => tableSteps(table, placeOfTable(table, named))),
    ...plan.names.map(({ name, place }) => nameStep(name, place)),
    ...plan.cells.flatMap(({ sheet, blocks, formats }) => cellSteps(sheet, blocks, formats)),
  ];
}

/** Where a table stands already, null for a new one. Names are compared without case, as Sheets does. */
export const placeOfTable = ({ name }: TablePlan, named: readonly NamedPlace[]): Place | null =>
  named.find((one) => one.name.toLowerCase() === name.toLowerCase())?.place ?? null;

/** Where a table will stand. */
export function newPlace({ sheet, at, rows }: TablePlan, before: Place | null): Place {
  const corner = before?.area ?? areaAt(at);
  return { sheet: before?.sheet ?? sheet, area: { ...corner, rows: rows.length, columns: rows[0].length } };
}

export function areaAt(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`“${address}” is no address of cells.`);
  return area;
}

function cellSteps(sheet: string, blocks: readonly Block[], formats: readonly Format[]): Named[] {
  return [
    ...blocks.flatMap(({ at, values, formula }): Named[] => {
      const area = areaAt(at);
      if (values) return valueSteps(sheet, area, values);
      if (!formula) return [];
      const step: Step = { do: 'formula', sheet, area, formula: formulaText(formula, 'sheets') };
      return [{ step, says: placeAddress(sheet, area) }];
    }),
    ...formats.map(
      ({ range, ...format }): Named => ({ step: { do: 'format', sheet, area: areaAt(range), format }, says: null }),
    ),
  ];
}

function valueSteps(sheet: string, { row, column }: Area, values: Value[][]): Named[] {
  const columns = values[0].length;
  const most = Math.max(1, Math.floor(cellsPerStep / columns));
  const steps: Named[] = [];
  for (let done = 0; done < values.length; done += most) {
    const part = values.slice(done, done + most);
    const area = { row: row + done, column, rows: part.length, columns };
    steps.push({ step: { do: 'values', sheet, area, values: part }, says: placeAddress(sheet, area) });
  }
  return steps;
}

/** The table's old rows are cleared only when the new ones stand: a stop between the two loses nothing. */
function tableSteps(table: TablePlan, before: Place | null): Named[] {
  const place = newPlace(table, before);
  const { sheet, area } = place;
  return [
    ...valueSteps(sheet, area, table.rows),
    ...leftOver(before?.area ?? null, area).map(
      (old): Named => ({
        step: { do: 'clear', sheet, area: old },
        says: `${placeAddress(sheet, old)} (rows that the table no longer has)`,
      }),
    ),
    nameStep(table.name, place),
  ];
}

/** What the table covered and no longer covers: rows beneath, and columns to the right of the rest. */
function leftOver(before: Area | null, now: Area): Area[] {
  if (!before) return [];
  const beneath = { ...before, row: now.row + now.rows, rows: before.rows - now.rows };
  const beside = {
    ...now,
    column: now.column + now.columns,
    columns: before.columns - now.columns,
    rows: Math.min(before.rows, now.rows),
  };
  return [beneath, beside].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

const nameStep = (name: string, { sheet, area }: Place): Named => ({
  step: { do: 'name', sheet, area, name },
  says: `the name ${name} for ${placeAddress(sheet, area)}`,
});

/** How many cells a step is about, or a few for what has none: so much that a call is asked for. */
export const weightOf = ({ step }: Named): number =>
  step.do === 'values' ? step.area.rows * step.area.columns : cellsPerStep / 100;

export const weightPerCall = cellsPerStep;

