import { placeAddress } from '../../src/planning/address';
import type { Cell } from '../../src/planning/sheet';
import { addressed } from '../../src/workbook/conflicts';
import { excelWorkbook } from '../../src/workbook/excel';
import { areaOf } from '../../src/workbook/touched';
import type { Workbench } from '../../workbench/api';
import type { Stage } from './stage';

/** The page around the pane. */
const outside = window.parent as unknown as typeof globalThis & { workbench: Workbench };
const page = (): Workbench => outside.workbench;

/** Cells of "Budget!B2:C3", for what is done to them through Office.js. */
async function inRange(address: string, work: (range: Excel.Range, context: Excel.RequestContext) => void) {
  const place = addressed(address);
  if (!place) throw new Error(`${address} is no address.`);
  const { row, column, rows, columns } = place.area;
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(place.sheet).getRangeByIndexes(row, column, rows, columns), context);
    await context.sync();
  });
}

const inWorkbook = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

async function fill(sheet: string, at: string, rows: Cell[][]): Promise<void> {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return;
  const area = { ...areaOf(at), rows: rows.length, columns };
  const entries = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  await page().write(placeAddress(sheet, area), entries);
}

/** Excel's adapter under the real Office.js, in the pane of the workbench's page. `blank` holds a workbook with Sheet1 alone. */
export async function excelStage(blank: number[], sheets: Record<string, Cell[][]>): Promise<Stage> {
  // An array of the page's own: it takes one of the pane's for no buffer at all.
  await page().open(outside.Uint8Array.from(blank).buffer);
  await inWorkbook(({ worksheets }) => {
    for (const name of Object.keys(sheets)) if (name !== 'Sheet1') worksheets.add(name);
  });
  for (const [name, rows] of Object.entries(sheets)) await fill(name, 'A1', rows);
  return {
    workbook: excelWorkbook,
    fill,
    values: async (address) => {
      const values = page().read(address);
      return Array.isArray(values) ? values : [[values]];
    },
    charts: (sheet) =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem(sheet);
        charts.load('items/title/text');
        await context.sync();
        return charts.items.map(({ title }) => title.text);
      }),
    format: (address, numberFormat) => inRange(address, (range) => (range.numberFormat = [[numberFormat]])),
    table: (name, address) => inRange(address, (range, { workbook }) => (workbook.tables.add(range, true).name = name)),
    name: (name, address) => inRange(address, (range, { workbook }) => workbook.names.add(name, range)),
    constant: (name, value) => inWorkbook(({ names }) => names.add(name, `=${value}`)),
    merge: async (address) => page().merge(address),
    mergeAcross: (address) => inRange(address, (range) => range.merge(true)),
    hideRows: async (address) => page().hideRows(address),
    hideColumns: async (address) => page().hideColumns(address),
    hideSheet: (sheet) => inWorkbook(({ worksheets }) => (worksheets.getItem(sheet).visibility = 'Hidden')),
    protect: async (sheet) => page().protect(sheet),
    insertRow: (sheet, before) =>
      inWorkbook(({ worksheets }) =>
        worksheets
          .getItem(sheet)
          .getRange(`${before + 1}:${before + 1}`)
          .insert('Down'),
      ),
    undo: () => page().undo(),
  };
}
