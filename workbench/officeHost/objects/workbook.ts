import type { Block, GridSheet } from '../../grid/book';
import { invalid, lookups, type Host, type Remote } from '../remote';
import { namesObject } from './names';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { tablesObject } from './tables';
import { worksheetObject } from './worksheet';

const sheetName = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;

function added(host: Host, name: unknown): Remote {
  const { book } = host;
  if (name !== undefined && name !== null && name !== '') {
    if (!sheetName.test(String(name))) throw invalid(`"${String(name)}" can't be the name of a sheet.`);
    if (book.sheetNamed(String(name))) throw invalid(`There is a sheet named "${String(name)}" already.`);
  }
  const active = book.workbook.getActiveSheet();
  const names = new Set(book.workbook.getSheets().map((sheet) => sheet.getSheetName()));
  let fresh = 1;
  while (names.has(`Sheet${fresh}`)) fresh++;
  const sheet = book.workbook.insertSheet(name ? String(name) : `Sheet${fresh}`);
  // Univer shows a new sheet at once, Excel leaves the view where it was.
  active.activate();
  return worksheetObject(host, sheet);
}

export function worksheetsObject(host: Host): Remote {
  const { book } = host;
  const sheets = (): GridSheet[] => book.workbook.getSheets();
  const find = (key: string): Remote | null => {
    const sheet = sheets().find((one) => one.getSheetId() === key) ?? book.sheetNamed(key);
    return sheet ? worksheetObject(host, sheet) : null;
  };
  return {
    kind: 'WorksheetCollection',
    properties: { Count: { get: () => sheets().length } },
    links: {
      ...lookups(find, 'sheet'),
      GetActiveWorksheet: () => worksheetObject(host, book.workbook.getActiveSheet()),
      GetFirst: () => worksheetObject(host, sheets()[0]),
      Add: (name) => added(host, name),
    },
    methods: {
      GetCount: () => sheets().length,
      _RegisterDataChangedEvent: () => host.events.watch('changed', ''),
      _UnregisterDataChangedEvent: () => null,
      _RegisterSelectionChangedEvent: () => host.events.watch('selection', ''),
      _UnregisterSelectionChangedEvent: () => null,
      _RegisterActivatedEvent: () => host.events.watch('activated', ''),
      _UnregisterActivatedEvent: () => null,
    },
    items: () => sheets().map((sheet) => worksheetObject(host, sheet)),
  };
}

const unprotected: Remote = { kind: 'WorkbookProtection', properties: { Protected: { get: () => false } } };

export function workbookObject(host: Host): Remote {
  const { book } = host;
  const selected = (): Block => {
    const sheet = book.workbook.getActiveSheet();
    const area = sheet.getActiveRange()?.getRange() ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    return { sheet, area };
  };
  const application: Remote = {
    kind: 'Application',
    properties: { CalculationMode: { get: () => 'Automatic' }, CalculationState: { get: () => 'Done' } },
    methods: {
      Calculate: () => host.calculation.again(),
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
    },
  };
  return {
    kind: 'Workbook',
    properties: { Name: { get: () => book.workbook.getName() }, ReadOnly: { get: () => false } },
    links: {
      Worksheets: () => worksheetsObject(host),
      Names: () => namesObject(host, null),
      Tables: () => tablesObject(host, null),
      Application: () => application,
      Protection: () => unprotected,
      GetSelectedRange: () => rangeObject(host, selected()),
      GetSelectedRanges: () => rangeAreasObject(host, selected().sheet, [selected().area]),
      GetActiveCell: () => {
        const cell = book.workbook.getActiveCell();
        const area = cell?.getRange() ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
        return rangeObject(host, { sheet: book.workbook.getActiveSheet(), area });
      },
      _GetRangeForEventByReferenceId: (id) => host.kept(String(id)),
      _GetRangeOrNullObjectForEventByReferenceId: (id) => host.kept(String(id)),
    },
    methods: { _RemoveReference: (id) => host.forget(String(id)) },
  };
}
