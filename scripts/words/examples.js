// An @example of a function's JSDoc: read it, and run it. Tests run every one, so no page shows a result that does not hold.
import { readAddress } from './addresses.js';
import { gridOf } from './evaluate.js';
import { parseFormula } from './formulas.js';
import { readValue } from './literals.js';

export { evaluate } from './evaluate.js';

/** @typedef {import('./literals.js').Cell} Cell */
/** @typedef {Record<string, Cell[][]>} Data the cells of an example: address → matrix */
/** @typedef {{ formula: string, expected: Cell | Cell[][], data: Data }} Example */

/**
 * @param {string} text what stands after @example: `=NAME(A2:A4) → 0.8`, then lines of data `A2:A4 = {1; 2; 3}`;
 *   a line that does not begin with an address continues the one before it
 * @returns {Example}
 */
export function parseExample(text) {
  /** @type {string[]} */
  const parts = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (parts.length === 0 || /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)? = /.test(line)) parts.push(line);
    else parts[parts.length - 1] = `${parts[parts.length - 1]} ${line}`.trim();
  }
  const head = /^(=[A-Z0-9]+\(.*?\))\s*→\s*(\S.*)$/.exec(parts[0] ?? '');
  if (!head) throw new Error(`An example reads "=NAME(…) → result", this one reads "${parts[0]}"`);
  const data = Object.fromEntries(parts.slice(1).map(parseData));
  gridOf(data);
  parseFormula(head[1]);
  return { formula: head[1], expected: parseExpected(head[2]), data };
}

/**
 * @param {string} line `A2:B4 = {300, "Win retail"; 250, "BAU"; 1, ""}`
 * @returns {[string, Cell[][]]}
 */
function parseData(line) {
  const [address, value] = [line.slice(0, line.indexOf(' = ')), readValue(line.slice(line.indexOf(' = ') + 3))];
  const matrix = Array.isArray(value) ? value : [[value]];
  const { top, left, bottom, right } = /** @type {import('./addresses.js').Block} */ (readAddress(address));
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (matrix.length !== rows || matrix[0].length !== columns) {
    throw new Error(`${address} is ${rows} × ${columns} cells, its data ${matrix.length} × ${matrix[0].length}`);
  }
  return [address, matrix];
}

/**
 * A blank in a result is the text "", since a null would show as 0 in Excel.
 * @param {string} text
 * @returns {Cell | Cell[][]}
 */
function parseExpected(text) {
  const error = /^(#N\/A|#[A-Z0-9/]+[!?])\s*(.*)$/s.exec(text);
  if (error) {
    const message = error[2].replace(/\s*(…|\.\.\.)$/, '');
    return message ? { error: error[1], message } : { error: error[1] };
  }
  const value = readValue(text);
  return Array.isArray(value) ? value.map((row) => row.map((cell) => cell ?? '')) : value;
}
