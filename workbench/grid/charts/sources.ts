import type { ICommandInfo, IMutationInfo, IRange, Univer } from '@univerjs/core';
import {
  EffectRefRangId,
  handleDefaultRangeChangeWithEffectRefCommands,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { DrawingApplyType, ISheetDrawingService, SetDrawingApplyMutation } from '@univerjs/preset-sheets-drawing';
import { sameArea, type Area } from '../../address';
import type { Book } from '../book';
import { allCharts, sourceOf, type ChartSource, type GridChart } from './charts';

type Change = { redos: IMutationInfo[]; undos: IMutationInfo[] };
type Moving = Parameters<typeof handleDefaultRangeChangeWithEffectRefCommands>[1];

const moving = new Set<string>(Object.values(EffectRefRangId));

/** Charts follow their cells when rows and columns come and go, in the same step of undo. To be called once a workbook is open. */
export function followCells(univer: Univer, book: Book): void {
  const getMutations = (command: ICommandInfo): Change => {
    const changes = moving.has(command.id) ? changesBy(book, command) : [];
    return { redos: changes.flatMap(({ redos }) => redos), undos: changes.flatMap(({ undos }) => undos) };
  };
  univer.__getInjector().get(SheetInterceptorService).interceptCommand({ getMutations });
}

function changesBy(book: Book, command: ICommandInfo): Change[] {
  const { subUnitId } = command.params as { subUnitId?: string };
  const sheetId = subUnitId ?? book.workbook.getActiveSheet().getSheetId();
  return allCharts(book).flatMap((chart) => {
    const block = sourceOf(book, chart);
    if (!block || block.sheet.getSheetId() !== sheetId) return [];
    const area = handleDefaultRangeChangeWithEffectRefCommands(block.area as IRange, command as Moving);
    return area && sameArea(area, block.area) ? [] : [moved(book, chart, area)];
  });
}

function moved(book: Book, { id, sheet, look }: GridChart, area: Area | null): Change {
  const source = area && look.source && sourceAt(look.source, area);
  const place = { unitId: book.workbook.getId(), subUnitId: sheet.getSheetId() };
  const changed = { ...place, drawingId: id, data: { ...look, source } };
  const change = book.service(ISheetDrawingService).getBatchUpdateOp([changed as never]) as Operations;
  const { redo, undo, objects } = change;
  const mutation = (op: unknown): IMutationInfo => ({
    id: SetDrawingApplyMutation.id,
    params: { ...place, op, objects, type: DrawingApplyType.UPDATE },
  });
  return { redos: [mutation(redo)], undos: [mutation(undo)] };
}

type Operations = { redo: unknown; undo: unknown; objects: unknown };

const sourceAt = (source: ChartSource, { startRow, startColumn, endRow, endColumn }: Area): ChartSource => ({
  ...source,
  area: { startRow, startColumn, endRow, endColumn },
});
