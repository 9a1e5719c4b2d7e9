import type { IStyleData } from '@univerjs/core';
import { SetStyleCommand } from '@univerjs/preset-sheets-core';
import { mapArea, rowsOf, columnsOf } from '../address';
import type { Block, Book } from './book';

/** One format for every cell, or one for each. */
export function setNumberFormats(book: Book, { sheet, area }: Block, formats: string | string[][]): void {
  book.grow(sheet, area);
  const style = (row: number, column: number): IStyleData['n'] => {
    const wanted = typeof formats === 'string' ? formats : formats[row - area.startRow][column - area.startColumn];
    return !wanted || wanted === 'General' ? null : { pattern: wanted };
  };
  // The facade's own setter would turn text into numbers, and writing the cells anew would lose their formulas.
  book.command(SetStyleCommand.id, {
    unitId: book.workbook.getId(),
    subUnitId: sheet.getSheetId(),
    range: book.clipped({ sheet, area }),
    style: { type: 'n', value: mapArea(book.clipped({ sheet, area }), style) },
  });
}

export function clear(book: Book, block: Block, what: string): void {
  const range = book.range(block);
  if (what === 'Contents') range.clearContent();
  else if (what === 'Formats') range.clearFormat();
  else range.clear();
}

/** Shows the cells and selects them. */
export function select(book: Book, block: Block): void {
  block.sheet.activate();
  book.range(block).activate();
  block.sheet.scrollToCell(Math.max(0, block.area.startRow - 3), Math.max(0, block.area.startColumn - 2));
}

/** Widths by the text shown: Univer measures only what its canvas has drawn. */
export function fitColumns(book: Book, { sheet, area }: Block): void {
  const shown = book.range({ sheet, area }).getDisplayValues();
  for (let column = 0; column < columnsOf(area); column++) {
    let longest = 0;
    for (let row = 0; row < Math.min(rowsOf(area), shown.length); row++) {
      longest = Math.max(longest, String(shown[row][column] ?? '').length);
    }
    if (longest) sheet.setColumnWidth(area.startColumn + column, Math.min(420, 14 + longest * 7));
  }
}
