import { DrawingTypeEnum, type Serializable } from '@univerjs/core';
import { SheetSkeletonService } from '@univerjs/preset-sheets-core';
import {
  drawingPositionToTransform,
  InsertSheetDrawingCommand,
  ISheetDrawingService,
  RemoveSheetDrawingCommand,
  SetSheetDrawingCommand,
  SheetDrawingAnchorType,
  type ISheetFloatDom,
} from '@univerjs/preset-sheets-drawing';
import type { Area } from '../../address';
import type { Block, Book, GridSheet } from '../book';
import { besides, coveredBy, type Place } from './place';

/** What a chart shows: clustered bars, a series for each column but the first, which holds the labels. */
export interface ChartLook {
  name: string;
  /** Null until somebody chooses one. */
  title: string | null;
  titleShown: boolean;
  /** With its header row and its column of labels. Null when the cells were deleted. */
  source: ChartSource | null;
  /** By series; null where the grid chooses. */
  colors: (string | null)[];
  showValues: boolean;
  showLegend: boolean;
  /** Excel draws the first row at the bottom unless the axis is reversed. */
  firstAtTop: boolean;
}

/** A sheet's id, null for the sheet that the chart lies on: a copy of the sheet then has charts of its own cells. */
export interface ChartSource {
  sheetId: string | null;
  area: Area;
}

export interface GridChart {
  id: string;
  sheet: GridSheet;
  look: ChartLook;
  place: Place;
}

/** Under this name the grid finds what draws a chart. */
export const chartComponent = 'chart';

/** A chart as the grid keeps it: a drawing, whose data go into the steps of undo and into the sheet's copies. */
export const chartDrawing = (id: string, unitId: string, subUnitId: string, look: ChartLook, place: Place) =>
  ({
    unitId,
    subUnitId,
    drawingId: id,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: chartComponent,
    sheetTransform: place,
    axisAlignSheetTransform: place,
    anchorType: SheetDrawingAnchorType.Both,
    // The page has nothing to move or turn a chart with.
    allowTransform: false,
    data: look as unknown as Serializable,
  }) satisfies ISheetFloatDom;

const lookOf = (drawing: object): ChartLook | null => {
  const { componentKey, data } = drawing as ISheetFloatDom;
  return componentKey === chartComponent ? (data as unknown as ChartLook) : null;
};

/** The charts of a sheet, the oldest first. */
export function chartsOf(book: Book, sheet: GridSheet): GridChart[] {
  const drawings = book.service(ISheetDrawingService);
  const [unitId, subUnitId] = [book.workbook.getId(), sheet.getSheetId()];
  return drawings.getDrawingOrder(unitId, subUnitId).flatMap((id) => {
    const drawing = drawings.getDrawingByParam({ unitId, subUnitId, drawingId: id });
    const look = drawing && lookOf(drawing);
    if (!look) return [];
    const { from, to } = drawing.sheetTransform;
    return [{ id, sheet, look, place: { from, to } }];
  });
}

export const allCharts = (book: Book): GridChart[] =>
  book.workbook.getSheets().flatMap((sheet) => chartsOf(book, sheet));

/** The cells a chart shows, null when they are gone. */
export function sourceOf(book: Book, { sheet, look: { source } }: GridChart): Block | null {
  if (!source) return null;
  const found = source.sheetId === null ? sheet : book.workbook.getSheetBySheetId(source.sheetId);
  return found ? { sheet: found, area: source.area } : null;
}

export const sourceFrom = (chartSheet: GridSheet, { sheet, area }: Block): ChartSource => {
  const { startRow, startColumn, endRow, endColumn } = area;
  const same = sheet.getSheetId() === chartSheet.getSheetId();
  return { sheetId: same ? null : sheet.getSheetId(), area: { startRow, startColumn, endRow, endColumn } };
};

/** Excel's first name for a chart: "Chart 1", "Chart 2", … */
function freeName(book: Book, sheet: GridSheet): string {
  const taken = new Set(chartsOf(book, sheet).map(({ look }) => look.name.toLowerCase()));
  let number = 1;
  while (taken.has(`chart ${number}`)) number++;
  return `Chart ${number}`;
}

/** In pixels, so that what is drawn before the sheet is shown has its shape. */
function transformOf(book: Book, sheet: GridSheet, place: Place): ISheetFloatDom['transform'] {
  const [unitId, sheetId] = [book.workbook.getId(), sheet.getSheetId()];
  const skeleton = book.service(SheetSkeletonService).ensureSkeleton(unitId, sheetId);
  // Columns widened a moment ago are else not seen before the next frame.
  skeleton?.calculate();
  return skeleton && drawingPositionToTransform(place, { unitId, sheetId, skeleton, dirty: false });
}

let added = 0;

/** Adds a chart of the cells and gives its id. Without a place it lies to the right of them. */
export function addChart(
  book: Book,
  sheet: GridSheet,
  source: Block,
  look: Partial<ChartLook> = {},
  place: Place = besides(source),
): string {
  const whole: ChartLook = {
    name: freeName(book, sheet),
    title: null,
    titleShown: true,
    source: sourceFrom(sheet, source),
    colors: [],
    showValues: false,
    showLegend: true,
    firstAtTop: false,
    ...look,
  };
  const [unitId, subUnitId] = [book.workbook.getId(), sheet.getSheetId()];
  const id = `chart${Date.now().toString(36)}${++added}`;
  book.grow(sheet, coveredBy(place));
  const drawing = { ...chartDrawing(id, unitId, subUnitId, whole, place), transform: transformOf(book, sheet, place) };
  book.command(InsertSheetDrawingCommand.id, { unitId, drawings: [drawing] });
  return id;
}

/** One step of undo, as Excel has for each property that is set. */
export function changeChart(book: Book, { id, sheet, look }: GridChart, change: Partial<ChartLook>): void {
  const [unitId, subUnitId] = [book.workbook.getId(), sheet.getSheetId()];
  const drawing = { unitId, subUnitId, drawingId: id, data: { ...look, ...change } };
  book.command(SetSheetDrawingCommand.id, { unitId, drawings: [drawing] });
}

export function placeChart(book: Book, { id, sheet }: GridChart, place: Place): void {
  book.grow(sheet, coveredBy(place));
  const [unitId, subUnitId] = [book.workbook.getId(), sheet.getSheetId()];
  const placed = { sheetTransform: place, axisAlignSheetTransform: place, transform: transformOf(book, sheet, place) };
  book.command(SetSheetDrawingCommand.id, { unitId, drawings: [{ unitId, subUnitId, drawingId: id, ...placed }] });
}

export function removeChart(book: Book, { id, sheet }: GridChart): void {
  const [unitId, subUnitId] = [book.workbook.getId(), sheet.getSheetId()];
  book.command(RemoveSheetDrawingCommand.id, { unitId, drawings: [{ unitId, subUnitId, drawingId: id }] });
}
