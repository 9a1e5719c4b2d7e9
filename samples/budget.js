// The budget sheet: the lines spread over twelve months, with captions, subtotals and a grand total among them.
import { blocks } from './budgetLines.js';
import { content, isTextNumber, letter, meaning, total } from './cells.js';
import { draws } from './random.js';
import { company } from './strategy.js';
import { formats, heading, style, title } from './styles.js';

/**
 * @typedef {import('./cells.js').Amount} Amount
 * @typedef {{ kind: 'caption' | 'line' | 'subtotal' | 'grand' | 'blank', name: string, team: string, tag: string,
 *   account: number | null, months: Amount[], note: string, covers: number[] }} Row covers: the rows it adds up
 */

/** How a year's money is spread, month by month. @type {Record<string, number[]>} */
const shapes = {
  flat: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  busy: [0.9, 0.95, 1.05, 1, 1, 1.05, 0.9, 0.85, 1.1, 1.1, 1.05, 1.05],
  spring: [0.6, 1.2, 1.6, 1.6, 1.4, 1, 0.6, 0.5, 0.9, 1, 0.9, 0.7],
  autumn: [0.5, 0.6, 0.9, 1, 0.9, 0.7, 0.6, 0.8, 1.6, 1.7, 1.6, 1.1],
  quarterly: [0, 0, 3, 0, 0, 3, 0, 0, 3, 0, 0, 3],
  ramp: [0.7, 0.75, 0.8, 0.9, 0.95, 1, 1, 1.05, 1.1, 1.2, 1.25, 1.3],
};
const uneven = new Set(['busy', 'spring', 'autumn']);
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const firstRow = 5;
const firstMonth = 5;
const lastMonth = firstMonth + 11;

/** The months of a line, as they stand in the sheet: as typed, as computed to the nearest hundred, or blank. */
function monthsOf(/** @type {import('./budgetLines.js').Line} */ line, /** @type {ReturnType<typeof draws>} */ draw) {
  const shape = line.shape ?? 'flat';
  return monthNames.map((_, i) => {
    const wobble = uneven.has(shape) ? draw.around(1, 0.08) : 1;
    if (line.months && i + 1 in line.months) return line.months[i + 1];
    if (i + 1 < (line.from ?? 1) || i + 1 > (line.to ?? 12)) return null;
    const money = line.base * shapes[shape][i] * wobble;
    return (shape === 'flat' ? money : Math.round(money / 100) * 100) || null;
  });
}

/** @returns {Row[]} the sheet from its first caption to its grand total */
function layOut() {
  const draw = draws(27);
  /** @type {Row[]} */
  const rows = [];
  const put = (/** @type {Partial<Row> & { kind: Row['kind'] }} */ row) =>
    rows.push({
      name: '',
      team: '',
      tag: '',
      account: null,
      months: Array(12).fill(null),
      note: '',
      covers: [],
      ...row,
    });
  /** @type {number[]} */
  const subtotals = [];
  for (const { caption, subtotal, totalFirst, lines } of blocks) {
    const top = firstRow + rows.length;
    const covers = lines.map((_, i) => top + 1 + i);
    const details = lines.map((line) => ({
      ...line,
      kind: /** @type {const} */ ('line'),
      months: monthsOf(line, draw),
    }));
    const months = monthNames.map((_, i) => total(details.map((line) => line.months[i])));
    const sum = { kind: /** @type {const} */ ('subtotal'), name: subtotal, tag: 'Subtotal', months, covers };
    if (totalFirst) put(sum);
    else put({ kind: 'caption', name: caption });
    for (const { name, team, tag, account, note, months, kind } of details)
      put({ kind, name, team, tag, account, months, note });
    if (!totalFirst) put(sum);
    subtotals.push(totalFirst ? top : top + lines.length + 1);
    put({ kind: 'blank' });
  }
  const months = monthNames.map((_, i) => total(subtotals.map((row) => rows[row - firstRow].months[i])));
  put({ kind: 'grand', name: 'GRAND TOTAL', tag: 'Total', months, covers: subtotals });
  return rows;
}

