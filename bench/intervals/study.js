/**
 * What a simulation found. A study is a function of the built functions; bench/coverage.js runs those in its list.
 * @typedef {{
 *   title: string,
 *   header: string[],
 *   rows: { cells: (string | number)[], coverages: number[] }[],
 *   notes: string[],
 * }} Study
 */

/** Nominal 95% intervals should hold the truth this often. */
export const bounds = { least: 0.92, most: 0.98 };

/** @param {number} share */
const digits = (share) => share.toFixed(4).replace(/^0/, '');

/** @param {Study} study */
export const report = ({ title, header, rows, notes }) =>
  [
    `## ${title}`,
    '',
    `| ${header.join(' | ')} |`,
    `| ${header.map(() => '---').join(' | ')} |`,
    ...rows.map(
      ({ cells }) => `| ${cells.map((cell) => (typeof cell === 'number' ? digits(cell) : cell)).join(' | ')} |`,
    ),
    '',
    ...notes.map((note) => `- ${note}`),
    '',
  ].join('\n');

/** Rows with an interval outside the bounds. @param {Study} study */
export const outside = ({ title, rows }) =>
  rows
    .filter(({ coverages }) => coverages.some((share) => !(share >= bounds.least && share <= bounds.most)))
    .map(({ cells }) => `${title}: ${cells.slice(0, 2).join(', ')}`);
