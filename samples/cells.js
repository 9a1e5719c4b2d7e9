// What a cell of the sample holds, and what a person means by it.

/**
 * A cell as somebody typed it: the text shown, and the number meant (null where there is none).
 * The number is stated here and not read from the text, so that the sample's own totals depend on no parser.
 * @typedef {{ shown: string, means: number | null }} Typed
 * @typedef {number | Typed | null} Amount
 */

/** @param {string} shown @param {number | null} means @returns {Typed} */
export const typed = (shown, means) => ({ shown, means });

/** @param {Amount} amount */
export const meaning = (amount) => (amount !== null && typeof amount === 'object' ? amount.means : amount) ?? 0;

/** Whether the spreadsheet's own SUM would miss it. @param {Amount} amount */
export const isTextNumber = (amount) => amount !== null && typeof amount === 'object' && amount.means !== null;

/** What is written into the cell. @param {Amount} amount */
export const content = (amount) => (amount !== null && typeof amount === 'object' ? amount.shown : amount);

/** @param {readonly Amount[]} amounts */
export const total = (amounts) => amounts.reduce((/** @type {number} */ sum, amount) => sum + meaning(amount), 0);

/** The spreadsheet's serial number of a moment, so that no time zone has a say. @param {string} iso */
export const serial = (iso) => Math.round((Date.parse(`${iso}Z`) / 86400000 + 25569) * 86400) / 86400;

/** 1 → A, 27 → AA. @param {number} column @returns {string} */
export const letter = (column) =>
  column > 26
    ? letter(Math.floor((column - 1) / 26)) + letter(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
