import fc from 'fast-check';
import { appsScriptHost, call, excelHost } from './hosts';

const excel = excelHost();
const sheets = appsScriptHost();

/** A cell as each host hands it over: the same sheet, seen from Excel and from Sheets. */
interface Cell {
  excel: unknown;
  sheets: unknown;
}
const same = (value: unknown): Cell => ({ excel: value, sheets: value });
const texts = (...list: string[]) => fc.constantFrom(...list.map(same));
const error = fc.constantFrom('#REF!', '#N/A').map((code): Cell => ({ excel: excel.errorCell(code), sheets: code }));
const blank = fc.constantFrom<Cell>({ excel: null, sheets: '' }, { excel: '', sheets: '' });
/** Where 0 counts as a blank, Excel may hand over either. */
const blankOr0 = fc.oneof(blank, fc.constant<Cell>({ excel: 0, sheets: '' }));
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map(same);

const mostly = (usual: fc.Arbitrary<Cell>, ...rare: fc.Arbitrary<Cell>[]) =>
  fc.oneof({ weight: 40, arbitrary: usual }, ...rare.map((arbitrary) => ({ weight: 2, arbitrary })));
const money = mostly(number(0, 1e6), blankOr0, texts('12,000', '€3.4m', 'n/a', 'see note'), error, number(-1e6, 0));
const weight = mostly(number(0, 100), blankOr0, texts('30%', '-'));
const level = mostly(texts('Direct', 'i', 'N', 'N/A', '2'), blankOr0, texts('maybe'), error);
const score = mostly(number(0, 1), blank, texts('80%', 'N/A'), fc.constant(same(0)), error);
const label = mostly(texts('Win retail', 'win  retail', 'Cut churn', 'Total'), blankOr0);
const rate = mostly(number(0.001, 0.5), texts('11%'));

type Sheet = Record<string, Cell[][] | Cell | null>;
const matrix = (cell: fc.Arbitrary<Cell>, rows: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

/** Arguments that fit together, for `rows` rows and `columns` columns. */
const sheet: fc.Arbitrary<Sheet> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc.record({
      levels: matrix(level, rows, columns),
      money: matrix(money, rows, columns),
      actual: matrix(money, rows, columns),
      byRow: fc.option(matrix(weight, rows, 1)),
      byColumn: fc.option(matrix(weight, 1, columns)),
      rowNames: fc.option(matrix(label, rows, 1)),
      columnNames: fc.option(matrix(label, 1, columns)),
      column: matrix(money, rows, 1),
      scores: matrix(score, rows, 1),
      base: number(1, 1e6),
      rate,
      share: fc.option(mostly(number(0, 1), blankOr0)),
      capped: fc.option(fc.oneof(fc.boolean().map(same), blankOr0)),
      days: number(1, 400),
      lag: fc.option(mostly(number(0, 100), blankOr0)),
    }),
  );

const calls: Record<string, string[]> = {
  SIGHTSCORE: ['levels', 'byRow', 'byColumn', 'share'],
  SIGHTTABLE: ['levels', 'byRow', 'byColumn', 'share', 'rowNames', 'columnNames'],
  CASCADESCORE: ['money'],
  CASCADETABLE: ['money', 'rowNames', 'columnNames'],
  PLANSCORE: ['money', 'actual', 'capped'],
  PLANTABLE: ['money', 'actual', 'rowNames'],
  GROWTHSCORE: ['base', 'rate', 'column', 'byRow'],
  GROWTHTABLE: ['base', 'rate', 'column', 'byRow'],
  CADENCESCORE: ['column', 'days', 'lag', 'byRow'],
  CADENCETABLE: ['column', 'days', 'lag', 'byRow', 'rowNames'],
  COHERENCE: ['scores', 'byRow'],
  COHERENCETABLE: ['scores', 'byRow', 'rowNames', 'share'],
};

function seenFrom(host: 'excel' | 'sheets', given: Cell[][] | Cell | null): unknown {
  if (given === null) return host === 'excel' ? null : undefined;
  return Array.isArray(given) ? given.map((row) => row.map((cell) => cell[host])) : given[host];
}

test.each(Object.entries(calls))('%s gives the same in both bundles, bit for bit', (name, names) => {
  let values = 0;
  fc.assert(
    fc.property(sheet, (cells) => {
      const run = (host: 'excel' | 'sheets') =>
        call(host === 'excel' ? excel : sheets, name, ...names.map((one) => seenFrom(host, cells[one])));
      const inExcel = run('excel');
      expect(run('sheets')).toEqual(inExcel);
      if (inExcel.code === undefined) values++;
    }),
    { numRuns: 2000 },
  );
  expect(values).toBeGreaterThan(20);
});

/** Finite numbers and texts only, in tables without gaps; or an error with a sentence. */
test.each(Object.entries(calls))(
  '%s of cells with junk gives numbers and text, or an error with a sentence',
  (name, names) => {
    const junk = fc.oneof(
      fc.constantFrom<unknown>(
        1e308,
        -1e308,
        5e-324,
        NaN,
        Infinity,
        -0,
        true,
        {},
        { basicValue: 3 },
        'x',
        '1e400',
        '#N/A',
        undefined,
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(sheet, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), junk), { maxLength: 4 }), (cells, places) => {
        const args = names.map((one) => seenFrom('excel', cells[one]));
        for (const [a, row, column, value] of places) {
          const range = args[a % args.length] as unknown[][];
          if (!Array.isArray(range)) args[a % args.length] = value;
          else range[row % range.length][column % range[0].length] = value;
        }
        const { value, code, sentence } = call(excel, name, ...args);
        if (code !== undefined) {
          expect(code).toMatch(/^#[A-Z]/);
          expect((sentence as string).length).toBeGreaterThanOrEqual(20);
          return;
        }
        const table: unknown[][] = Array.isArray(value) ? value : [[value]];
        expect(new Set(table.map((row) => row.length)).size).toBe(1);
        for (const cell of table.flat()) {
          if (typeof cell !== 'string' && !Number.isFinite(cell)) throw new Error(`${name} gives ${String(cell)}`);
        }
      }),
      { numRuns: 1000 },
    );
  },
);
