// How the sample looks: one typeface, one dark fill, the rest by weight and rules, so that it reads in grey as well.

/**
 * @typedef {import('@cj-tech-master/excelts').Cell} Cell
 * @typedef {import('@cj-tech-master/excelts').Worksheet} Worksheet
 * @typedef {Partial<import('@cj-tech-master/excelts').Style>} Style
 */

const ink = '1F2933';
const navy = '1F3A5F';
const grey = '5B6770';
const pale = 'E7ECF2';
const rule = 'B8C2CC';

const font = (/** @type {Partial<import('@cj-tech-master/excelts').Font>} */ more = {}) => ({
  name: 'Calibri',
  size: 11,
  color: { argb: `FF${ink}` },
  ...more,
});
const fill = (/** @type {string} */ colour) =>
  /** @type {import('@cj-tech-master/excelts').Fill} */ ({
    type: 'pattern',
    pattern: 'solid',
    fgColor: { argb: `FF${colour}` },
  });
const line = (/** @type {'thin' | 'medium' | 'hair'} */ weight, colour = rule) => ({
  style: weight,
  color: { argb: `FF${colour}` },
});

export const formats = {
  money: '#,##0;(#,##0);"–"',
  // A share, or a number of priorities where it is more than one: the notes below a table stand in its columns.
  share: '[>1]0.00;0.0%',
  percent: '0%',
  move: '+#,##0;-#,##0;"–"',
  count: '0.0',
  decimal: '0.00',
  // A count of people, or a score where a note below the table stands in its column.
  tally: '[=0]0;[<1]0.000;#,##0',
  small: '0.000',
  number: '#,##0',
  date: 'yyyy-mm-dd',
  time: 'yyyy-mm-dd hh:mm',
};

// Words beside a column of numbers keep their distance.
const indented = /** @type {const} */ ({ horizontal: 'left', indent: 1 });

/** @satisfies {Record<string, Style>} */
export const style = {
  body: { font: font() },
  note: { font: font({ color: { argb: `FF${grey}` }, italic: true }), alignment: indented },
  lineTotal: { font: font({ bold: true }) },
  caption: { font: font({ bold: true, color: { argb: `FF${navy}` } }), fill: fill(pale) },
  subtotal: { font: font({ bold: true }), border: { top: line('thin'), bottom: line('thin') } },
  grand: {
    font: font({ bold: true, size: 12 }),
    fill: fill(pale),
    border: { top: line('medium', navy), bottom: line('medium', navy) },
  },
  blank: {},
  header: {
    font: font({ bold: true, color: { argb: 'FFFFFFFF' } }),
    fill: fill(navy),
    alignment: { vertical: 'middle' },
  },
  title: { font: font({ bold: true, size: 16, color: { argb: `FF${navy}` } }) },
  subtitle: { font: font({ color: { argb: `FF${grey}` } }) },
  section: {
    font: font({ bold: true, size: 13, color: { argb: `FF${navy}` } }),
    border: { bottom: line('medium', navy) },
  },
  figure: { font: font({ bold: true, size: 12 }), border: { bottom: line('hair') } },
  row: { font: font(), border: { bottom: line('hair') } },
  moment: { font: font(), alignment: { horizontal: 'left' } },
  saying: { font: font(), alignment: indented },
  sentence: { font: font({ bold: true, size: 13 }) },
};

/** The total of a table that spills: bold, under a rule, wherever the row comes to stand. */
export const totalRule = { font: { bold: true }, border: { top: line('thin', navy) } };

/** @param {Cell} cell @param {import('@cj-tech-master/excelts').CellValue} value @param {Style} look @param {string} [format] */
export function put(cell, value, look, format) {
  cell.value = value;
  cell.style = { ...look, ...(format && { numFmt: format }) };
}

/** @param {Cell} cell @param {string | null} text @param {'left' | 'right' | 'center' | 'beside'} [horizontal] beside: words after a column of numbers */
export const heading = (cell, text, horizontal = 'left') =>
  put(cell, text, {
    ...style.header,
    alignment: { vertical: 'middle', ...(horizontal === 'beside' ? indented : { horizontal }) },
  });

/** A sheet's name and where it comes from. @param {Worksheet} sheet @param {string} text @param {string} source @param {string} [column] */
export function title(sheet, text, source, column = 'A') {
  put(sheet.getCell(`${column}1`), text, style.title);
  put(sheet.getCell(`${column}2`), source, style.subtitle);
  sheet.getRow(1).height = 24;
}
