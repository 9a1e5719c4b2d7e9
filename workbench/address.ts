/** A rectangle of cells, zero-based, both ends included. */
export interface Area {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export const sheetSize = { rows: 1048576, columns: 16384 };

export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads A1, $A$1:B2, A:C and 2:5; anything else is null. */
export function parseArea(text: string): Area | null {
  const [first, last = first] = text.trim().split(':');
  const from = corner.exec(first);
  const to = corner.exec(last);
  if (!from || !to || (!from[1] && !from[2]) || !from[1] !== !to[1] || !from[2] !== !to[2]) return null;
  // "A" or "5" alone is no address, only A:A or 5:5 is.
  if ((!from[1] || !from[2]) && !text.includes(':')) return null;
  const rows = from[2] ? [Number(from[2]) - 1, Number(to[2]) - 1] : [0, sheetSize.rows - 1];
  const columns = from[1] ? [columnIndex(from[1]), columnIndex(to[1])] : [0, sheetSize.columns - 1];
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}

export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const cell = (row: number, column: number) => `${mark}${columnName(column)}${mark}${row + 1}`;
  const first = cell(area.startRow, area.startColumn);
  const single = area.startRow === area.endRow && area.startColumn === area.endColumn;
  return single ? first : `${first}:${cell(area.endRow, area.endColumn)}`;
}

export const quotedSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** "Budget!B2", "'Go to market'!A1:B2" or, without a sheet, "B2". */
export function splitAddress(address: string): { sheet: string | null; cells: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, cells: address };
  const sheet = address.slice(0, bang);
  const quoted = sheet.length > 1 && sheet.startsWith("'") && sheet.endsWith("'");
  return { sheet: quoted ? sheet.slice(1, -1).replace(/''/g, "'") : sheet, cells: address.slice(bang + 1) };
}

export const rowsOf = (area: Area): number => area.endRow - area.startRow + 1;
export const columnsOf = (area: Area): number => area.endColumn - area.startColumn + 1;

/** Calls `read` for every cell of the area and keeps what it gives, row by row. */
export function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.startRow; row <= area.endRow; row++) {
    const line: T[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column++) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

export const sameArea = (one: Area, other: Area): boolean =>
  one.startRow === other.startRow &&
  one.endRow === other.endRow &&
  one.startColumn === other.startColumn &&
  one.endColumn === other.endColumn;
