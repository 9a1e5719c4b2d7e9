// The territory plan: who spends selling hours on which segment, and the quota each segment carries.
import { content, typed } from './cells.js';
import { company } from './strategy.js';
import { formats, heading, put, style, title } from './styles.js';

/**
 * @typedef {import('./cells.js').Amount} Amount
 * @typedef {[rep: string, segment: string, quota: Amount, hours: Amount, note?: string]} Patch
 */

// One patch a line, as the regional managers sent them in.
// prettier-ignore
export const regions = /** @type {[region: string, patches: Patch[]][]} */ ([
  ['West', [
    ['M. Okafor', 'Enterprise', 1900000, 20],
    ['M. Okafor', 'SMB', typed('250,000', 250000), 14, 'Carry-over accounts'],
    ['J. Lindgren', 'Mid-market', 1400000, 15],
    ['J. Lindgren', 'SMB', 280000, typed('20', 20)],
    ['(vacant)', 'Mid-market', 1100000, null, 'Open since June'],
    ['P. Duarte', 'Enterprise', typed('900k', 900000), 10],
    ['P. Duarte', 'smb ', 350000, 25],
  ]],
  ['Central', [
    ['T. Brandt', 'Enterprise', 1600000, 19],
    ['T. Brandt', 'Public sector', 400000, 7],
    ['S. Kaur', 'Mid-market', typed('1.2m', 1200000), 15],
    ['S. Kaur', 'SMB', 320000, typed('21 ', 21)],
    ['R. Whitehorse', 'SMB', 450000, 33],
  ]],
  ['East', [
    ['C. Rossi', 'Enterprise', 2100000, 23],
    ['C. Rossi', 'Mid-market', 600000, 9],
    ['D. Sato', 'SMB', 300000, 29],
    ['D. Sato', 'Public sector', 350000, 4, 'To be handed over'],
    ['E. Novak', 'mid-market', typed('1,250,000', 1250000), 19],
    ['E. Novak', 'SMB', 200000, 13],
    ['(vacant)', 'Enterprise', 800000, null],
  ]],
  ['South', [
    ['L. Boone', 'Mid-market', typed('900k', 900000), 13],
    ['L. Boone', 'SMB', 260000, 22],
    ['H. Tran', 'Enterprise', 1000000, 14],
    ['H. Tran', 'Key accounts', typed('tbd', null), 9, 'Segment to be agreed'],
    ['G. Abiola', 'Public sector', 500000, 15],
    ['G. Abiola', 'SMB', 240000, 18],
  ]],
  ['DACH', [
    ['K. Vogt', 'Mid-market', typed('€1.0m', 1000000), 26, 'Quota in euro'],
    ['K. Vogt', 'Enterprise', 600000, typed('7,5', 7.5)],
    ['(vacant)', 'Mid-market', 700000, null, 'Starts in June'],
  ]],
]);

/** Hours that serve no segment. @type {[what: string, hours: number][]} */
const admin = [
  ['Admin and internal meetings', 92],
  ['Product training', 18],
];

/** What each segment is to sell, as agreed in the October review. */
export const quotas = ['Enterprise', 'Mid-market', 'SMB', 'Public sector'].map((segment) => ({
  segment,
  quota: regions
    .flatMap(([, patches]) => patches)
    .filter(([, name]) => name.trim().toLowerCase() === segment.toLowerCase())
    .reduce((sum, [, , amount]) => sum + meant(amount), 0),
}));

function meant(/** @type {Amount} */ amount) {
  return (typeof amount === 'object' ? amount?.means : amount) ?? 0;
}

const firstRow = 4;
const rowCount = regions.reduce((sum, [, patches]) => sum + patches.length + 1, 0) + admin.length;
const column = (/** @type {string} */ name) => `Territory!$${name}$${firstRow}:$${name}$${firstRow + rowCount - 1}`;
export const territoryAddresses = {
  sheet: 'Territory',
  regions: column('A'),
  reps: column('B'),
  tags: column('C'),
  quotas: column('D'),
  amounts: column('E'),
  strategy: `Territory!$H$3:$I$${quotas.length + 3}`,
  reserve: 0.15,
};

/** @param {import('@cj-tech-master/excelts').Workbook} workbook */
export function addTerritory(workbook) {
  const sheet = workbook.addWorksheet(territoryAddresses.sheet, {
    views: [{ state: 'frozen', ySplit: 3, showGridLines: false }],
  });
  [12, 17, 16, 14, 11, 24, 4, 18, 15].forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  title(
    sheet,
    `${company} – territories FY27`,
    'Hours a week and yearly quota in USD · Sales operations, 30 October 2026',
  );
  ['Region', 'Rep', 'Segment', 'Quota', 'Hours/wk', 'Notes'].forEach((name, i) =>
    heading(sheet.getCell(3, i + 1), name, i === 5 ? 'beside' : i >= 3 ? 'right' : 'left'),
  );
  let number = firstRow;
  for (const [region, patches] of regions) {
    sheet.mergeCells(number, 1, number + patches.length - 1, 1);
    put(sheet.getCell(number, 1), region, { ...style.caption, alignment: { vertical: 'top' } });
    for (const [rep, segment, quota, hours, note] of patches) {
      writePatch(sheet, number++, ['', rep, segment, content(quota), content(hours), note ?? ''], style.body);
    }
    const sum = (/** @type {2 | 3} */ at) => patches.reduce((all, patch) => all + meant(patch[at]), 0);
    writePatch(sheet, number++, [`${region} total`, '', 'Total', sum(2), sum(3), ''], style.subtotal);
  }
  for (const [what, hours] of admin) writePatch(sheet, number++, [what, '', 'BAU', null, hours, ''], style.body);
  addQuotas(sheet);
}

function addQuotas(/** @type {import('@cj-tech-master/excelts').Worksheet} */ sheet) {
  heading(sheet.getCell('H3'), 'Segment');
  heading(sheet.getCell('I3'), 'Quota FY27', 'right');
  quotas.forEach(({ segment, quota }, i) => {
    put(sheet.getCell(`H${i + 4}`), segment, style.row);
    put(sheet.getCell(`I${i + 4}`), quota, style.row, formats.number);
  });
  put(sheet.getCell(`H${quotas.length + 5}`), 'Agreed in the October review', style.note);
}

function writePatch(
  /** @type {import('@cj-tech-master/excelts').Worksheet} */ sheet,
  /** @type {number} */ number,
  /** @type {(string | number | null)[]} */ values,
  /** @type {import('./styles.js').Style} */ look,
) {
  values.forEach((value, i) => {
    const cell = sheet.getCell(number, i + 1);
    if (cell.isMerged) return;
    put(cell, value === '' ? null : value, i === 5 ? style.note : look, i === 3 ? formats.number : undefined);
  });
}
