// The deal log: what was asked, what was got, and what a blind panel of customers said the thing was worth (1 to 10).
import { serial } from './cells.js';
import { draws } from './random.js';
import { company } from './strategy.js';
import { formats, heading, put, style, title } from './styles.js';

/** @typedef {string | number | { error: '#N/A' } | null} Cell */

// Price follows value in two segments. In the mid-market the best products go with the deepest discounts.
const segments = {
  Enterprise: {
    spellings: ['Enterprise'],
    list: (/** @type {number} */ v) => 860 + 75 * v,
    discount: (/** @type {number} */ v) => 0.2 - 0.008 * v,
    quantity: [8, 60],
    reps: ['M. Okafor', 'T. Brandt', 'C. Rossi', 'H. Tran'],
  },
  'Mid-market': {
    spellings: ['Mid-market', 'Mid-market', 'Mid-market', 'mid-market', 'Mid-Market'],
    list: () => 690,
    discount: (/** @type {number} */ v) => 0.04 + 0.021 * v,
    quantity: [3, 25],
    reps: ['J. Lindgren', 'S. Kaur', 'E. Novak', 'L. Boone', 'K. Vogt'],
  },
  SMB: {
    spellings: ['SMB', 'SMB', 'SMB', 'smb '],
    list: (/** @type {number} */ v) => 235 + 27 * v,
    discount: () => 0.12,
    quantity: [1, 9],
    reps: ['D. Sato', 'R. Whitehorse', 'P. Duarte', 'G. Abiola'],
  },
};
const products = ['ColdChain Sense', 'ShelfScale 4', 'CheckWeigh Pro', 'StoreHub'];

/** A net price as it gets typed. */
function priced(/** @type {number} */ net, /** @type {number} */ how) {
  const grouped = net.toLocaleString('en-US');
  return how <= 4 ? `$${grouped}` : how <= 7 ? `${net} USD` : how <= 9 ? grouped : net;
}

function deals() {
  const draw = draws(300);
  let day = serial('2025-11-03T00:00:00');
  return Array.from({ length: 300 }, (_, i) => {
    const [name, segment] = draw.pick(Object.entries(segments));
    day += draw.whole(0, 2) + (i % 5 === 0 ? 1 : 0);
    // A serial number divided by 7 leaves 0 on Saturdays and 1 on Sundays: those deals are booked on Monday.
    if (day % 7 < 2) day += 2 - (day % 7);
    const value = Math.min(10, Math.max(1, Math.round(draw.around(name === 'SMB' ? 5 : 6, 5))));
    const list = Math.round(draw.around(segment.list(value), name === 'Mid-market' ? 90 : 110) / 10) * 10;
    const discount = Math.max(0, Math.round(100 * draw.around(segment.discount(value), 0.09)) / 100);
    const net = Math.round(list * (1 - discount));
    const percent = `${Math.round(discount * 100)}%`;
    const mistyped = draw.chance(2) ? discount + 0.1 : discount;
    const broken = [57, 131, 203, 268].includes(i);
    const refund = [40, 92, 177, 236, 289].includes(i);
    const quantity = draw.whole(segment.quantity[0], segment.quantity[1]) * (refund ? -1 : 1);
    return /** @type {Cell[]} */ ([
      `${refund ? 'R' : 'D'}-${String(i + 1001)}`,
      day,
      draw.pick(segment.spellings),
      draw.pick(products),
      draw.chance(5) ? `$${list.toLocaleString('en-US')}` : list,
      broken ? { error: '#N/A' } : draw.chance(25) ? percent : mistyped,
      broken ? { error: '#N/A' } : priced(net, draw.whole(1, 100)),
      draw.chance(3) ? `${quantity}` : quantity,
      draw.chance(4) ? null : draw.chance(2) ? 'n/a' : value,
      draw.pick(segment.reps),
    ]);
  });
}

export const dealRows = deals();

const firstRow = 4;
const lastRow = firstRow + dealRows.length;
const column = (/** @type {string} */ name) => `Deals!$${name}$${firstRow}:$${name}$${lastRow}`;
export const dealAddresses = {
  sheet: 'Deals',
  ids: column('A'),
  segments: column('C'),
  list: column('E'),
  discounts: column('F'),
  prices: column('G'),
  quantities: column('H'),
  values: column('I'),
  reps: column('J'),
};

/** @param {import('@cj-tech-master/excelts').Workbook} workbook */
export function addDeals(workbook) {
  const sheet = workbook.addWorksheet(dealAddresses.sheet, {
    views: [{ state: 'frozen', ySplit: 3, showGridLines: false }],
  });
  [11, 12, 14, 18, 11, 11, 11, 8, 12, 15].forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  title(
    sheet,
    `${company} – deals closed, November 2025 to October 2026`,
    'Prices per unit in USD · CRM export joined with the value panel of September 2026',
  );
  const names = ['Deal', 'Closed', 'Segment', 'Product', 'List', 'Discount', 'Net', 'Qty', 'Value score', 'Rep'];
  const looks = names.map((_, at) => (at === 1 ? style.moment : at === 9 ? style.saying : style.body));
  const numberFormats = ['', formats.date, '', '', formats.number, formats.percent, formats.number, formats.number];
  names.forEach((name, at) =>
    heading(sheet.getCell(3, at + 1), name, at === 9 ? 'beside' : at >= 4 ? 'right' : 'left'),
  );
  dealRows.forEach((row, i) =>
    row.forEach((value, at) => put(sheet.getCell(firstRow + i, at + 1), value, looks[at], numberFormats[at])),
  );
  const units = dealRows.reduce((sum, row) => sum + Number(row[7]), 0);
  const foot = names.map((_, at) => (at === 0 ? 'Total' : at === 7 ? units : null));
  foot.forEach((value, at) => put(sheet.getCell(lastRow, at + 1), value, style.subtotal, numberFormats[at]));
  sheet.autoFilter = { from: 'A3', to: `J${lastRow - 1}` };
}
