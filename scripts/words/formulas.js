// The formulas that examples may hold: one call, or one inside another, over references and literals.
import { readAddress } from './addresses.js';
import { fail, readLiteral, readMatrix, take } from './literals.js';

/** @typedef {import('./literals.js').Cell} Cell */
/** @typedef {import('./literals.js').Cursor} Cursor */
/** @typedef {{ name: string, args: Argument[] }} Call */
/** @typedef {{ block: import('./addresses.js').Block, range: boolean, address: string }} Reference */
/** @typedef {{ value: Cell | Cell[][] } | { call: Call } | Reference | null} Argument null is an argument left out */

/**
 * @param {string} formula
 * @returns {Call}
 */
export function parseFormula(formula) {
  const cursor = { text: formula, at: 0 };
  const call = take(cursor, '=') ? readCall(cursor) : null;
  if (!call) throw new Error(`A formula begins with "=NAME(", this one reads "${formula}"`);
  if (cursor.at < formula.length) fail(cursor, 'nothing after the call');
  return call;
}

/**
 * The call and those inside it.
 * @param {Call} call
 * @returns {Call[]}
 */
export const callsOf = (call) => [
  call,
  ...call.args.flatMap((arg) => (arg !== null && 'call' in arg ? callsOf(arg.call) : [])),
];

/**
 * @param {Cursor} cursor
 * @returns {Call | null} null when no call begins here
 */
function readCall(cursor) {
  const head = /^\s*([A-Z][A-Z0-9]*)\(/.exec(cursor.text.slice(cursor.at));
  if (!head) return null;
  cursor.at += head[0].length;
  /** @type {Argument[]} */
  const args = [];
  if (!take(cursor, ')')) {
    do args.push(readArgument(cursor));
    while (take(cursor, ','));
    if (!take(cursor, ')')) fail(cursor, '"," or ")"');
  }
  return { name: head[1], args };
}

/**
 * @param {Cursor} cursor
 * @returns {Argument}
 */
function readArgument(cursor) {
  if (take(cursor, '{')) return { value: readMatrix(cursor) };
  const call = readCall(cursor);
  if (call) return { call };
  const word = /^\s*(\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?)(?=\s*[,)])/.exec(cursor.text.slice(cursor.at));
  const block = word && readAddress(word[1]);
  if (word && block) {
    cursor.at += word[0].length;
    return { block, range: word[1].includes(':'), address: word[1] };
  }
  const value = readLiteral(cursor);
  return value === undefined ? null : { value };
}
