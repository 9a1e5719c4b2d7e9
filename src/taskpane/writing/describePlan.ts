import { formulaText } from '../../planning/write/formulaText';
import { sheetName } from '../../planning/address';
import type { Dialect } from '../../planning/formula';
import type { Block, WritePlan } from '../../planning/writePlan';
import type { PlanInWords } from './Paper';
import { planWords as words } from './words';

/** A plan in words, as the sheet of paper shows it. */
export function describePlan(plan: WritePlan, dialect: Dialect): PlanInWords {
  const { addSheets, tables, names, cells } = plan;
  const blocks = [
    ...addSheets.flatMap(({ name, blocks }) => blocks.map((block) => ({ sheet: name, block }))),
    ...cells.flatMap(({ sheet, blocks }) => blocks.map((block) => ({ sheet, block }))),
  ];
  const filled = cells.flatMap(({ sheet, blocks }) =>
    blocks.filter(({ values }) => values).map((block) => words.cells(addressOf(sheet, block), sizeOf(block))),
  );
  return {
    sentences: [
      ...addSheets.map(({ name }) => words.sheet(name)),
      ...tables.map(({ name, sheet, rows }) => words.table(name, sheet, rows.length - 1)),
      ...names.map(({ name }) => words.name(name)),
      ...filled,
    ],
    formulas: blocks.flatMap(({ sheet, block }) =>
      block.formula ? [{ address: addressOf(sheet, block), text: formulaText(block.formula, dialect) }] : [],
    ),
  };
}

const addressOf = (sheet: string, { at }: Block): string => `${sheetName(sheet)}!${at}`;

const sizeOf = ({ values = [] }: Block): number => values.reduce((sum, row) => sum + row.length, 0);
