// A1 addresses: "B2" is column 2, row 2. A side left out ("D:E") means as far as the data goes.

/** @typedef {{ top: number, left: number, bottom: number, right: number }} Block */

/** @param {string} letters */
export const columnNumber = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * @param {number} column
 * @returns {string}
 */
export const columnName = (column) =>
  column < 1 ? '' : columnName(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/**
 * @param {string} address "B2", "$A$2:B4" or "D:E"
 * @returns {Block | null} null when the text is no address
 */
export function readAddress(address) {
  const plain = address.replaceAll('$', '');
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  if (columns) return { top: 1, left: columnNumber(columns[1]), bottom: Infinity, right: columnNumber(columns[2]) };
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(plain);
  if (!cells) return null;
  const [, column, row, lastColumn = column, lastRow = row] = cells;
  return { top: Number(row), left: columnNumber(column), bottom: Number(lastRow), right: columnNumber(lastColumn) };
}
