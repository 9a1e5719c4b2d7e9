import { columnsOf, parseArea, rowsOf, splitAddress, type Area } from '../../address';
import type { GridSheet } from '../../grid/book';
import { over, sized, sizeOf, type Place } from '../../grid/charts/place';
import { addChart, chartsOf, placeChart, removeChart, type GridChart } from '../../grid/charts/charts';
import { denied, invalid, lookups, type Host, type Remote } from '../remote';
import { chartParts, openChart, type ChartPath } from './chartParts';

/** A cell given as a Range or by its address. */
function cellsGiven(given: unknown): Area {
  const block = (given as Remote | null)?.block;
  const area = block ? block.area : parseArea(splitAddress(String(given)).cells);
  if (!area) throw invalid(`"${String(given)}" is not an address of cells.`);
  return area;
}

/** Over the cells from the one to the other; without an end, as large as before. */
function placeBetween({ sheet, place }: GridChart, start: unknown, end: unknown): Place {
  const first = cellsGiven(start);
  if (end !== undefined && end !== null) {
    const { endRow, endColumn } = cellsGiven(end);
    return over(sheet, { ...first, endRow, endColumn });
  }
  const { width, height } = sizeOf(sheet, place);
  const from = { row: first.startRow, column: first.startColumn, rowOffset: 0, columnOffset: 0 };
  return sized(sheet, from, width, height);
}

function refuseProtected(host: Host, sheet: GridSheet): void {
  if (host.book.protectedSheets.has(sheet.getSheetId())) throw denied(sheet.getSheetName());
}

function chartObject(host: Host, sheet: GridSheet, id: string): Remote {
  const path: ChartPath = { host, sheet, id, edit: () => refuseProtected(host, sheet) };
  const { chart, change } = openChart(path);
  const rename = (name: string): void => {
    const taken = chartsOf(host.book, sheet).some(
      (one) => one.id !== id && one.look.name.toLowerCase() === name.toLowerCase(),
    );
    if (!name || taken) throw invalid(`"${name}" can't be the name of this chart.`);
    change({ name });
  };
  return {
    kind: 'Chart',
    identity: { _Id: id },
    properties: {
      Id: { get: () => id },
      Name: { get: () => chart().look.name, set: (name) => rename(String(name)) },
      ChartType: { get: () => 'BarClustered' },
    },
    links: chartParts(path),
    methods: {
      SetPosition: (start, end) => {
        refuseProtected(host, sheet);
        placeChart(host.book, chart(), placeBetween(chart(), start, end));
      },
      Delete: () => {
        refuseProtected(host, sheet);
        removeChart(host.book, chart());
      },
    },
  };
}

function added(host: Host, sheet: GridSheet, type: unknown, given: unknown, seriesBy: unknown): Remote {
  refuseProtected(host, sheet);
  const block = (given as Remote | null)?.block;
  if (type !== 'BarClustered') throw invalid(`A chart of the type ${String(type)} is not available in the workbench.`);
  if (seriesBy !== 'Columns' && seriesBy !== 'Auto' && seriesBy != null)
    throw invalid(`A chart with series by ${String(seriesBy)} is not available in the workbench.`);
  if (!block) throw invalid('A chart needs a range of cells.');
  const area = host.book.clipped(block);
  // Excel tells headings and labels from figures by what stands in the cells at this moment.
  const isText = (row: number, column: number): boolean => typeof host.book.cell(block.sheet, row, column) === 'string';
  const { startRow, startColumn } = area;
  const isHeaded = isText(startRow, startColumn + 1) && isText(startRow + 1, startColumn);
  if (rowsOf(area) < 2 || columnsOf(area) < 2 || !isHeaded)
    throw invalid('A chart without a header row and a column of labels is not available in the workbench.');
  return chartObject(host, sheet, addChart(host.book, sheet, { sheet: block.sheet, area }));
}

export function chartsObject(host: Host, sheet: GridSheet): Remote {
  const ids = (): string[] => chartsOf(host.book, sheet).map(({ id }) => id);
  const find = (key: string): Remote | null => {
    const found = chartsOf(host.book, sheet).find(
      ({ id, look }) => id === key || look.name.toLowerCase() === key.toLowerCase(),
    );
    return found ? chartObject(host, sheet, found.id) : null;
  };
  return {
    kind: 'ChartCollection',
    properties: { Count: { get: () => ids().length } },
    links: {
      ...lookups(find, 'chart'),
      GetItemAt: (index) => {
        const id = ids()[Number(index)];
        if (!id) throw invalid(`There is no chart ${String(index)}.`);
        return chartObject(host, sheet, id);
      },
      Add: (type, source, seriesBy) => added(host, sheet, type, source, seriesBy),
    },
    methods: { GetCount: () => ids().length },
    items: () => ids().map((id) => chartObject(host, sheet, id)),
  };
}
