import type { Dialect } from '../../../src/planning/formula';
import type { Cell, NamedPlace } from '../../../src/planning/sheet';
import { describePlan } from '../../../src/planning/write/describePlan';
import { repairedFormula } from '../../../src/planning/write/repairFormula';
import { repairPlan } from '../../../src/planning/write/repairPlan';
import { MemoryWorkbook } from '../../contract/memoryWorkbook';

const at = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const table: NamedPlace = {
  name: 'Alignment_map',
  kind: 'table',
  place: { sheet: 'Alignment map', area: at(0, 0, 9, 4) },
};
const plan: NamedPlace = { name: 'Plan', kind: 'table', place: { sheet: 'Budget', area: at(0, 0, 6, 3) } };
const tables = [{ name: 'Plan', place: plan.place, headings: ['Line', 'Jan', 'Feb'] }];
const repaired = (formula: string, dialect: Dialect, named: NamedPlace[] = [table, plan]) =>
  repairedFormula(formula, { dialect, sheet: 'Home', named, tables });

const inExcel =
  'FILTER(Alignment_map[[Label]:[Imperative]],(Alignment_map[Sheet]="Budget")*(Alignment_map[Column]="Line"),"")';
const inSheets =
  'IFNA(FILTER(CHOOSECOLS(Alignment_map;3;4);(INDEX(Alignment_map;0;1)="Budget")*(INDEX(Alignment_map;0;2)="Line"));"")';
const wrapped = (formula: string, value: Cell) =>
  `=IFERROR(__xludf.DUMMYFUNCTION("${formula.replace(/"/g, '""')}"),${typeof value === 'string' ? `"${value}"` : value})`;

test.each([
  ['=_xldudf_ALIGNSCORE(A1:A9,B1:B9,Strategy)', '=ALIGNSCORE(A1:A9,B1:B9,Strategy)'],
  ['=@ALIGNSCORE(A1:A9,B1:B9,Strategy)', '=ALIGNSCORE(A1:A9,B1:B9,Strategy)'],
  ['=1-@_xldudf_perceptiongap(A1:A9,B1:B9,"x")', '=1-PERCEPTIONGAP(A1:A9,B1:B9,"x")'],
  [wrapped('ALIGNSCORE(A1:A9,B1:B9,D1:E4,,,"high")', 0.8), '=ALIGNSCORE(A1:A9,B1:B9,D1:E4,,,"high")'],
  [
    "=IFERROR(@__xludf.DUMMYFUNCTION(\"ALIGNSCORE(A1:A9;B1:B9;'It''s; so'!A1:B3)\"),0.8)",
    "=ALIGNSCORE(A1:A9,B1:B9,'It''s; so'!A1:B3)",
  ],
  [
    wrapped(`ALIGNSCORE(A1:A9,B1:B9,Strategy,${inSheets.replace(/;/g, ',')})`, 0.8),
    `=ALIGNSCORE(A1:A9,B1:B9,Strategy,${inExcel})`,
  ],
  ['=ALIGNSCORE(_xlfn.HSTACK(A1:A9,C1:C9),B1:B9,Strategy)', '=ALIGNSCORE(HSTACK(A1:A9,C1:C9),B1:B9,Strategy)'],
  ['=INDEX(_xldudf_ALIGNTABLE(A1:A9,B1:B9,Strategy),2,6)*2', '=INDEX(ALIGNTABLE(A1:A9,B1:B9,Strategy),2,6)*2'],
])('in Excel %s becomes %s', (before, after) => {
  expect(repaired(before, 'excel')).toBe(after);
});

test.each([
  [
    `=ALIGNSCORE(Plan[[Jan]:[Feb]],Plan[Line],Strategy,${inExcel})`,
    `=ALIGNSCORE(Budget!$B$2:$C$6;Budget!$A$2:$A$6;Strategy;${inSheets})`,
  ],
  ['=_xldudf_ALIGNSCORE(A1:A9,B1:B9,"a,b")', '=ALIGNSCORE(A1:A9;B1:B9;"a,b")'],
])('in Sheets %s becomes %s', (before, after) => {
  expect(repaired(before, 'sheets', [{ ...table, kind: 'name' }])).toBe(after);
});

test.each([
  '=ALIGNSCORE(A1:A9,B1:B9,Strategy)',
  `=ALIGNSCORE(Plan[[Jan]:[Feb]],Plan[Line],Strategy,${inExcel})`,
  '=_xldudf_OTHERSCORE(A1:A9)',
  '=@SUM(A1:A9)',
  '=_xlfn.HSTACK(A1:A9,B1:B9)',
  wrapped('FLATTEN(A1:A5,B1:B5)', 1),
  '="ALIGNSCORE(A1)"&IFERROR(1/0,"_xldudf_ALIGNSCORE(B2)")',
  '=MY_ALIGNSCORE(A1)',
])('%s is no business of a repair', (formula) => {
  expect(repaired(formula, 'excel')).toBe(formula);
});

