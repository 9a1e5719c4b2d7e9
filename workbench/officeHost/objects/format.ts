import type { IStyleData } from '@univerjs/core';
import type { Block } from '../../grid/book';
import { fitColumns } from '../../grid/looks';
import type { Host, Property, Remote } from '../remote';

/** Excel measures widths and heights in points, the grid in pixels. */
const pixels = (points: unknown): number => Math.round((Number(points) * 4) / 3);
const points = (pixel: number): number => pixel * 0.75;

/** A property of many cells is answered for the first: Excel answers null where they differ. */
const firstStyle = (host: Host, { sheet, area }: Block): IStyleData =>
  host.book.style(sheet, area.startRow, area.startColumn);

function fontObject(host: Host, block: Block): Remote {
  const range = host.book.range(block);
  const style = (): IStyleData => firstStyle(host, block);
  const properties: Record<string, Property> = {
    Bold: {
      get: () => style().bl === 1,
      set: (on) => void range.setFontWeight(on ? 'bold' : 'normal'),
    },
    Italic: {
      get: () => style().it === 1,
      set: (on) => void range.setFontStyle(on ? 'italic' : 'normal'),
    },
    Color: { get: () => style().cl?.rgb ?? '#000000', set: (color) => void range.setFontColor(String(color)) },
    Size: { get: () => style().fs ?? 11, set: (size) => void range.setFontSize(Number(size)) },
    Name: { get: () => style().ff ?? '', set: (name) => void range.setFontFamily(String(name)) },
    Underline: {
      get: () => (style().ul?.s ? 'Single' : 'None'),
      set: (kind) => void range.setFontLine(kind === 'None' ? 'none' : 'underline'),
    },
  };
  return { kind: 'RangeFont', properties };
}

function fillObject(host: Host, block: Block): Remote {
  const range = host.book.range(block);
  const style = (): IStyleData => firstStyle(host, block);
  return {
    kind: 'RangeFill',
    properties: {
      Color: { get: () => style().bg?.rgb ?? '#FFFFFF', set: (color) => void range.setBackgroundColor(String(color)) },
    },
    methods: { Clear: () => void range.setBackgroundColor('') },
  };
}

function alignment(host: Host, block: Block): Record<string, Property> {
  const range = host.book.range(block);
  const horizontal: Record<string, 'left' | 'center' | 'normal'> = { Left: 'left', Center: 'center', Right: 'normal' };
  const vertical: Record<string, 'top' | 'middle' | 'bottom'> = { Top: 'top', Center: 'middle', Bottom: 'bottom' };
  return {
    HorizontalAlignment: {
      get: () => ['General', 'Left', 'Center', 'Right'][firstStyle(host, block).ht ?? 0] ?? 'General',
      set: (value) => void range.setHorizontalAlignment(horizontal[String(value)] ?? 'left'),
    },
    VerticalAlignment: { set: (value) => void range.setVerticalAlignment(vertical[String(value)] ?? 'bottom') },
    WrapText: { get: () => range.getWrap(), set: (on) => void range.setWrap(Boolean(on)) },
  };
}

export function formatObject(host: Host, block: Block): Remote {
  const { sheet, area } = block;
  const columns = area.endColumn - area.startColumn + 1;
  const rows = area.endRow - area.startRow + 1;
  return {
    kind: 'RangeFormat',
    properties: {
      ...alignment(host, block),
      ColumnWidth: {
        get: () => points(sheet.getColumnWidth(area.startColumn)),
        set: (width) => void sheet.setColumnWidths(area.startColumn, columns, pixels(width)),
      },
      RowHeight: {
        get: () => points(sheet.getRowHeight(area.startRow)),
        set: (height) => void sheet.setRowHeightsForced(area.startRow, rows, pixels(height)),
      },
    },
    links: { Font: () => fontObject(host, block), Fill: () => fillObject(host, block) },
    methods: {
      AutofitColumns: () => fitColumns(host.book, block),
      AutofitRows: () => void sheet.setRowAutoHeight(area.startRow, rows),
    },
  };
}