export const budgetRows = layOut();

const lastRow = firstRow + budgetRows.length - 1;
const column = (/** @type {string} */ name) => `Budget!$${name}$${firstRow}:$${name}$${lastRow}`;
export const budgetAddresses = {
  sheet: 'Budget',
  header: `Budget!$A$${firstRow - 1}:$R$${firstRow - 1}`,
  labels: column('A'),
  teams: column('B'),
  tags: column('C'),
  amounts: `Budget!$${letter(firstMonth)}$${firstRow}:$${letter(lastMonth)}$${lastRow}`,
};

/** A month of a subtotal: a sum where every line is a number, and typed in where somebody saw that SUM skips text. */
function summed(/** @type {Row} */ row, /** @type {number} */ i) {
  const name = letter(firstMonth + i);
  const result = meaning(row.months[i]);
  if (row.kind === 'grand') return { formula: row.covers.map((line) => name + line).join('+'), result };
  const texts = row.covers.some((line) => budgetRows[line - firstRow].months.some(isTextNumber));
  return texts ? result : { formula: `SUM(${name}${row.covers[0]}:${name}${row.covers.at(-1)})`, result };
}

/** @param {import('@cj-tech-master/excelts').Workbook} workbook */
export function addBudget(workbook) {
  const sheet = workbook.addWorksheet(budgetAddresses.sheet, {
    views: [{ state: 'frozen', xSplit: 3, ySplit: 4, showGridLines: false, zoomScale: 90 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '3:4' },
  });
  [34, 19, 40, 9, ...Array(12).fill(10.5), 12.5, 44].forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  title(
    sheet,
    `${company} – go-to-market budget FY27`,
    'USD · plan of record, version 4 of 6 November 2026 · Finance (B. Okonkwo), from the departments’ returns',
  );
  ['Q1', 'Q2', 'Q3', 'Q4'].forEach((quarter, i) => {
    const from = firstMonth + 3 * i;
    sheet.mergeCells(3, from, 3, from + 2);
    heading(sheet.getCell(3, from), quarter, 'center');
  });
  const names = ['Line', 'Team', 'Imperative', 'Account', ...monthNames, 'FY27', 'Notes'];
  names.forEach((name, i) =>
    heading(sheet.getCell(4, i + 1), name, i === 3 ? 'center' : i === 17 ? 'beside' : i > 3 ? 'right' : 'left'),
  );
  budgetRows.forEach((row, i) => writeRow(sheet, row, firstRow + i));
}

function writeRow(
  /** @type {import('@cj-tech-master/excelts').Worksheet} */ sheet,
  /** @type {Row} */ row,
  /** @type {number} */ number,
) {
  if (row.kind === 'blank') return;
  const computed = row.kind === 'subtotal' || row.kind === 'grand';
  const cells = sheet.getRow(number);
  cells.getCell(1).value = row.kind === 'line' ? `  ${row.name}` : row.name;
  cells.getCell(2).value = row.team || null;
  cells.getCell(3).value = row.tag || null;
  cells.getCell(4).value = row.account;
  if (row.kind !== 'caption') {
    row.months.forEach(
      (amount, i) => (cells.getCell(firstMonth + i).value = computed ? summed(row, i) : content(amount)),
    );
    const year = total(row.months);
    const formula = `SUM(${letter(firstMonth)}${number}:${letter(lastMonth)}${number})`;
    cells.getCell(lastMonth + 1).value = row.months.some(isTextNumber) ? year : { formula, result: year };
    cells.getCell(lastMonth + 2).value = row.note || null;
  }
  for (let i = 1; i <= lastMonth + 2; i++) {
    const cell = cells.getCell(i);
    cell.style = {
      ...style[
        row.kind === 'line' ? (i === lastMonth + 1 ? 'lineTotal' : i === lastMonth + 2 ? 'note' : 'body') : row.kind
      ],
    };
    if (i === 4) cell.alignment = { horizontal: 'center' };
    if (i >= firstMonth && i <= lastMonth + 1) cell.numFmt = formats.money;
  }
}
