import { findLayout } from '../../src/planning/detect/findLayout';
import type { Found, Layout, RowRole } from '../../src/planning/layout';
import type { MadeSheet } from './made';

/** How much of a sheet was found right. */
export interface Measured {
  name: string;
  heldOut: MadeSheet['heldOut'];
  header: boolean;
  data: boolean;
  columns: { right: number; of: number };
  /** Subtotals and totals: found, with the right role, and suspected where there are none. */
  sums: { found: number; named: number; of: number; suspected: number };
  /** Captions, blank rows and notes. */
  others: { right: number; of: number; wrong: number };
  purpose: boolean;
  shape: boolean;
  currencies: boolean;
  decimalComma: boolean;
  /** What was not right, in words; what was sure of it apart. */
  wrong: string[];
  sureAndWrong: string[];
}

const isSum = (role: RowRole): boolean => role === 'subtotal' || role === 'total';

export function measure({ name, heldOut, imperatives, content, expected }: MadeSheet): Measured {
  const layout = findLayout(content, imperatives);
  const wrong: string[] = [];
  const sureAndWrong: string[] = [];
  const check = (what: string, found: Found<unknown>, right: unknown): boolean => {
    if (JSON.stringify(found.is) === JSON.stringify(right)) return true;
    const words = `${what}: ${JSON.stringify(found.is)} (${found.confidence}, ${found.because}), not ${JSON.stringify(right)}`;
    wrong.push(words);
    if (found.confidence === 'sure') sureAndWrong.push(words);
    return false;
  };
  const data = { first: layout.data.row, last: layout.data.row + layout.data.rows - 1 };
  const isRight = JSON.stringify(data) === JSON.stringify(expected.data);
  if (!isRight) wrong.push(`data: ${JSON.stringify(data)}, not ${JSON.stringify(expected.data)}`);
  return {
    name,
    heldOut,
    header: check('header', layout.header, expected.header),
    data: isRight,
    columns: columnsOf(layout, expected.columns, check, wrong),
    ...rowsOf(layout, expected.special, check, wrong),
    purpose: check('purpose', layout.purpose, expected.purpose),
    shape: check('shape', layout.shape, expected.shape),
    currencies: check('currencies', { is: layout.currencies, confidence: 'guess', because: '' }, expected.currencies),
    decimalComma: check('decimal comma', layout.decimalComma, expected.decimalComma),
    wrong,
    sureAndWrong,
  };
}

type Check = (what: string, found: Found<unknown>, right: unknown) => boolean;

function columnsOf(layout: Layout, expected: MadeSheet['expected']['columns'], check: Check, wrong: string[]) {
  let right = 0;
  let of = 0;
  expected.forEach((role, column) => {
    const found = layout.columns.find((one) => one.column === column);
    if (role === null && !found) return;
    of++;
    if (!found) wrong.push(`column ${column + 1} is not found`);
    else if (check(`column ${column + 1} “${found.heading}”`, found.role, role ?? 'other')) right++;
  });
  return { right, of };
}

function rowsOf(layout: Layout, expected: MadeSheet['expected']['special'], check: Check, wrong: string[]) {
  const found = new Map(layout.special.map((row) => [row.row, row]));
  const sums = { found: 0, named: 0, of: 0, suspected: 0 };
  const others = { right: 0, of: 0, wrong: 0 };
  for (const { row, role, of } of expected) {
    const special = found.get(row);
    const count = isSum(role) ? sums : others;
    count.of++;
    found.delete(row);
    if (!special) {
      wrong.push(`row ${row + 1}: no ${role} found`);
      continue;
    }
    const isRole = check(`row ${row + 1}`, special.role, role);
    if (!isSum(role)) others.right += isRole ? 1 : 0;
    else if (isSum(special.role.is)) {
      sums.found++;
      if (isRole) sums.named++;
      if (of && special.of && JSON.stringify(special.of) !== JSON.stringify(of))
        wrong.push(`row ${row + 1}: adds up ${JSON.stringify(special.of)}, not ${JSON.stringify(of)}`);
      if (of && !special.of) wrong.push(`row ${row + 1}: what it adds up is not found`);
    }
  }
  for (const [row, { role }] of found) {
    if (isSum(role.is)) sums.suspected++;
    else others.wrong++;
    check(`row ${row + 1}`, role, 'data');
  }
  return { sums, others };
}
