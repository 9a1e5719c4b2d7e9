import * as fc from 'fast-check';
import { parseArea } from '../../src/planning/address';
import type { Cell } from '../../src/planning/sheet';
import { addressed, conflictsAt, type Known } from '../../src/workbook/conflicts';
import { planOf } from '../contract/stage';

const known: Known = {
  sheets: [{ name: 'Sheet1', visible: true, protected: false, connected: false, used: null }],
  tables: [],
  names: [],
  otherNames: [],
  locked: false,
};

const cellsOf = (address: string): string[] => {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return Array.from(
    { length: area.rows * area.columns },
    (_, i) => `${area.row + Math.floor(i / area.columns)} ${area.column + (i % area.columns)}`,
  );
};

test('the rectangles of filled cells hold each filled cell once and no other', () => {
  const grid = fc.integer({ min: 1, max: 6 }).chain((columns) =>
    fc.array(fc.array(fc.constantFrom<Cell>('', 'x', 0), { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 8,
    }),
  );
  fc.assert(
    fc.property(grid, fc.nat(20), fc.nat(20), (cells, row, column) => {
      const area = { row, column, rows: cells.length, columns: cells[0].length };
      const touched = { sheet: 'Sheet1', area, by: 'values' as const };
      const found = conflictsAt({ touched, filled: { area, cells }, merged: [], spilled: null }, planOf({}), known);
      const filled = cells.flatMap((line, r) =>
        line.flatMap((cell, c) => (cell === '' ? [] : [`${row + r} ${column + c}`])),
      );
      expect(found.flatMap(({ address }) => cellsOf(address.replace('Sheet1!', ''))).sort()).toEqual(filled.sort());
    }),
  );
});

test('addresses name their sheet, with or without apostrophes', () => {
  expect(addressed("'It''s ! here'!$B$2:C3")).toEqual({
    sheet: "It's ! here",
    area: { row: 1, column: 1, rows: 2, columns: 2 },
  });
  expect(addressed('Budget!P2')).toEqual({ sheet: 'Budget', area: { row: 1, column: 15, rows: 1, columns: 1 } });
  expect(addressed('P2')).toBeNull();
  expect(addressed('Budget!P')).toBeNull();
});
