import { findLayout } from '../../../src/planning/detect/findLayout';
import type { Cell } from '../../../src/planning/sheet';
import { contentOf } from '../../detection/content';

const imperatives = ['Win retail', 'Grow services', 'Cut churn'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A plan with a subtotal after every 20 lines, and some numbers written as text. */
function plan(lines: number, columns: number) {
  const rows: Cell[][] = [
    [
      'Line',
      'Imperative',
      'Team',
      ...Array.from({ length: columns - 3 }, (_, j) => `${months[j % 12]} ${2025 + Math.floor(j / 12)}`),
    ],
  ];
  let block = Array<number>(columns - 3).fill(0);
  for (let i = 0; rows.length <= lines; i++) {
    const amounts = block.map((_, j) => 1 + ((i * 7919 + j * 104_729) % 100_000));
    block = block.map((sum, j) => sum + amounts[j]);
    rows.push([
      `Line ${i} of the plan`,
      imperatives[i % 3],
      `Team ${i % 12}`,
      ...amounts.map((amount) => (i % 50 === 0 ? `${amount} USD` : amount)),
    ]);
    if (i % 20 !== 19) continue;
    rows.push([`Subtotal ${i}`, '', '', ...block]);
    block = block.map(() => 0);
  }
  return contentOf(rows);
}

test('finds the subtotals of 10,000 rows', () => {
  const layout = findLayout(plan(10_000, 20), imperatives);
  const sums = layout.special.filter(({ role }) => role.is === 'subtotal' && role.confidence === 'sure');
  expect(sums.length).toBe(Math.floor(10_000 / 21));
});

test('a sheet of 1,048,576 rows is laid out', () => {
  const few = plan(20, 4);
  const rows = 1_048_576;
  const cells = Array.from({ length: rows }, (_, i) => few.cells[i === 0 ? 0 : 1 + (i % 19)]);
  const layout = findLayout({ ...few, area: { ...few.area, rows }, cells }, imperatives);
  expect(layout.data.rows).toBe(rows - 1);
});
