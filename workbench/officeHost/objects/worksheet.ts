import { BooleanNumber } from '@univerjs/core';
import { parseArea, splitAddress, type Area } from '../../address';
import type { GridSheet } from '../../grid/book';
import { usedArea } from '../../grid/usedArea';
import { invalid, notFound, type Host, type Remote } from '../remote';
import { chartsObject } from './charts';
import { namesObject } from './names';
import { rangeObject } from './range';
import { tablesObject } from './tables';

const wholeSheet = (sheet: GridSheet): Area => ({
  startRow: 0,
  startColumn: 0,
  endRow: sheet.getMaxRows() - 1,
  endColumn: sheet.getMaxColumns() - 1,
});

function areaOf(sheet: GridSheet, address: unknown): Area {
  if (address === undefined || address === null || address === '') return wholeSheet(sheet);
  const area = parseArea(splitAddress(String(address)).cells);
  if (!area) throw invalid(`"${String(address)}" is not an address of cells.`);
  return area;
}

function visibility(sheet: GridSheet): { get: () => string; set: (value: unknown) => void } {
  return {
    get: () => (sheet.isSheetHidden() ? 'Hidden' : 'Visible'),
    set: (value) => (value === 'Visible' ? sheet.showSheet() : sheet.hideSheet()),
  };
}

const freezePanes = (sheet: GridSheet): Remote => ({
  kind: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (count) => void sheet.setFrozenRows(Number(count ?? 0)),
    FreezeColumns: (count) => void sheet.setFrozenColumns(Number(count ?? 0)),
    Unfreeze: () => void sheet.cancelFreeze(),
  },
});

function ranges(host: Host, sheet: GridSheet): Remote['links'] {
  const range = (area: Area): Remote => rangeObject(host, { sheet, area });
  const used = (): Remote | null => {
    const area = usedArea(host.book, sheet);
    return area && range(area);
  };
  return {
    GetRange: (address) => range(areaOf(sheet, address)),
    GetRangeByIndexes: (row, column, rows, columns) =>
      range({
        startRow: Number(row),
        startColumn: Number(column),
        endRow: Number(row) + Number(rows) - 1,
        endColumn: Number(column) + Number(columns) - 1,
      }),
    GetCell: (row, column) =>
      range({ startRow: Number(row), startColumn: Number(column), endRow: Number(row), endColumn: Number(column) }),
    // An empty sheet's used range is A1 in Excel.
    GetUsedRange: () => used() ?? range({ startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }),
    GetUsedRangeOrNullObject: used,
  };
}

function protection({ book }: Host, id: string): Remote {
  return {
    kind: 'WorksheetProtection',
    properties: { Protected: { get: () => book.protectedSheets.has(id) } },
    methods: {
      Protect: () => void book.protectedSheets.add(id),
      Unprotect: () => void book.protectedSheets.delete(id),
    },
  };
}

export function worksheetObject(host: Host, sheet: GridSheet): Remote {
  const id = sheet.getSheetId();
  const sheets = (): GridSheet[] => host.book.workbook.getSheets();
  if (!sheets().some((one) => one.getSheetId() === id)) throw notFound('sheet');
  return {
    kind: 'Worksheet',
    identity: { _Id: id, Id: id },
    properties: {
      Id: { get: () => id },
      Name: { get: () => sheet.getSheetName(), set: (name) => void sheet.setName(String(name)) },
      Position: { get: () => sheets().findIndex((one) => one.getSheetId() === id) },
      Visibility: visibility(sheet),
      TabColor: { get: () => sheet.getTabColor() ?? '', set: (color) => void sheet.setTabColor(String(color)) },
      ShowGridlines: {
        get: () => sheet.getSheet().getConfig().showGridlines !== BooleanNumber.FALSE,
        set: (shown) => void sheet.setHiddenGridlines(!shown),
      },
    },
    links: {
      ...ranges(host, sheet),
      Tables: () => tablesObject(host, sheet),
      Names: () => namesObject(host, sheet),
      Charts: () => chartsObject(host, sheet),
      Protection: () => protection(host, id),
      FreezePanes: () => freezePanes(sheet),
    },
    methods: {
      Activate: () => void sheet.activate(),
      Delete: () => void host.book.workbook.deleteSheet(sheet),
      _RegisterDataChangedEvent: () => host.events.watch('changed', id),
      _UnregisterDataChangedEvent: () => null,
      _RegisterSelectionChangedEvent: () => host.events.watch('selection', id),
      _UnregisterSelectionChangedEvent: () => null,
    },
  };
}
