import type { TableColumnProperties, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { columnsOf, formatArea, rowsOf } from '../address';
import { readable } from '../cell';
import type { Book } from '../grid/book';
import type { GridTable } from '../grid/tables';
import { storedFormula } from './formulaText';

type AddIn = ReadonlySet<string>;

/** A total is told twice in a file: in its cell, and here, from where Excel restores it. */
function totalsOf(book: Book, { sheet, area }: GridTable, index: number, addIn: AddIn): Partial<TableColumnProperties> {
  const [row, column] = [area.endRow, area.startColumn + index];
  const formula = book.formula(sheet, row, column);
  if (formula) return { totalsRowFunction: 'custom', totalsRowFormula: storedFormula(formula, addIn) };
  return { totalsRowFunction: 'none', totalsRowLabel: String(readable(book.cell(sheet, row, column))) };
}

/** The table's frame; its cells are written with all the others afterwards. */
export function saveTable(book: Book, table: GridTable, into: Worksheet, addIn: AddIn): void {
  const { name, area, columns, totals, style } = table;
  const body = rowsOf(area) - 1 - (totals ? 1 : 0);
  into.addTable({
    name,
    displayName: name,
    ref: formatArea({ ...area, endRow: area.startRow, endColumn: area.startColumn }),
    headerRow: true,
    totalsRow: totals,
    style: style ?? { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: columns.map((column, index) => ({
      name: column,
      filterButton: true,
      ...(totals && totalsOf(book, table, index, addIn)),
    })),
    rows: Array.from({ length: body }, () => Array<null>(columnsOf(area)).fill(null)),
  });
}

export function saveNames(book: Book, into: Workbook, addIn: AddIn): void {
  const sheetIds = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  into.definedNames.model = book.workbook.getDefinedNames().map((one) => {
    const meaning = one.getFormulaOrRefString();
    const local = sheetIds.indexOf(one.getLocalSheetId() ?? '');
    const name = { name: one.getName(), ...(local < 0 ? {} : { localSheetId: local }) };
    // As an expression even where it is a range: the writer would double the apostrophes of a sheet's name twice.
    return { ...name, ranges: [], formulaExpression: storedFormula(meaning, addIn), kind: 'formula' as const };
  });
}
