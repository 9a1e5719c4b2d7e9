// A plan of 10,000 lines by month, as an .xlsx file.
import { Workbook } from '@cj-tech-master/excelts';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export const rows = 10_000;
export const labels = 3_000;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ').map((month) => `${month} 2027`);
const kinds = ['Retail visit', 'Services team', 'Churn call', 'Trade fair', 'Licences', 'Contractors', 'Audit'];
const teams = ['Sales', 'Marketing', 'Service', 'IT', 'Finance', 'People'];

/** The sheet “Plan”: cost centre, line, team, twelve months and their sum. */
export async function planFile() {
  const random = xoroshiro128plus(7);
  const amount = () => (random.next() >>> 0) % 10_000;
  const lines = Array.from({ length: rows }, (_, i) => {
    const amounts = months.map(amount);
    const label = `${kinds[i % kinds.length]} ${i % labels}`;
    return [`CC${1000 + (i % 400)}`, label, teams[i % teams.length], ...amounts, amounts.reduce((a, b) => a + b)];
  });
  const workbook = new Workbook();
  workbook.addWorksheet('Plan').addRows([['Cost centre', 'Line', 'Team', ...months, 'FY 2027'], ...lines]);
  return Buffer.from(/** @type {Uint8Array} */ (await workbook.xlsx.writeBuffer()));
}
