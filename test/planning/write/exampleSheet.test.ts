import { words } from '../../../src/functions/generated/words';
import * as functions from '../../../src/functions/generated';
import { parseArea } from '../../../src/planning/address';
import type { Argument } from '../../../src/planning/formula';
import { exampleSheet } from '../../../src/planning/write/exampleSheet';
import type { SheetPlan, Value } from '../../../src/planning/writePlan';

/** The cells of a planned sheet, as they would stand there. */
function cellsOf({ blocks }: SheetPlan): Map<string, Value> {
  const cells = new Map<string, Value>();
  for (const { at, values } of blocks) {
    const { row, column } = parseArea(at)!;
    values?.forEach((line, i) => line.forEach((value, j) => cells.set(`${row + i},${column + j}`, value)));
  }
  return cells;
}

test.each(words.map((one) => [one.name, one] as const))(
  '%s has an example that computes on a sheet of its own',
  (name, word) => {
    const { addSheets } = exampleSheet(word, [`${name} example`]);
    expect(addSheets[0].name).not.toBe(`${name} example`);
    const cells = cellsOf(addSheets[0]);
    const formula = addSheets[0].blocks.find((block) => block.formula)!.formula as {
      name: string;
      arguments: Argument[];
    };
    const given = formula.arguments.map((argument) => {
      if (argument.kind === 'number') return argument.value;
      if (argument.kind === 'text') return argument.text;
      if (argument.kind !== 'area') return undefined;
      const { row, column, rows, columns } = argument.area;
      return Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) => cells.get(`${row + i},${column + j}`) ?? ''),
      );
    });
    const called = functions[name as keyof typeof functions] as (...args: unknown[]) => unknown;
    const computed = called(...given);
    const matching = word.examples.filter(({ formula: text, result }) => {
      const [, row, column] = /^=INDEX\(.*, (\d+), (\d+)\)$/.exec(text) ?? [];
      const shown = row ? (computed as unknown[][])[Number(row) - 1]?.[Number(column) - 1] : computed;
      return JSON.stringify(rounded(shown)) === JSON.stringify(rounded(result));
    });
    expect(matching.length).toBeGreaterThan(0);
  },
);

/** Documented results are printed with 14 digits or so; blanks are null there. */
const rounded = (result: unknown): unknown => {
  if (Array.isArray(result)) return result.map(rounded);
  if (typeof result === 'number') return Number(result.toPrecision(9));
  return result ?? '';
};
