import type { Step } from '../../../appsscript/server/writing';
import { placeAddress } from '../../planning/address';
import type { Area, NamedPlace, Place } from '../../planning/sheet';
import { formulaText } from '../../planning/write/formulaText';
import type { Block, ChartPlan, Format, SheetPlan, TablePlan, Value, WritePlan } from '../../planning/writePlan';
import { areaOf, sameName, tableArea } from '../touched';

/** A step and what a user would call it; null for what nobody would miss in a list of what was written. */
export interface Named {
  step: Step;
  says: string | null;
}

const cellsPerStep = 20_000;

/** A plan as steps that one call or several can take, in the plan's order. Formulas are written in Sheets' words. */
export const stepsOf = (plan: WritePlan, named: readonly NamedPlace[]): Named[] => [
  ...plan.addSheets.flatMap(sheetSteps),
  ...plan.tables.flatMap((table) =>
    tableSteps(
      table,
      named.find(({ name }) => sameName(name, table.name)),
    ),
  ),
  ...plan.names.map(({ name, place }) => nameStep(name, place)),
  ...plan.cells.flatMap(({ sheet, blocks, formats }) => cellSteps(sheet, blocks, formats)),
  ...plan.charts.map(chartStep),
];

function sheetSteps({ name, blocks, formats, widths }: SheetPlan): Named[] {
  return [
    { step: { do: 'addSheet', sheet: name }, says: `the sheet “${name}”` },
    ...cellSteps(name, blocks, formats),
    ...Object.entries(widths).map(([letters, characters]): Named => {
      const { column } = areaOf(`${letters}1`);
      // A character of the standard font is about 7 pixels wide, with 5 of padding.
      return { step: { do: 'width', sheet: name, column, pixels: Math.round(characters * 7 + 5) }, says: null };
    }),
  ];
}

function cellSteps(sheet: string, blocks: readonly Block[], formats: readonly Format[]): Named[] {
  return [
    ...blocks.flatMap(({ at, values, formula, spills }): Named[] => {
      const area = areaOf(at);
      if (values?.length) return valueSteps(sheet, area, values);
      if (!formula) return [];
      const room = { ...area, ...spills };
      const step: Step = { do: 'formula', sheet, area, room, formula: formulaText(formula, 'sheets') };
      return [{ step, says: placeAddress(sheet, area) }];
    }),
    ...formats.map(({ range, ...format }): Named => ({
      step: { do: 'format', sheet, area: areaOf(range), format },
      says: null,
    })),
  ];
}

/** Rows may be of unequal length; Sheets wants a rectangle. */
function valueSteps(sheet: string, { row, column }: Area, values: Value[][]): Named[] {
  const columns = Math.max(...values.map((line) => line.length));
  const full = values.map((line) => [...line, ...Array<Value>(columns - line.length).fill('')]);
  const most = Math.max(1, Math.floor(cellsPerStep / columns));
  const steps: Named[] = [];
  for (let done = 0; done < full.length; done += most) {
    const part = full.slice(done, done + most);
    const area = { row: row + done, column, rows: part.length, columns };
    steps.push({ step: { do: 'values', sheet, area, values: part }, says: placeAddress(sheet, area) });
  }
  return steps;
}

/** The table's old rows are cleared only when the new ones stand: a stop between the two loses nothing. */
function tableSteps(table: TablePlan, existing: NamedPlace | undefined): Named[] {
  const sheet = existing?.place.sheet ?? table.sheet;
  const area = tableArea(table, existing);
  const steps = valueSteps(sheet, area, table.rows);
  const before = existing?.place.area;
  const gone = (before?.rows ?? 0) - table.rows.length;
  if (before && gone > 0) {
    const cleared = { ...before, row: before.row + table.rows.length, rows: gone };
    const says = `${placeAddress(sheet, cleared)} (rows that the table no longer has)`;
    steps.push({ step: { do: 'clear', sheet, area: cleared }, says });
  }
  return [...steps, nameStep(existing?.name ?? table.name, { sheet, area })];
}

const nameStep = (name: string, { sheet, area }: Place): Named => ({
  step: { do: 'name', sheet, area, name },
  says: `the name ${name} for ${placeAddress(sheet, area)}`,
});

const chartStep = ({ sheet, title, source, place, colors }: ChartPlan): Named => ({
  step: { do: 'chart', sheet, area: areaOf(source), place: areaOf(place), title, colors },
  says: `the chart “${title}” at ${placeAddress(sheet, areaOf(place))}`,
});

/** Steps for one call: so many cells, or as many small steps as take about as long. */
export function nextBatch(steps: readonly Named[], from: number): Named[] {
  const smallStep = cellsPerStep / 100;
  let end = from;
  for (let weight = 0; end < steps.length; end++) {
    const { step } = steps[end];
    weight += step.do === 'values' ? Math.max(smallStep, step.area.rows * step.area.columns) : smallStep;
    if (end > from && weight > cellsPerStep) break;
  }
  return steps.slice(from, end);
}
