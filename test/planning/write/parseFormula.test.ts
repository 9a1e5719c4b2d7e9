import * as fc from 'fast-check';
import type { Argument, Dialect } from '../../../src/planning/formula';
import { argumentText } from '../../../src/planning/write/formulaText';
import { parseArgument, type TableHeadings } from '../../../src/planning/write/parseFormula';

const headings = ['Line', "Owner's [new] #1", 'Jan', 'Feb @HQ', 'Total, all'];
const tables: TableHeadings[] = [
  { name: 'Plan', place: { sheet: 'Budget', area: { row: 3, column: 1, rows: 21, columns: 5 } }, headings },
];
const reading = { sheet: 'Home', tables };

const area = fc.record({
  row: fc.nat(5000),
  column: fc.nat(300),
  rows: fc.integer({ min: 1, max: 900 }),
  columns: fc.integer({ min: 1, max: 40 }),
});
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
  fc.constantFrom('Budget', "It's", '=1+1', 'a "b"', 'Q1;Q2, Q3', '[x]', 'R1C1', '2027', '💶'),
);
const areas: fc.Arbitrary<Argument> = fc.record({ kind: fc.constant('area' as const), sheet: words, area });
const columns: fc.Arbitrary<Argument> = fc.tuple(fc.nat(4), fc.nat(4)).map(([one, other]) => {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  const place = { row: 4, rows: 20, column: 1 + first, columns: last - first + 1 };
  return { kind: 'columns', table: 'Plan', from: headings[first], to: headings[last], sheet: 'Budget', area: place };
});
const stacked = (part: fc.Arbitrary<Argument>): fc.Arbitrary<Argument> =>
  fc.record({
    kind: fc.constantFrom('beside' as const, 'below' as const),
    parts: fc.array(part, { minLength: 2, maxLength: 3 }),
  });
const maps: fc.Arbitrary<Argument> = fc.record({
  kind: fc.constant('map' as const),
  name: fc.constant('Alignment_map'),
  is: fc.constantFrom('table' as const, 'range' as const),
  sheet: words,
  column: words,
});
const argument: fc.Arbitrary<Argument> = fc.oneof(
  areas,
  columns,
  maps,
  stacked(areas),
  stacked(stacked(columns)),
  fc.record({ kind: fc.constant('filledDown' as const), of: fc.oneof(areas, columns, stacked(areas)) }),
  fc.record({ kind: fc.constant('text' as const), text: fc.string() }),
  fc.record({ kind: fc.constant('number' as const), value: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000) }),
  fc.constant<Argument>({ kind: 'omitted' }),
  fc.constant<Argument>({ kind: 'name', name: 'Strategy' }),
);

test('what is written for Excel is read back as it was', () => {
  fc.assert(
    fc.property(argument, (one) => {
      expect(parseArgument(argumentText(one, 'excel'), reading)).toEqual(one);
    }),
    { numRuns: 2000 },
  );
});

test('what is written for Sheets is read back too, columns of a table as their cells', () => {
  const inSheets = (one: Argument): Argument => {
    if (one.kind === 'columns') return { kind: 'area', sheet: one.sheet, area: one.area };
    if (one.kind === 'map') return { ...one, is: 'range' };
    if (one.kind === 'filledDown') return { ...one, of: inSheets(one.of) };
    return 'parts' in one ? { ...one, parts: one.parts.map(inSheets) } : one;
  };
  fc.assert(
    fc.property(argument, (one) => {
      expect(parseArgument(argumentText(one, 'sheets'), reading)).toEqual(inSheets(one));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['A5:B9', { kind: 'area', sheet: 'Home', area: { row: 4, column: 0, rows: 5, columns: 2 } }],
  ["'It''s'!$A$1", { kind: 'area', sheet: "It's", area: { row: 0, column: 0, rows: 1, columns: 1 } }],
  ['10%', { kind: 'written', text: '10%' }],
  ['IF(A1>0;A1:A9;B1:B9)', { kind: 'written', text: 'IF(A1>0,A1:A9,B1:B9)' }],
  ['Gone[Jan]', { kind: 'written', text: 'Gone[Jan]' }],
  ['Plan[#All]', { kind: 'written', text: 'Plan[#All]' }],
  ['SCAN(0,A1:A9,LAMBDA(a,v,a+v))', { kind: 'written', text: 'SCAN(0,A1:A9,LAMBDA(a,v,a+v))' }],
  ['FILTER(A1:B9,A1:A9="x")', { kind: 'written', text: 'FILTER(A1:B9,A1:A9="x")' }],
])('a person’s %s is read too', (text, wanted) => {
  expect(parseArgument(text, reading)).toEqual(wanted);
});

test('a formula of a person keeps its words in either host', () => {
  for (const dialect of ['excel', 'sheets'] as Dialect[])
    expect(argumentText(parseArgument('TAKE(Plan, 3)', reading), dialect)).toBe(
      dialect === 'excel' ? 'TAKE(Plan, 3)' : 'TAKE(Plan; 3)',
    );
});
