import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { CellError, type Cell } from '../cell';

const isErrorCode = (text: unknown): boolean => ERROR_TYPE_SET.has(text as ErrorType);

/** The exact value of a stored cell: Univer's own readers guess at text ("5" becomes 5) and turn booleans into 1 and 0. */
export function cellOf(data: Nullable<ICellData>): Cell {
  if (!data) return null;
  const { v: value, t: type } = data;
  if (value === null || value === undefined)
    return data.p ? (data.p.body?.dataStream ?? '').replace(/\r?\n$/, '') : null;
  if (type === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1' || value === 'TRUE';
  if (type === CellValueType.NUMBER && value !== '') return Number(value);
  if (typeof value === 'string') {
    if (type !== CellValueType.FORCE_STRING && isErrorCode(value)) return new CellError(value);
    // A blank cell that Univer was told to empty keeps "" without a type; a formula's "" keeps its type.
    if (value === '' && type === undefined && !data.f && !data.si) return null;
  }
  return value;
}

function cellOfValue(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  if (value.isError()) return new CellError((value as unknown as ErrorValueObject).getErrorType());
  return value.getValue() as Cell;
}

/** A reference's cells, read from the sheet itself so that text stays text and booleans stay booleans. */
function referenced<T>(reference: BaseReferenceObject, read: (data: Nullable<ICellData>) => T): (T | CellError)[][] {
  if (reference.getForcedSheetName() && !reference.getForcedSheetId()) return [[new CellError('#REF!')]];
  const sheet = reference.getCurrentActiveSheetData();
  const written = reference.getRangeData();
  const area = reference.getRangePosition();
  if (area.startRow < 0 || area.startColumn < 0 || !sheet) return [[new CellError('#REF!')]];
  // Excel hands over a whole column, a million rows of it; the blank tail says nothing, so it is left out.
  const wholeColumn = Number.isNaN(written.endRow) || area.endRow >= sheet.rowCount;
  const endRow = wholeColumn ? Math.max(area.startRow, lastRow(reference)) : area.endRow;
  const endColumn = Math.min(area.endColumn, Math.max(area.startColumn, sheet.columnCount - 1));
  const rows: T[][] = [];
  for (let row = area.startRow; row <= endRow; row++) {
    const line: T[] = [];
    for (let column = area.startColumn; column <= endColumn; column++)
      line.push(read(reference.getCellData(row, column)));
    rows.push(line);
  }
  return rows;
}

function lastRow(reference: BaseReferenceObject): number {
  const lengths = [
    reference.getCurrentActiveSheetData()?.cellData.getLength(),
    reference.getCurrentActiveArrayFormulaCellData()?.getLength(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData()?.getLength(),
  ];
  return Math.max(...lengths.map((length) => length ?? 0)) - 1;
}

/** An argument as Univer gives it, as plain cells: a reference or an array as rows of cells, anything else as one cell. */
export const cellsOf = (variant: FunctionVariantType): Cell | Cell[][] => cellsRead(variant, cellOf);

/** The same, with another way to read the cells of a reference. */
export function cellsRead<T>(
  variant: FunctionVariantType,
  read: (data: Nullable<ICellData>) => T,
): Cell | (T | Cell)[][] {
  if (variant.isReferenceObject()) return referenced(variant as BaseReferenceObject, read);
  const value = variant as BaseValueObject;
  if (!value.isArray()) return cellOfValue(value);
  const array = value as ArrayValueObject;
  const rows: Cell[][] = [];
  for (let row = 0; row < array.getRowCount(); row++) {
    const line: Cell[] = [];
    for (let column = 0; column < array.getColumnCount(); column++) line.push(cellOfValue(array.get(row, column)));
    rows.push(line);
  }
  return rows;
}

export const errorValue = (code: string): ErrorValueObject =>
  ErrorValueObject.create(isErrorCode(code) ? (code as ErrorType) : ErrorType.VALUE);

function boxedCell(cell: Cell): BaseValueObject {
  if (cell instanceof CellError) return errorValue(cell.code) as unknown as BaseValueObject;
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  return StringValueObject.create(cell ?? '');
}

/** Plain cells as Univer's value objects. A matrix spills. */
export function boxed(result: Cell | Cell[][]): BaseValueObject {
  if (!Array.isArray(result)) return boxedCell(result);
  if (result.length === 1 && result[0].length === 1) return boxedCell(result[0][0]);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(boxedCell)),
    rowCount: result.length,
    columnCount: result[0].length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
