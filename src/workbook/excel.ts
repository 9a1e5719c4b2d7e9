import { conflictsIn } from './excel/conflicts';
import { onEdit, onSelect } from './excel/events';
import { formulasCalling } from './excel/formulas';
import { namesOf, sheetsOf } from './excel/named';
import { readSheet } from './excel/read';
import { run } from './excel/run';
import { selectedPlace, selectPlace } from './excel/selection';
import { writePlan } from './excel/write';
import type { Workbook } from './workbook';

/** The workbook that Excel has open, through Office.js. */
export const excelWorkbook: Workbook = {
  dialect: 'excel',
  sheets: () => run(sheetsOf),
  selection: selectedPlace,
  read: readSheet,
  named: async () => {
    const { tables, names } = await run(namesOf);
    return [...tables, ...names];
  },
  formulas: formulasCalling,
  conflicts: async (plan) => (await run((context) => conflictsIn(context, plan))).conflicts,
  write: writePlan,
  select: selectPlace,
  onEdit,
  onSelect,
};
