// The two sheets of formulas: a page for leaders, and the tables behind it.
import { headlineCell, headlines, leak, legs, tables } from './layout.js';
import { company } from './strategy.js';
import { formats, heading, put, style, title, totalRule } from './styles.js';

/**
 * @typedef {import('@cj-tech-master/excelts').Workbook} Workbook
 * @typedef {import('@cj-tech-master/excelts').Worksheet} Worksheet
 */

const ours = /\b(ALIGN|FOCUS|PERCEPTION|PRICE|COHERENCE)[A-Z]*(?=\()/g;

/**
 * A formula as Excel stores it: our functions under the name of the add-in's id, and marked as a dynamic array, without
 * which Excel would put an @ before it. The range it spills over is known to the host that calculates it.
 * @param {import('@cj-tech-master/excelts').Cell} cell @param {string} formula
 */
function write(cell, formula) {
  const stored = formula.replace(ours, (name) => `_xldudf_${name}`);
  const native = stored === formula;
  cell.value = native ? { formula } : { formula: stored, shareType: 'array', ref: cell.address, isDynamicArray: true };
}

/** @param {Workbook} workbook */
export function addScorecard(workbook) {
  const sheet = workbook.addWorksheet('Scorecard', {
    views: [{ showGridLines: false, zoomScale: 90 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1, printArea: 'A1:N50' },
  });
  [2, 34, 13, 12, 15, 15, 20, 11, 46, 3, 25, 27, 14, 12].forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  title(sheet, 'Does our money follow our strategy?', `${company} · go-to-market plan FY27 · USD`, 'B');
  const first = Number(headlineCell.slice(1));
  const score = headlineCell;
  const move = `C${first + headlines.findIndex(({ label }) => label === 'Money that has to move')}`;
  put(sheet.getCell('B3'), null, style.sentence);
  const sentence = `TEXT(${score},"0%")&" of the money sits where the strategy says; $"&TEXT(${move},"#,##0")&" would have to move."`;
  write(sheet.getCell('B3'), `IFERROR(${sentence},"Install Plumbline to see the scores.")`);
  sheet.getRow(3).height = 22;
  ['Headline', 'Value', 'What it says', '', '', '', '', ''].forEach((text, i) =>
    heading(sheet.getCell(first - 1, i + 2), text || null, i === 1 ? 'right' : i === 2 ? 'beside' : 'left'),
  );
  headlines.forEach(({ label, formula, format, says }, i) => {
    const row = first + i;
    for (let column = 2; column <= 9; column++) sheet.getCell(row, column).style = { ...style.row };
    sheet.getCell(row, 2).value = label;
    put(sheet.getCell(row, 3), null, style.figure, formats[format]);
    write(sheet.getCell(row, 3), formula);
    put(sheet.getCell(row, 4), says, { ...style.row, alignment: style.saying.alignment });
  });
  addTable(sheet, tables.align);
  addTable(sheet, tables.moves);
}

/** @param {Workbook} workbook */
export function addDetail(workbook) {
  const sheet = workbook.addWorksheet('Detail', {
    views: [{ state: 'frozen', ySplit: 4, showGridLines: false, zoomScale: 90 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  [24, 14, 10, 15, 3, 30, 10, 12, 8, 12, 3, 36, 30, 14, 14, 3, 24, 10, 10, 13, 13, 12, 10, 46].forEach(
    (width, i) => (sheet.getColumn(i + 1).width = width),
  );
  title(
    sheet,
    'Behind the scorecard',
    'Each table comes from the one formula in its first cell; nothing here is typed',
  );
  for (const table of [tables.teams, tables.focus, tables.drops, tables.hours]) addTable(sheet, table);
}

/** @param {Workbook} workbook */
export function addCoherence(workbook) {
  const sheet = workbook.addWorksheet('Coherence', { views: [{ showGridLines: false, zoomScale: 90 }] });
  [32, 12, 54, 3, 26, 11, 11, 12, 14, 46].forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  title(
    sheet,
    'Do money, views and prices tell one story?',
    'Each leg from 0, the worst, to 1; formulas over the scorecard',
  );
  ['Leg', 'Score'].forEach((text, i) => heading(sheet.getCell(4, i + 1), text, i ? 'right' : 'left'));
  legs.forEach(({ label, formula }, i) => {
    put(sheet.getCell(5 + i, 1), label, style.body);
    put(sheet.getCell(5 + i, 2), null, style.figure, formats.share);
    write(sheet.getCell(5 + i, 2), formula);
  });
  put(sheet.getCell('A11'), 'Given away off list', style.section);
  put(sheet.getCell('A12'), 'Share of list money', style.body);
  put(sheet.getCell(leak.cell), null, style.figure, formats.share);
  write(sheet.getCell(leak.cell), leak.formula);
  put(sheet.getCell('C12'), '#N/A until the broken look-ups of the deal log are mended', style.saying);
  addTable(sheet, tables.coherence);
}

/** @param {Workbook} workbook */
export function addPerception(workbook) {
  const sheet = addSpill(workbook, 'Perception', 'Who sees what', tables.perception);
  sheet.getColumn(1).width = 46;
}

/** @param {Workbook} workbook */
export function addPrices(workbook) {
  const sheet = addSpill(workbook, 'Prices', 'Does price follow value?', tables.prices);
  [24, 10, 8, 9, 11, 12, 9, 18, 13, 24, 14, 60].forEach((width, i) => (sheet.getColumn(i + 1).width = width));
}

/** A sheet that holds one table. */
function addSpill(
  /** @type {Workbook} */ workbook,
  /** @type {string} */ name,
  /** @type {string} */ text,
  /** @type {import('./layout.js').Spill} */ table,
) {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 4, xSplit: 1, showGridLines: false, zoomScale: 90 }],
  });
  title(sheet, text, 'One formula in its first cell; nothing here is typed');
  addTable(sheet, table);
  return sheet;
}

/** A section's title, and the formula below it with the looks of all that will spill from it. */
function addTable(
  /** @type {Worksheet} */ sheet,
  /** @type {import('./layout.js').Spill} */ { cell, title: text, formula, rows, columns },
) {
  const corner = sheet.getCell(cell);
  const [top, left] = [Number(corner.row), Number(corner.col)];
  sheet.getRow(top - 1).height = 22;
  columns.forEach((format, i) => {
    put(sheet.getCell(top - 1, left + i), i === 0 ? text : null, style.section);
    heading(sheet.getCell(top, left + i), null, format ? 'right' : i ? 'beside' : 'left');
    for (let row = top + 1; row <= top + rows; row++) {
      sheet.getCell(row, left + i).style = {
        ...(format || i === 0 ? style.body : style.saying),
        ...(format && { numFmt: formats[format] }),
      };
    }
  });
  write(corner, formula);
  const area = `${corner.$col$row.replaceAll('$', '')}:${sheet.getCell(top + rows, left + columns.length - 1).address}`;
  const rule = `$${corner.address.replace(/\d+/, '')}${top}="Total"`;
  sheet.addConditionalFormatting({
    ref: area,
    rules: [{ type: 'expression', priority: 1, formulae: [rule], style: totalRule }],
  });
}
