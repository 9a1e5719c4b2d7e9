// Runs the formula of an example over the example's cells, as a spreadsheet would.
import { readAddress } from './addresses.js';
import { parseFormula } from './formulas.js';

/** @typedef {import('./literals.js').Cell} Cell */
/** @typedef {import('./examples.js').Data} Data */
/** @typedef {import('./formulas.js').Call} Call */
/** @typedef {import('./formulas.js').Argument} Argument */
/** @typedef {{ cell: (row: number, column: number) => Cell, top: number, left: number, bottom: number, right: number }} Grid */

/**
 * The data of an example as one sheet.
 * @param {Data} data
 * @returns {Grid}
 */
export function gridOf(data) {
  const cells = new Map();
  const grid = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const [address, matrix] of Object.entries(data)) {
    const { top, left, bottom, right } = /** @type {import('./addresses.js').Block} */ (readAddress(address));
    matrix.forEach((row, down) =>
      row.forEach((cell, across) => {
        const place = `${top + down},${left + across}`;
        if (cells.has(place)) throw new Error(`The data ${Object.keys(data).join(', ')} name a cell twice`);
        cells.set(place, cell);
      }),
    );
    grid.top = Math.min(grid.top, top);
    grid.left = Math.min(grid.left, left);
    grid.bottom = Math.max(grid.bottom, bottom);
    grid.right = Math.max(grid.right, right);
  }
  return { ...grid, cell: (row, column) => cells.get(`${row},${column}`) ?? null };
}

/** The one native function that examples may put around ours: it picks a cell of a table. */
/** @type {Record<string, (...args: any[]) => any>} */
const native = {
  /** @type {(table: unknown, row: number, column?: number) => unknown} */
  INDEX: (table, row, column = 1) => {
    const rows = /** @type {unknown[][]} */ (table);
    if (!Array.isArray(rows?.[row - 1]) || column > rows[0].length) throw new Error(`INDEX: no cell ${row}, ${column}`);
    return rows[row - 1][column - 1];
  },
};

/**
 * Runs a formula: a function call over references, literals, omitted arguments (null), perhaps inside INDEX.
 * One cell is given as itself, a range as rows[row][column]. Hosts differ in what a blank and an error cell look like: say it in `host`.
 * @param {string} formula
 * @param {Data} data
 * @param {Record<string, (...args: any[]) => any>} functions
 * @param {{ blank?: unknown, errorCell?: (code: string) => unknown }} [host]
 */
export function evaluate(formula, data, functions, { blank = null, errorCell = (code) => code } = {}) {
  const grid = gridOf(data);
  const known = { ...native, ...functions };
  /** @param {Cell} cell */
  const given = (cell) => (cell === null ? blank : typeof cell === 'object' ? errorCell(cell.error) : cell);
  /** @type {(arg: Argument) => unknown} */
  const valueOf = (arg) => {
    if (arg === null) return null;
    if ('call' in arg) return run(arg.call);
    if ('value' in arg) return Array.isArray(arg.value) ? arg.value.map((row) => row.map(given)) : given(arg.value);
    const { top, left, bottom, right } = arg.block;
    if (!arg.range) return given(grid.cell(top, left));
    const rows = Array.from({ length: Math.min(bottom, grid.bottom) - top + 1 }, (_, down) => top + down);
    const columns = Array.from({ length: right - left + 1 }, (_, across) => left + across);
    return rows.map((row) => columns.map((column) => given(grid.cell(row, column))));
  };
  /** @type {(call: Call) => any} */
  const run = ({ name, args }) => {
    if (!Object.hasOwn(known, name)) throw new Error(`There is no function ${name}`);
    return known[name](...args.map(valueOf));
  };
  return run(parseFormula(formula));
}
