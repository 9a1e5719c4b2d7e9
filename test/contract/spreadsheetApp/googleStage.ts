import type { Cell } from '../../../src/planning/sheet';
import { addressed } from '../../../src/workbook/conflicts';
import { areaOf } from '../../../src/workbook/touched';
import { formulaResults, type Stage } from '../stage';
import { googleHost } from './googleHost';

function placeOf(address: string) {
  const place = addressed(address);
  if (!place) throw new Error(`${address} is no address.`);
  return place;
}

const indexes = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

/** The stage of Google Sheets in memory, with the built server and google.script.run between it and the adapter. */
export function googleStage(sheets: Record<string, Cell[][]>): Stage {
  const { book, page, workbook } = googleHost(sheets, (formula) => {
    if (!(formula in formulaResults)) throw new Error(`What ${formula} gives is not among formulaResults.`);
    return formulaResults[formula];
  });
  for (const [name, rows] of Object.entries(sheets)) book.sheet(name).rows = Math.max(1000, rows.length);
  const setName = async (name: string, address: string) => {
    const { sheet, area } = placeOf(address);
    book.setName(name, book.sheet(sheet), {
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + area.rows - 1,
      endColumn: area.column + area.columns - 1,
    });
  };
  return {
    workbook,
    fill: async (sheet, at, rows) => {
      const area = areaOf(at);
      book.fill(sheet, area.row, area.column, rows);
      // The sidebar looks again when its page is seen again: the test needs not wait for the next look.
      page.turn('visible');
    },
    values: async (address) => {
      const { sheet, area } = placeOf(address);
      return indexes(area.row, area.rows).map((row) =>
        indexes(area.column, area.columns).map((column) => book.sheet(sheet).cells.value(row, column)),
      );
    },
    charts: async (sheet) =>
      book
        .sheet(sheet)
        .charts.all()
        .map(({ title }) => title),
    format: async (address, numberFormat) => {
      const { sheet, area } = placeOf(address);
      book.sheet(sheet).cells.putFormat(area, numberFormat);
    },
    table: setName,
    name: setName,
    // Sheets has names for cells only.
    constant: async () => undefined,
    merge: async (address) => {
      const { sheet, area } = placeOf(address);
      book.sheet(sheet).cells.merge(area);
    },
    mergeAcross: async (address) => {
      const { sheet, area } = placeOf(address);
      for (const row of indexes(area.row, area.rows)) book.sheet(sheet).cells.merge({ ...area, row, rows: 1 });
    },
    hideRows: async (address) => {
      const { sheet, area } = placeOf(address);
      for (const row of indexes(area.row, area.rows)) book.sheet(sheet).cells.hiddenRows.add(row);
    },
    hideColumns: async (address) => {
      const { sheet, area } = placeOf(address);
      for (const column of indexes(area.column, area.columns)) book.sheet(sheet).cells.hiddenColumns.add(column);
    },
    hideSheet: async (sheet) => void (book.sheet(sheet).cells.visible = false),
    protect: async (sheet) => {
      book.sheet(sheet).protections = [{ area: null, description: '', warningOnly: false, editable: false }];
    },
    insertRow: async (sheet, before) => {
      book.sheet(sheet).cells.insertRow(before);
      page.turn('visible');
    },
    undo: async () => {
      throw new Error('Nothing is known of undo in Google Sheets.');
    },
  };
}
