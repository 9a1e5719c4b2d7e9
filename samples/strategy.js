// The strategy: five imperatives with their owners and weights, and what the strategy grants to running the business.
import { formats, heading, put, style, title } from './styles.js';

export const company = 'Northfield Instruments';

/** @type {[imperative: string, owner: string, weight: number, meaning: string][]} */
export const imperatives = [
  ['Win mid-market retail', 'Dana Whitfield, CRO', 0.35, '60 new chains of 20 to 150 stores by December 2027'],
  ['Grow services', 'Tomás Rivera, Services', 0.25, 'Service contracts from 18% to 26% of revenue'],
  ['Cut churn', 'Ayesha Malik, Customer success', 0.2, 'Yearly churn of installed sites from 11% to 7%'],
  ['Enter DACH', 'Jonas Keller, EMEA', 0.12, 'First 15 retail chains in Germany, Austria and Switzerland'],
  [
    'Lift price discipline',
    'Mei Tanaka, Pricing',
    0.08,
    'Average discount from 17% to 13%, no deal without a value score',
  ],
];

export const reserve = 0.1;

// The table starts in A1 and nothing stands above or below it, so that a whole-column range works too.
const last = imperatives.length + 1;
export const strategyAddresses = {
  sheet: 'Strategy',
  table: 'Strategy',
  tableRef: `A1:C${last}`,
  range: `Strategy!$A$1:$C$${last}`,
  weights: `Strategy!$C$2:$C$${last}`,
  reserve: 'Reserve',
  reserveCell: 'Strategy!$F$4',
};

/** @param {import('@cj-tech-master/excelts').Workbook} workbook */
export function addStrategy(workbook) {
  const sheet = workbook.addWorksheet(strategyAddresses.sheet, { views: [{ showGridLines: false }] });
  [26, 32, 11, 4, 30, 12, 66].forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  sheet.addTable({
    name: strategyAddresses.table,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: false },
    columns: [{ name: 'Imperative' }, { name: 'Owner' }, { name: 'Weight' }],
    rows: imperatives.map(([imperative, owner, weight]) => [imperative, owner, weight]),
  });
  ['A', 'B', 'C'].forEach((column) =>
    heading(sheet.getCell(`${column}1`), `${sheet.getCell(`${column}1`).value}`, column === 'C' ? 'right' : 'left'),
  );
  imperatives.forEach((_, i) => {
    ['A', 'B', 'C'].forEach((column) => (sheet.getCell(`${column}${i + 2}`).style = { ...style.row }));
    sheet.getCell(`C${i + 2}`).numFmt = formats.percent;
  });
  title(sheet, `${company} – go-to-market strategy FY27`, 'Agreed by the leadership team on 14 October 2026', 'E');
  put(sheet.getCell('E4'), 'Reserve for running the business', style.row);
  put(sheet.getCell('F4'), reserve, style.figure, formats.percent);
  put(sheet.getCell('G4'), 'The part of the budget that need not serve an imperative', style.note);
  put(sheet.getCell('E5'), 'Weights add up to', style.row);
  put(sheet.getCell('F5'), { formula: `SUM(C2:C${last})`, result: 1 }, style.figure, formats.percent);
  put(sheet.getCell('G5'), 'How the rest of the budget is to be shared out', style.note);
  workbook.definedNames.add(strategyAddresses.reserveCell, strategyAddresses.reserve);
  put(sheet.getCell('E7'), 'What each imperative means', style.section);
  ['F7', 'G7'].forEach((address) => (sheet.getCell(address).style = { ...style.section }));
  imperatives.forEach(([imperative, , , meaning], i) => {
    put(sheet.getCell(`E${i + 8}`), imperative, style.body);
    put(sheet.getCell(`F${i + 8}`), meaning, style.body);
  });
}
