import type { Cell } from '../../src/planning/sheet';
import { addressed } from '../../src/workbook/conflicts';
import { MemoryWorkbook } from './memoryWorkbook';
import { formulaResults, type Stage } from './stage';

function placeOf(address: string) {
  const place = addressed(address);
  if (!place) throw new Error(`${address} is no address.`);
  return place;
}

/** The stage of the workbook in memory, which knows the results of the contract's formulas only. */
export function memoryStage(sheets: Record<string, Cell[][]>): Stage {
  const workbook = new MemoryWorkbook(sheets, (formula) => {
    if (!(formula in formulaResults)) throw new Error(`What ${formula} gives is not among formulaResults.`);
    return formulaResults[formula];
  });
  const indexes = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);
  return {
    workbook,
    fill: async (sheet, at, rows) => workbook.fill(sheet, at, rows),
    values: async (address) => {
      const { sheet, area } = placeOf(address);
      return indexes(area.row, area.rows).map((row) =>
        indexes(area.column, area.columns).map((column) => workbook.sheet(sheet).value(row, column)),
      );
    },
    charts: async (sheet) => workbook.sheet(sheet).charts.map(({ title }) => title),
    format: async (address, numberFormat) => {
      const { sheet, area } = placeOf(address);
      workbook.sheet(sheet).putFormat(area, numberFormat);
    },
    table: async (name, address) => workbook.name('table', name, placeOf(address)),
    name: async (name, address) => workbook.name('name', name, placeOf(address)),
    constant: async (name) => void workbook.otherNames.push(name),
    merge: async (address) => {
      const { sheet, area } = placeOf(address);
      workbook.sheet(sheet).merge(area);
    },
    mergeAcross: async (address) => {
      const { sheet, area } = placeOf(address);
      for (const row of indexes(area.row, area.rows)) workbook.sheet(sheet).merge({ ...area, row, rows: 1 });
    },
    hideRows: async (address) => {
      const { sheet, area } = placeOf(address);
      for (const row of indexes(area.row, area.rows)) workbook.sheet(sheet).hiddenRows.add(row);
    },
    hideColumns: async (address) => {
      const { sheet, area } = placeOf(address);
      for (const column of indexes(area.column, area.columns)) workbook.sheet(sheet).hiddenColumns.add(column);
    },
    hideSheet: async (sheet) => void (workbook.sheet(sheet).visible = false),
    protect: async (sheet) => void (workbook.sheet(sheet).protected = true),
    insertRow: async (sheet, before) => workbook.insertRow(sheet, before),
    undo: async () => workbook.undo(),
  };
}
