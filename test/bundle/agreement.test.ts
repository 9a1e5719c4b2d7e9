import fc from 'fast-check';
import { words } from '../../src/functions/generated/words';
import { appsScriptHost, call, excelHost, type Host } from './hosts';

const excel = excelHost();
const sheets = appsScriptHost();

/** A cell as each host hands it over: the same sheet, seen from Excel and from Sheets. */
const cells: fc.Arbitrary<{ excel: unknown; sheets: unknown }> = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => ({ excel: n, sheets: n })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('12,000', '(300)', '€3.4m', '12%', 'n/a', '-', 'see note')
      .map((t) => ({ excel: t, sheets: t })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom({ excel: null, sheets: '' }, { excel: '', sheets: '' }, { excel: 0, sheets: '' }),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 60_000 }).map((serial) => ({ excel: serial, sheets: dateOf(serial) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('#REF!', '#N/A', '#DIV/0!')
      .map((code) => ({ excel: excel.errorCell(code), sheets: code })),
  },
);
const dateOf = (serial: number) => new Date(1899, 11, 30 + serial);
const tags = fc
  .constantFrom('A', 'b ', 'C', 'A:60%; B:30%', 'A; C', 'BAU', 'Exclude', 'Typo', '')
  .map((t) => ({ excel: t, sheets: t }));
/** An answer on a scale from 1 to 5, or what a survey holds instead. */
const answers = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }).map((n) => ({ excel: n as unknown, sheets: n as unknown })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('4 - Agree', "Don't know", 'Agree').map((t) => ({ excel: t, sheets: t })),
  },
  { weight: 1, arbitrary: cells },
);
const sheet = fc.array(
  fc.record({
    amounts: fc.array(cells, { minLength: 2, maxLength: 2 }),
    tag: tags,
    answers: fc.array(answers, { minLength: 2, maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 12 },
);
const strategy = [
  ['A', 5],
  ['B', 3],
  ['C', 2],
];

const seenFrom = (host: 'excel' | 'sheets', rows: any[]) => ({
  amounts: rows.map((row) => row.amounts.map((cell: any) => cell[host])),
  tags: rows.map((row) => [row.tag[host]]),
  names: rows.map((_, i) => [`Line ${i % 4}`]),
  ratings: rows.map((row) => row.answers.map((cell: any) => cell[host])),
});

/** The arguments of each function, by the names of its parameters. */
function argumentsOf(name: string, host: 'excel' | 'sheets', rows: any[], reserve: number) {
  const { amounts, tags: tagCells, names, ratings } = seenFrom(host, rows);
  const omitted = host === 'excel' ? null : undefined;
  const given: Record<string, unknown> = { amounts, tags: tagCells, strategy, labels: names, teams: names, reserve };
  Object.assign(given, { ratings, roles: names, leader: 'line 0' });
  const [prices, values] = [0, 1].map((j) => amounts.map((row: unknown[]) => [row[j]]));
  Object.assign(given, { prices, values, segments: names, list: prices, net: values });
  const word = words.find((one) => one.name === name) as (typeof words)[number];
  return word.parameters.map((parameter) => given[parameter.name] ?? omitted);
}

const run = (host: Host, which: 'excel' | 'sheets', name: string, rows: any[], reserve: number) =>
  call(host, name, ...argumentsOf(name, which, rows, reserve));

// The other families have arguments of their own: planAgreement.test.ts.
const families = ['align', 'focus', 'perception', 'price'];

test.each(words.filter(({ family }) => families.includes(family)).map(({ name }) => name))(
  '%s gives the same in both bundles, bit for bit',
  (name) => {
    let values = 0;
    fc.assert(
      fc.property(sheet, fc.constantFrom(0, 0.1, 0.25), (rows, reserve) => {
        const inExcel = run(excel, 'excel', name, rows, reserve);
        // toEqual tells 0 from -0 and compares numbers exactly; an error must carry the same code and sentence.
        expect(run(sheets, 'sheets', name, rows, reserve)).toEqual(inExcel);
        if (inExcel.code === undefined) values++;
      }),
      { numRuns: 2000 },
    );
    expect(values).toBeGreaterThan(10);
  },
);
