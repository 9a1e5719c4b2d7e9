// The values that the formulas had when the file was saved, so that it reads without the add-in too.
import { headlineCell, headlines, legs } from './layout.js';
import { letter } from './cells.js';

/**
 * @typedef {import('@cj-tech-master/excelts').Workbook} Workbook
 * @typedef {import('@cj-tech-master/excelts').Worksheet} Worksheet
 * @typedef {Record<string, (...args: unknown[]) => any>} Functions
 */

/**
 * Calculates every formula of ours with the built functions, as Excel would, and keeps the values with the file.
 * @param {Workbook} workbook
 * @param {Functions} functions
 */
export function cacheValues(workbook, functions) {
  const calls = workbook.worksheets.flatMap(callsOf);
  const run = (/** @type {Call} */ { sheet, cell, name, args }) =>
    spill(
      sheet,
      cell,
      resultOf(() => functions[name](...argumentsOf(workbook, args))),
    );
  // Coherence is made of the other scores.
  calls.filter(({ name }) => !name.startsWith('COHERENCE')).forEach(run);
  const scorecard = /** @type {Worksheet} */ (workbook.getWorksheet('Scorecard'));
  cacheHeadlines(scorecard);
  cacheLegs(/** @type {Worksheet} */ (workbook.getWorksheet('Coherence')), scorecard);
  calls.filter(({ name }) => name.startsWith('COHERENCE')).forEach(run);
}

/** @typedef {{ sheet: Worksheet, cell: import('@cj-tech-master/excelts').Cell, name: string, args: string }} Call */

/** The formulas of ours on a sheet. @param {Worksheet} sheet @returns {Call[]} */
function callsOf(sheet) {
  /** @type {Call[]} */
  const calls = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const [, name, args] = /^_xldudf_([A-Z]+)\((.*)\)$/.exec(cell.formula ?? '') ?? [];
      if (name) calls.push({ sheet, cell, name, args });
    }),
  );
  return calls;
}

/** What a call gives, an error as the error it shows. @param {() => any} call */
function resultOf(call) {
  try {
    return call();
  } catch (error) {
    return { error: /** @type {{ code: string }} */ (error).code };
  }
}

/** @param {Worksheet} sheet @param {Worksheet} scorecard */
function cacheLegs(sheet, scorecard) {
  const first = Number(headlineCell.slice(1));
  const figures = headlines.map((_, i) => held(scorecard.getCell(`C${first + i}`)));
  legs.forEach(({ formula, of }, i) => (sheet.getCell(5 + i, 2).value = { formula, result: of(figures) }));
}

/** @param {Worksheet} sheet @param {import('@cj-tech-master/excelts').Cell} corner @param {any} result */
function spill(sheet, corner, result) {
  const rows = Array.isArray(result) ? result : [[result]];
  const [top, left] = [Number(corner.row), Number(corner.col)];
  const end = `${letter(left + rows[0].length - 1)}${top + rows.length - 1}`;
  const ref = rows.length * rows[0].length === 1 ? corner.address : `${corner.address}:${end}`;
  rows.forEach((row, i) =>
    row.forEach((/** @type {any} */ value, /** @type {number} */ j) => {
      if (i || j) sheet.getCell(top + i, left + j).value = value;
    }),
  );
  corner.value = /** @type {any} */ ({
    formula: corner.formula,
    shareType: 'array',
    ref,
    isDynamicArray: true,
    result: rows[0][0],
  });
}

/** @param {Workbook} workbook @param {string} args */
function argumentsOf(workbook, args) {
  return args.split(',').map((text) => {
    if (text === '') return null;
    if (/^".*"$/.test(text)) return text.slice(1, -1);
    const [named] = /^[A-Za-z]\w*$/.test(text) ? workbook.definedNames.getRanges(text).ranges : [text];
    return named.includes('!') ? cellsOf(workbook, named) : Number(named);
  });
}

/** @param {Workbook} workbook @param {string} address */
function cellsOf(workbook, address) {
  const [name, area] = address.replaceAll('$', '').split('!');
  const sheet = /** @type {Worksheet} */ (workbook.getWorksheet(name));
  const [from, to = from] = area.split(':').map((corner) => sheet.getCell(corner));
  return Array.from({ length: Number(to.row) - Number(from.row) + 1 }, (_, i) =>
    Array.from({ length: Number(to.col) - Number(from.col) + 1 }, (_one, j) =>
      held(sheet.getCell(Number(from.row) + i, Number(from.col) + j)),
    ),
  );
}

/** @param {import('@cj-tech-master/excelts').Cell} cell */
function held(cell) {
  if (cell.isMerged && cell.master !== cell) return null;
  const value = /** @type {any} */ (cell.value);
  return value !== null && typeof value === 'object' ? (value.result ?? value.error ?? null) : value;
}

/** The figures that look a row up in the table by its label, and the sentence above them. @param {Worksheet} sheet */
function cacheHeadlines(sheet) {
  const first = Number(headlineCell.slice(1));
  headlines.forEach(({ formula }, i) => {
    const [, column, row, last, label] = /^INDEX\(\$([A-Z])\$(\d+):\$[A-Z]\$(\d+),MATCH\("([^"]+)"/.exec(formula) ?? [];
    for (let at = Number(row); label && at <= Number(last); at++) {
      if (sheet.getCell(`B${at}`).value !== label) continue;
      sheet.getCell(`C${first + i}`).value = {
        formula,
        result: /** @type {number} */ (sheet.getCell(`${column}${at}`).value),
      };
    }
  });
  const figure = (/** @type {string} */ label) =>
    /** @type {number} */ (held(sheet.getCell(`C${first + headlines.findIndex((one) => one.label === label)}`)));
  const share = Math.round(figure('Money where the strategy says') * 100);
  const money = Math.round(figure('Money that has to move')).toLocaleString('en-US');
  sheet.getCell('B3').value = {
    formula: String(sheet.getCell('B3').formula),
    result: `${share}% of the money sits where the strategy says; $${money} would have to move.`,
  };
}
