import { formatArea, parseArea, splitAddress, type Area } from '../../address';
import type { Block, GridSheet } from '../../grid/book';
import { addTable, removeTable, renameTable, resizeTable, tablesOf, type GridTable } from '../../grid/tables';
import { invalid, lookups, type Host, type Remote } from '../remote';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

function tableObject(host: Host, id: string): Remote {
  const table = (): GridTable => {
    const found = tablesOf(host.book).find((one) => one.id === id);
    if (!found) throw invalid('The table is gone.');
    return found;
  };
  const range = (rows: (area: Area) => Partial<Area>): Remote => {
    const { sheet, area } = table();
    return rangeObject(host, { sheet, area: { ...area, ...rows(area) } });
  };
  const accepted = { get: () => true, set: () => undefined };
  return {
    kind: 'Table',
    identity: { _Id: id },
    properties: {
      Id: { get: () => id },
      Name: { get: () => table().name, set: (name) => renameTable(host.book, table(), String(name)) },
      ShowHeaders: { get: () => true },
      ShowTotals: { get: () => table().totals },
      // How a table is drawn is the grid's own matter.
      Style: { get: () => 'TableStyleMedium2', set: () => undefined },
      ShowBandedRows: accepted,
      ShowFilterButton: accepted,
    },
    links: {
      GetRange: () => range(() => ({})),
      GetHeaderRowRange: () => range(({ startRow }) => ({ endRow: startRow })),
      GetDataBodyRange: () => range(({ startRow }) => ({ startRow: startRow + 1 })),
      Worksheet: () => worksheetObject(host, table().sheet),
    },
    methods: {
      Delete: () => removeTable(host.book, table()),
      Resize: (given) => resizeTable(host.book, table(), blockOf(host, table().sheet, given).area),
    },
  };
}

function blockOf(host: Host, sheet: GridSheet | null, given: unknown): Block {
  const block = (given as Remote | null)?.block;
  if (block) return block;
  const address = String(given);
  const area = parseArea(splitAddress(address).cells);
  if (!area) throw invalid(`"${address}" is not an address of cells.`);
  return splitAddress(address).sheet === null && sheet ? { sheet, area } : host.book.block(address);
}

export function tablesObject(host: Host, sheet: GridSheet | null): Remote {
  const all = (): GridTable[] =>
    tablesOf(host.book).filter((table) => !sheet || table.sheet.getSheetId() === sheet.getSheetId());
  const find = (key: string): Remote | null => {
    const found = all().find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
    return found ? tableObject(host, found.id) : null;
  };
  return {
    kind: 'TableCollection',
    properties: { Count: { get: () => all().length } },
    links: {
      ...lookups(find, 'table'),
      Add: async (given, hasHeaders) => {
        const block = blockOf(host, sheet, given);
        if (!hasHeaders) throw invalid('A table without a header row is not available in the workbench.');
        if (block.area.endRow === block.area.startRow) {
          throw invalid(`A table needs a row below its headers in ${formatArea(block.area)}.`);
        }
        return tableObject(host, await addTable(host.book, block));
      },
    },
    methods: { GetCount: () => all().length },
    items: () => all().map((table) => tableObject(host, table.id)),
  };
}
