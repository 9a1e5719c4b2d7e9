import { Table, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { parseArea, quotedSheet, splitAddress } from '../address';
import { carriedFrom, type Carried } from './carried';
import { typedFormula } from './formulaText';
import { openCharts } from './openCharts';
import { openSheet } from './openSheet';

export interface Opened {
  data: Partial<IWorkbookData>;
  /** What the file holds and the grid doesn't, in a sentence; "" when nothing is lost. */
  remark: string;
  carried: Carried;
}

/** The words Univer itself uses for a name that belongs to no sheet. */
const everySheet = 'AllDefaultWorkbook';

/** The reader doubles apostrophes in a sheet's name that a file has doubled already. */
function asTyped(range: string, sheetNames: ReadonlySet<string>): string {
  const { sheet, cells } = splitAddress(range);
  if (sheet === null) return range;
  let name = sheet;
  while (!sheetNames.has(name) && name.includes("''")) name = name.replace(/''/g, "'");
  return `${quotedSheet(name)}!${cells}`;
}

function definedNames(workbook: Workbook, sheetIds: string[]): object {
  const names: Record<string, object> = {};
  const sheetNames = new Set(workbook.worksheets.map((sheet) => sheet.name));
  workbook.definedNames.model.forEach(({ name, ranges, localSheetId, formulaExpression, rawText }, index) => {
    const meaning = ranges.length
      ? ranges.map((range) => asTyped(range, sheetNames)).join(',')
      : formulaExpression || rawText;
    // Excel's own names (_xlnm.Print_Area and so on) say nothing to the grid.
    if (!meaning || name.startsWith('_xl') || meaning.includes('#REF!')) return;
    const id = `name${index}`;
    names[id] = {
      id,
      name,
      formulaOrRefString: ranges.length ? meaning : `=${typedFormula(meaning.replace(/^=/, ''))}`,
      localSheetId: localSheetId === undefined ? everySheet : sheetIds[localSheetId],
    };
  });
  return names;
}

function tables(sheet: Worksheet, sheetId: string): object[] {
  return sheet.getTables().flatMap(({ table }, index) => {
    const range = parseArea(table.tableRef ?? table.ref);
    if (!range || table.headerRow === false) return [];
    const options = { showHeader: true, showFooter: Boolean(table.totalsRow) };
    return [
      {
        id: `${sheetId}table${index}`,
        name: table.displayName ?? table.name,
        range,
        options,
        columns: [],
        meta: { totals: Boolean(table.totalsRow), style: table.style },
      },
    ];
  });
}

function remarkOn(workbook: Workbook, chartsLost: boolean, kept: number): string {
  const lost = [
    chartsLost && 'charts',
    workbook.worksheets.some((sheet) => sheet.getImages().length) && 'pictures',
  ].filter(Boolean);
  const sentences: string[] = [];
  if (lost.length) sentences.push(`Not shown here, and not in a file saved from here: ${lost.join(', ')}.`);
  if (kept) sentences.push(`${kept} formulas use functions or files the workbench lacks: they keep their last values.`);
  return sentences.join(' ');
}

let opened = 0;

/** Reads an .xlsx into the grid's own form. `addIn` holds the upper-case names of the add-in's functions. */
export async function openXlsx(file: ArrayBuffer, name: string, addIn: ReadonlySet<string>): Promise<Opened> {
  const workbook = new Workbook();
  try {
    await loadAsItIs(workbook, file);
  } catch {
    throw new Error(unreadable(file, name));
  }
  if (!workbook.worksheets.length) throw new Error(`${name} holds no worksheet.`);
  const ids = workbook.worksheets.map((_, index) => `sheet${index + 1}`);
  const sheets = workbook.worksheets.map((sheet, index) => openSheet(sheet, ids[index], addIn));
  const tableList = Object.fromEntries(
    workbook.worksheets.map((sheet, at) => [ids[at], { tables: tables(sheet, ids[at]) }]),
  );
  const id = `workbook${++opened}`;
  const charts = openCharts(workbook.worksheets, ids, id);
  const data: Partial<IWorkbookData> = {
    id,
    name,
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, index) => [ids[index], sheet.data])),
    resources: [
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNames(workbook, ids)) },
      { name: 'SHEET_TABLE_PLUGIN', data: JSON.stringify(tableList) },
      { name: 'SHEET_DRAWING_PLUGIN', data: JSON.stringify(charts.drawings) },
    ],
  };
  return {
    data,
    carried: carriedFrom(workbook.worksheets, ids),
    remark: remarkOn(
      workbook,
      charts.lost,
      sheets.reduce((sum, sheet) => sum + sheet.kept, 0),
    ),
  };
}

/** The reader would put what a table's definition says of its totals in place of what their cells hold. */
async function loadAsItIs(workbook: Workbook, file: ArrayBuffer): Promise<void> {
  const { store } = Table.prototype;
  Table.prototype.store = () => undefined;
  try {
    await workbook.xlsx.load(file);
  } finally {
    Table.prototype.store = store;
  }
}

/** Says what the file is rather than what went wrong inside the reader. */
function unreadable(file: ArrayBuffer, name: string): string {
  const [first, second] = new Uint8Array(file.slice(0, 2));
  if (first === 0xd0 && second === 0xcf) {
    return `${name} is an old .xls file or protected by a password: save it as an unprotected .xlsx and open that.`;
  }
  if (first === 0x50 && second === 0x4b) return `${name} is damaged, or no Excel workbook: it could not be read.`;
  return `${name} is not an .xlsx workbook. The workbench opens .xlsx files only.`;
}