test('a range with a name is the map where Excel has no table of it', () => {
  const range: NamedPlace = { ...table, kind: 'name' };
  expect(
    repaired(wrapped(`ALIGNSCORE(A1:A9,B1:B9,Strategy,${inSheets.replace(/;/g, ',')})`, 1), 'excel', [range]),
  ).toBe(
    '=ALIGNSCORE(A1:A9,B1:B9,Strategy,FILTER(CHOOSECOLS(Alignment_map,3,4),(INDEX(Alignment_map,0,1)="Budget")*(INDEX(Alignment_map,0,2)="Line"),""))',
  );
});

test('cells that an export has filled are emptied, so that the table can spill again; others stay', async () => {
  const computed = '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"x")';
  const moves = wrapped('ALIGNMOVES(A1:A9,B1:B9,D1:E4)', 'From');
  const workbook = new MemoryWorkbook({
    Home: [
      [moves, computed, computed, computed],
      [computed, computed, computed, computed],
      [computed, '', computed, computed],
      ['note', '', '', computed],
      [wrapped('FLATTEN(A1:A5)', 'x'), computed, '', ''],
    ],
    Prices: [['=_xldudf_PRICEVALUE(A1:A9,B1:B9)', '=SUM(A1:A9)']],
  });
  const repair = await repairPlan(workbook);
  expect(repair?.formulas.map(({ address, after }) => [address, after])).toEqual([
    ['Home!A1', '=ALIGNMOVES(A1:A9,B1:B9,D1:E4)'],
    ['Prices!A1', '=PRICEVALUE(A1:A9,B1:B9)'],
  ]);
  expect(repair?.plan.overwrite).toEqual(['Home!A1:D3', 'Prices!A1']);
  expect(describePlan(repair!.plan, 'excel')).toMatchObject({
    heading: 'Plumbline will write 2 formulas.',
    values: [],
  });
  await workbook.write(repair!.plan);
  const home = workbook.sheet('Home');
  expect([home.formula(0, 0), home.formula(1, 0), home.value(2, 2)]).toEqual([
    '=ALIGNMOVES(A1:A9,B1:B9,D1:E4)',
    '',
    '',
  ]);
  expect([home.value(3, 0), home.formula(3, 3), home.formula(4, 1)]).toEqual(['note', computed, computed]);
  expect(workbook.sheet('Prices').formula(0, 1)).toBe('=SUM(A1:A9)');
  expect(await repairPlan(workbook)).toBeNull();
});

test('an export that repeats the formula in every cell is put right too', async () => {
  const table4 = wrapped('ALIGNMOVES(A1:A9,B1:B9,D1:E4)', 'x');
  const workbook = new MemoryWorkbook({
    Home: [
      [table4, table4],
      [table4, table4],
    ],
  });
  const repair = await repairPlan(workbook);
  expect(repair?.formulas).toHaveLength(1);
  expect(repair?.plan.overwrite).toEqual(['Home!A1:B2']);
});

test('a right formula that shows #NAME? is entered again, and one that works is left alone', async () => {
  const formula = '=ALIGNSCORE(A1:A9,B1:B9,D1:E4)';
  const stale = new MemoryWorkbook({ Home: [[formula]] }, () => '#NAME?');
  expect((await repairPlan(stale))?.formulas).toEqual([{ address: 'Home!A1', before: formula, after: formula }]);
  expect(await repairPlan(new MemoryWorkbook({ Home: [[formula]] }, () => 0.8))).toBeNull();
});

test('tables that arrived as plain cells get their names back', async () => {
  const workbook = new MemoryWorkbook(
    {
      Home: [[`=ALIGNSCORE(Budget!A1:A9,Budget!B1:B9,Strategy,${inExcel})`]],
      Budget: [[1]],
      Strategy: [
        ['Imperative', 'Owner', 'Weight', '', 'Reserve', 0.1],
        ['Win', '', 1],
        ['', '', '', '', 'x'],
      ],
      'Alignment map': [
        ['Sheet', 'Column', 'Label', 'Imperative'],
        ['Budget', 'Line', 'Ads', 'Win'],
      ],
    },
    () => '#NAME?',
    'sheets',
  );
  const repair = await repairPlan(workbook);
  expect(repair?.plan.names).toEqual([
    { name: 'Strategy', place: { sheet: 'Strategy', area: at(0, 0, 2, 3) } },
    { name: 'Alignment_map', place: { sheet: 'Alignment map', area: at(0, 0, 2, 4) } },
  ]);
  expect(repair?.formulas[0].after).toBe(`=ALIGNSCORE(Budget!A1:A9;Budget!B1:B9;Strategy;${inSheets})`);
});
