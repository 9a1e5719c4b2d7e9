// Cells and prose as Markdown and HTML text: whatever a label holds, it shows as itself.

/** @typedef {import('./literals.js').Cell} Cell */

/** @param {string} text */
export const html = (text) => text.replace(/[&<>"']/g, (mark) => `&#${/** @type {number} */ (mark.codePointAt(0))};`);

/**
 * Prose in Markdown: no sign of it is taken for markup, and a table's bar stays in its cell.
 * @param {string} text
 */
export const markdown = (text) =>
  text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/^(\s*)([-+#=]|\d+[.)])(?=\s|$)/, (_all, space, mark) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/(?<=www)\./gi, '&#46;')
    .replaceAll('@', '&#64;')
    .replace(/\s*\n\s*/g, ' ');

/**
 * Code in Markdown, inside a table too.
 * @param {string} text
 */
export const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

/**
 * What a cell shows.
 * @param {Cell} cell
 */
export function shown(cell) {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'object' ? cell.error : String(cell);
}

/**
 * A result in one line.
 * @param {Cell | Cell[][]} result
 * @returns {string}
 */
export function shownResult(result) {
  if (Array.isArray(result)) return `{${result.map((row) => row.map(literalOf).join(', ')).join('; ')}}`;
  if (typeof result !== 'object' || result === null || !result.message) return shown(result);
  return `${result.error} ${result.message}…`;
}

/** @param {Cell} cell */
const literalOf = (cell) => (typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : shown(cell));
