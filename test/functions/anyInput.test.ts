import fc from 'fast-check';
import { SheetError } from '../../src/cells/sheetError';
import * as functions from '../../src/functions/generated';

const names = ['Win', 'Keep', 'BAU', 'Exclude', 'Win:60%; Keep:40%', 'typo', ''];

const text = fc.oneof(
  fc.constantFrom(
    ...names,
    'Win:80%; Keep:80%',
    'n/a',
    '-',
    '$1,200',
    '(5)',
    '12%',
    '€3m',
    'Weight',
    'high',
    'low',
    '1e400',
    '#',
    '__proto__',
    '٣',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ maxLength: 8 }),
);
const numbers = fc.oneof(
  fc.integer({ min: -5, max: 1000 }),
  fc.double(),
  fc.constantFrom(0, -0, 1, 0.5, 1e308, -1e308, 5e-324, 1e-300, 2 ** 53, NaN, Infinity, -Infinity),
);
const code = fc.constantFrom('#REF!', '#N/A', '#DIV/0!', '#NAME?', '#VALUE!', '#SPILL!');

/** What a cell can be in Excel, in Sheets, and in the workbench. */
const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: numbers },
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, '', true, false) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      code,
      code.map((c) => ({ code: c })),
      fc.date({ noInvalidDate: false }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(numbers, text, fc.boolean(), code).map((basicValue) => ({ type: 'x', basicValue })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>({}, { basicValue: null }, { basicValue: {} }, { code: 7 }, 10n, () => 1),
  },
);

const range = (cell: fc.Arbitrary<unknown>, rows: fc.Arbitrary<number>, columns: fc.Arbitrary<number>) =>
  fc
    .tuple(rows, columns)
    .chain(([r, c]) => fc.array(fc.array(cell, { minLength: c, maxLength: c }), { minLength: r, maxLength: r }));

const size = fc.nat(4);
const anyArgument = fc.oneof(
  { weight: 4, arbitrary: range(anyCell, size, size) },
  { weight: 1, arbitrary: anyCell },
  { weight: 1, arbitrary: fc.array(anyCell, { maxLength: 4 }) },
);

/** Arguments that fit together, so that the junk gets past the checks of shape. */
const amountCell = fc.oneof({ weight: 12, arbitrary: numbers }, { weight: 1, arbitrary: anyCell });
const nameCell = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: anyCell });
const fitting = fc.integer({ min: 1, max: 5 }).chain((n) => {
  const rows = fc.constant(n);
  const one = fc.constant(1);
  return fc.record({
    amounts: range(amountCell, rows, fc.integer({ min: 1, max: 3 })),
    tags: range(nameCell, rows, one),
    labels: range(nameCell, rows, one),
    strategy: fc.tuple(amountCell, amountCell, amountCell).map(([a, b, c]) =>
      [
        ['Win', a],
        ['Keep', b],
        ['BAU', c],
      ].slice(0, 2 + (n % 2)),
    ),
    map: fc.option(range(nameCell, fc.integer({ min: 1, max: 3 }), fc.constant(2))),
    reserve: fc.oneof(fc.constantFrom(null, 0, 0.1, '10%', 0.9999999), anyCell),
    leader: fc.constantFrom('Win', 'keep'),
    min: fc.oneof(fc.constantFrom(undefined, -5, 0), anyCell),
    max: fc.oneof(fc.constantFrom(undefined, 10, 1000), anyCell),
    last: fc.oneof(fc.constantFrom(null, 'high', 0, 1, 2, 1e-9, 1e9, 1 + 1e-12, 1e308, 5e-324), anyCell),
  });
});

/** Finite numbers and texts only, in one value or a table without gaps; or a SheetError that says something. */
function holds(name: string, call: () => unknown): void {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    expect(error.code).toMatch(/^#[A-Z]/);
    expect(error.message.length).toBeGreaterThanOrEqual(20);
    expect(error.message.replace(/“[^”]*”/g, '')).not.toMatch(/NaN|undefined/);
    return;
  }
  const table = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  expect(new Set(table.map((row) => row.length)).size).toBe(1);
  for (const row of table) {
    for (const cell of row) {
      const fine = typeof cell === 'string' || Number.isFinite(cell);
      if (!fine) throw new Error(`${name} gives ${String(cell)} in ${JSON.stringify(row)}`);
    }
  }
}

const all = Object.entries(functions) as [string, (...args: any[]) => unknown][];

test.each(all)('%s of anything gives numbers and text, or an error with a sentence', (name, call) => {
  fc.assert(
    fc.property(fc.array(anyArgument, { maxLength: 7 }), (args) => holds(name, () => call(...args))),
    { numRuns: 400 },
  );
});

const order: Record<string, string[]> = {
  ALIGNDROPS: ['labels', 'amounts', 'tags', 'strategy', 'map', 'reserve'],
  ALIGNTEAMS: ['amounts', 'tags', 'labels', 'strategy', 'map', 'reserve'],
  FOCUSCOUNT: ['amounts', 'tags', 'last'],
  FOCUSTABLE: ['amounts', 'tags', 'last'],
  PERCEPTIONGAP: ['amounts', 'labels', 'leader', 'reserve', 'min', 'max'],
  PERCEPTIONTABLE: ['amounts', 'labels', 'leader', 'omitted', 'min', 'max'],
  AGREESCORE: ['amounts', 'min', 'max'],
};
const common = ['amounts', 'tags', 'strategy', 'map', 'reserve', 'last'];

test.each(all)('%s of ranges that fit, with junk in some cells, does the same', (name, call) => {
  fc.assert(
    fc.property(fitting, (input) => {
      const given = input as Record<string, unknown>;
      holds(name, () => call(...(order[name] ?? common).map((argument) => given[argument])));
    }),
    { numRuns: 1000 },
  );
});
