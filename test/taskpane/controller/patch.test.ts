import fc from 'fast-check';
import type { Area } from '../../../src/planning/sheet';
import { inside, patched } from '../../../src/taskpane/controller/patch';
import { MemoryWorkbook } from '../../contract/memoryWorkbook';

const rows = 6;
const columns = 5;
const grid = fc.array(
  fc.array(fc.oneof(fc.integer(), fc.constant('text'), fc.constant('=1')), { minLength: columns, maxLength: columns }),
  {
    minLength: rows,
    maxLength: rows,
  },
);
const area: fc.Arbitrary<Area> = fc
  .record({ row: fc.nat(rows - 1), column: fc.nat(columns - 1), rows: fc.nat(rows), columns: fc.nat(columns) })
  .map((one) => ({
    ...one,
    rows: Math.min(one.rows + 1, rows - one.row),
    columns: Math.min(one.columns + 1, columns - one.column),
  }));

test('a sheet patched with what was edited is the sheet as it would be read anew', async () => {
  await fc.assert(
    fc.asyncProperty(grid, area, fc.nat(1_000_000), async (cells, edited, value) => {
      const workbook = new MemoryWorkbook({ Plan: cells });
      const before = await workbook.read('Plan');
      const entry = Array.from({ length: edited.rows }, () => Array.from({ length: edited.columns }, () => value));
      const at = String.fromCharCode(65 + edited.column) + String(edited.row + 1);
      workbook.fill('Plan', at, entry);
      const part = await workbook.read('Plan', edited);
      const anew = await workbook.read('Plan');
      const byPlace = (a: { row: number; column: number }, b: { row: number; column: number }) =>
        a.row - b.row || a.column - b.column;
      const result = patched(before, part);
      expect({ ...result, formulas: [...result.formulas].sort(byPlace) }).toEqual({
        ...anew,
        formulas: [...anew.formulas].sort(byPlace),
      });
    }),
  );
});

test('a rectangle lies inside another only with all of its edges', () => {
  const outer = { row: 2, column: 1, rows: 3, columns: 2 };
  expect(inside(outer, outer)).toBe(true);
  expect(inside({ ...outer, rows: 4 }, outer)).toBe(false);
  expect(inside({ ...outer, columns: 3 }, outer)).toBe(false);
  expect(inside({ ...outer, row: 1 }, outer)).toBe(false);
  expect(inside({ ...outer, column: 0 }, outer)).toBe(false);
});
