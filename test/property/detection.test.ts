import fc from 'fast-check';
import { findLayout } from '../../src/planning/detect/findLayout';
import type { Layout } from '../../src/planning/layout';
import type { Cell, SheetContent } from '../../src/planning/sheet';
import type { MadeSheet } from '../detection/made';
import { sheets } from '../detection/sheets/all';
import { methodology } from '../detection/sheets/golden';

const all = [...sheets, ...methodology];
const anySheet = fc.constantFrom(...all);

/** What was found, as if the sheet began `rows` and `columns` earlier. */
const findings = (layout: Layout, rows = 0, columns = 0) => ({
  purpose: layout.purpose.is,
  shape: layout.shape.is,
  header: layout.header.is && { first: layout.header.is.first - rows, last: layout.header.is.last - rows },
  data: { row: layout.data.row - rows, rows: layout.data.rows },
  columns: layout.columns.map(({ column, heading, role }) => [column - columns, heading, role.is]),
  special: layout.special.map(({ row, role, of }) => [row - rows, role.is, of && [of.from - rows, of.to - rows]]),
  currencies: layout.currencies,
  decimalComma: layout.decimalComma.is,
});

const found = ({ content, imperatives }: MadeSheet) => findings(findLayout(content, imperatives));

/** The content with rows above and columns to the left, blank or as given. */
function framed(content: SheetContent, above: Cell[][], left: number, below = 0, right = 0): SheetContent {
  const width = left + content.area.columns + right;
  const blank = (): Cell[] => Array<Cell>(width).fill('');
  const wide = <T>(rows: T[][], nothing: T): T[][] =>
    rows.map((row) => [...Array<T>(left).fill(nothing), ...row, ...Array<T>(right).fill(nothing)]);
  const titles = above.map((cells) => [...cells, ...blank()].slice(0, width));
  return {
    ...content,
    area: { ...content.area, rows: above.length + content.area.rows + below, columns: width },
    cells: [...titles, ...wide(content.cells, ''), ...Array.from({ length: below }, blank)],
    formats: [...above.map(() => Array<string>(width).fill('General')), ...wide(content.formats, 'General')],
    formulas: content.formulas.map(({ row, column, formula }) => ({
      row: row + above.length,
      column: column + left,
      formula: moved(formula, above.length, left),
    })),
    merged: content.merged.map((area) => ({ ...area, row: area.row + above.length, column: area.column + left })),
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const moved = (formula: string, rows: number, columns: number): string =>
  formula.replace(
    /([A-Z])(\d+)/g,
    (_, letter, row) => `${letters[letters.indexOf(letter) + columns]}${Number(row) + rows}`,
  );

describe('findings stay the same', () => {
  const titles = fc.array(
    fc.constantFrom<Cell[]>(['Plan of record'], [''], ['Prepared by Finance, version 4'], ['Confidential'], ['']),
    { maxLength: 5 },
  );

  test('under titles and blank rows, beside blank columns', () => {
    fc.assert(
      fc.property(anySheet, titles, fc.nat(3), fc.nat(4), fc.nat(3), (sheet, above, left, below, right) => {
        // A title above a sheet without a header would be one.
        fc.pre(sheet.expected.header !== null || above.length === 0);
        const content = framed(sheet.content, above, left, below, right);
        expect(findings(findLayout(content, sheet.imperatives), above.length, left)).toEqual(found(sheet));
      }),
      { numRuns: 200 },
    );
  });

  test('wherever the area begins', () => {
    fc.assert(
      fc.property(anySheet, fc.nat(50), fc.nat(20), (sheet, row, column) => {
        fc.pre(sheet.content.formulas.length === 0);
        const { area, merged } = sheet.content;
        const content = {
          ...sheet.content,
          area: { ...area, row, column },
          merged: merged.map((one) => ({ ...one, row: one.row + row, column: one.column + column })),
        };
        expect(findings(findLayout(content, sheet.imperatives), row, column)).toEqual(found(sheet));
      }),
    );
  });

  test('when the columns of a plain table change places', () => {
    const plain = all.filter(
      ({ content, expected }) =>
        content.merged.length === 0 &&
        expected.columns.every((role) => role !== null && role !== 'computed') &&
        (expected.header === null || expected.header.first === expected.header.last) &&
        content.cells
          .slice(0, expected.header?.first ?? 0)
          .every((row) => row.filter((cell) => cell !== '').length <= 1),
    );
    const shuffled = fc.constantFrom(...plain).chain((sheet) => {
      const columns = Array.from({ length: sheet.content.area.columns }, (_, j) => j);
      return fc.shuffledSubarray(columns, { minLength: columns.length }).map((order) => ({ sheet, order }));
    });
    expect(plain.length).toBeGreaterThanOrEqual(10);
    fc.assert(
      fc.property(shuffled, ({ sheet, order }) => {
        const pick = <T>(rows: T[][]) => rows.map((row) => order.map((column) => row[column]));
        const content = { ...sheet.content, cells: pick(sheet.content.cells), formats: pick(sheet.content.formats) };
        const layout = findLayout(content, sheet.imperatives);
        const before = found(sheet);
        expect(layout.header.is).toEqual(before.header);
        expect(Object.fromEntries(layout.columns.map(({ column, role }) => [order[column], role.is]))).toEqual(
          Object.fromEntries(before.columns.map(([column, , role]) => [column, role])),
        );
        expect(findings(layout).special.map(([row, role]) => [row, role])).toEqual(
          before.special.map(([row, role]) => [row, role]),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('when all amounts are multiplied', () => {
    const money = all.filter(({ expected }) => expected.purpose === 'resources');
    fc.assert(
      fc.property(fc.constantFrom(...money), fc.constantFrom(0.5, 4, 1024), (sheet, factor) => {
        const { columns, data } = sheet.expected;
        const cells = sheet.content.cells.map((row, i) =>
          row.map((cell, j) =>
            typeof cell === 'number' && i >= data.first && i <= data.last && /amount|computed/.test(columns[j] ?? '')
              ? cell * factor
              : cell,
          ),
        );
        // Only where all of a column's amounts are numbers, so that none is left behind.
        const isText = (cell: Cell) => typeof cell === 'string' && /\d/.test(cell);
        fc.pre(
          cells
            .slice(data.first, data.last + 1)
            .every((row) => row.every((cell, j) => !(columns[j] === 'amount' && isText(cell)))),
        );
        expect(findings(findLayout({ ...sheet.content, cells }, sheet.imperatives))).toEqual(found(sheet));
      }),
      { numRuns: 100 },
    );
  });
});

describe('any sheet', () => {
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.constant<Cell>('') },
    { weight: 3, arbitrary: fc.oneof(fc.integer({ min: -50, max: 3000 }), fc.double()) },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Cell>(
        'Total',
        'Subtotal Sales',
        'Line',
        'Imperative',
        'Win retail',
        'Jan',
        'Q1',
        '2025',
        'USD',
        '1.200,50',
        '(300)',
        '12%',
        '#N/A',
        'n/a',
        '-',
        'Price',
        'List',
        'Value score',
        'Role',
        '5 - Strongly agree',
        '2026-01-05',
        'Team',
        '合計',
        'BAU',
        'Win retail:50%; Cut churn:70%',
        true,
      ),
    },
    { weight: 1, arbitrary: fc.string() },
  );
  const grids = fc
    .tuple(fc.nat(14), fc.nat(7))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  const area = fc.record({ row: fc.nat(15), column: fc.nat(8), rows: fc.nat(4), columns: fc.nat(5) });
  const contents: fc.Arbitrary<SheetContent> = fc
    .record({
      cells: grids,
      merged: fc.array(area, { maxLength: 3 }),
      formats: fc.array(fc.array(fc.constantFrom('General', '0%', 'mmm-yy', '[$€-407] 0', '"x" 0', '['))),
      formulas: fc.array(
        fc.record({
          row: fc.nat(15),
          column: fc.nat(8),
          formula: fc.constantFrom(
            '=SUM(A1:A9)',
            '=SUM(',
            '=B2+B3',
            '=SUM(B2:E2)',
            '=Sheet2!A1+1',
            '=A1:A1048576',
            '=+',
          ),
        }),
      ),
    })
    .map((parts) => ({
      name: 'Sheet',
      area: { row: 0, column: 0, rows: parts.cells.length, columns: parts.cells[0]?.length ?? 0 },
      ...parts,
      hiddenRows: [],
      hiddenColumns: [],
      protected: false,
    }));

  test('gives a layout that lies within the sheet, and never throws', () => {
    fc.assert(
      fc.property(contents, fc.array(fc.constantFrom('Win retail', 'Cut churn', '', 'x')), (content, imperatives) => {
        const layout = findLayout(content, imperatives);
        const { area: sheet } = content;
        const end = layout.data.row + layout.data.rows;
        expect(layout.data.row).toBeGreaterThanOrEqual(0);
        expect(layout.data.rows).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(sheet.rows);
        if (layout.header.is && layout.data.rows > 0) expect(layout.header.is.last).toBeLessThan(layout.data.row);
        const rows = layout.special.map(({ row }) => row);
        expect(rows).toEqual([...new Set(rows)].sort((one, other) => one - other));
        for (const row of rows) expect(row >= layout.data.row && row < end).toBe(true);
        const columns = layout.columns.map(({ column }) => column);
        expect(columns).toEqual([...new Set(columns)].sort((one, other) => one - other));
        for (const { role } of layout.columns) expect(role.because).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
