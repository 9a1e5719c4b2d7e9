/** What the pane says of reading, writing and following, beside what the workbook's adapter says itself. */
export const messages = {
  connected: (sheet: string) =>
    `“${sheet}” is connected to a database and shows a preview only. Create an extract of it and choose that sheet.`,
  empty: (sheet: string) => `“${sheet}” is empty. Choose a sheet that holds the plan, or insert the sample plan.`,
  sampleAdded: (sheet: string) => `Added the sheet “${sheet}”. Change an amount and watch the score.`,
  nothingToRepair: 'Every formula with a function of Plumbline is in order. Nothing has to be repaired.',
  repaired: 'repaired formulas',
  settleFirst: 'The workbook and the pane differ. Say first which of them is to stand.',
  changedMeanwhile:
    'Nothing was written: the workbook was changed after this was shown. Here is what would be written now.',
  written: 'Written. One undo in the sheet takes it back.',
};

/** The sentence of an error: what is wrong, where, what to do. */
export const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
