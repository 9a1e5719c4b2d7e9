import type { Argument, Formula } from '../../../src/planning/formula';
import { formulaText } from '../../../src/planning/write/formulaText';

const area = { row: 4, column: 4, rows: 72, columns: 12 };
const map: Argument = { kind: 'map', name: 'Alignment_map', is: 'table', sheet: 'Budget "A"', column: 'Line' };
const score = (...given: Argument[]): Formula => ({ name: 'ALIGNSCORE', arguments: given });
const one = (argument: Argument) => [
  formulaText(score(argument), 'excel').slice(12, -1),
  formulaText(score(argument), 'sheets').slice(12, -1),
];

test('both hosts get the same formula in their own words', () => {
  const formula = score(
    { kind: 'area', sheet: 'Budget', area },
    { kind: 'area', sheet: 'Budget', area: { ...area, column: 0, columns: 1 } },
    { kind: 'name', name: 'Strategy' },
    map,
    { kind: 'omitted' },
    { kind: 'text', text: 'high' },
  );
  expect(formulaText(formula, 'excel')).toBe(
    '=ALIGNSCORE(Budget!$E$5:$P$76,Budget!$A$5:$A$76,Strategy,' +
      'FILTER(Alignment_map[[Label]:[Imperative]],(Alignment_map[Sheet]="Budget ""A""")*(Alignment_map[Column]="Line"),""),,"high")',
  );
  expect(formulaText(formula, 'sheets')).toBe(
    '=ALIGNSCORE(Budget!$E$5:$P$76;Budget!$A$5:$A$76;Strategy;' +
      'IFNA(FILTER(CHOOSECOLS(Alignment_map;3;4);(INDEX(Alignment_map;0;1)="Budget ""A""")*(INDEX(Alignment_map;0;2)="Line"));"");;"high")',
  );
});

test('in Excel a map that is no table is a range, header included', () => {
  expect(one({ ...map, is: 'range' } as Argument)[0]).toBe(
    'FILTER(CHOOSECOLS(Alignment_map,3,4),(INDEX(Alignment_map,0,1)="Budget ""A""")*(INDEX(Alignment_map,0,2)="Line"),"")',
  );
});

test('what a person has written keeps its words, with the separators of the host', () => {
  expect(one({ kind: 'written', text: 'IF(A1="a,b",{1,2},Plan[[#All],[a]])' })).toEqual([
    'IF(A1="a,b",{1,2},Plan[[#All],[a]])',
    'IF(A1="a,b";{1,2};Plan[[#All],[a]])',
  ]);
});

test('arguments left out at the end are not written', () => {
  const omitted: Argument = { kind: 'omitted' };
  expect(formulaText(score({ kind: 'name', name: 'Plan' }, omitted, omitted), 'excel')).toBe('=ALIGNSCORE(Plan)');
});

test.each([
  ['Budget', 'Budget!$A$1'],
  ['Go to market', "'Go to market'!$A$1"],
  ["It's", "'It''s'!$A$1"],
  ['2027', "'2027'!$A$1"],
  ['Q1', "'Q1'!$A$1"],
  ['R1C1', "'R1C1'!$A$1"],
  ['rc', "'rc'!$A$1"],
  ['TRUE', "'TRUE'!$A$1"],
  ['Größe', "'Größe'!$A$1"],
  ['=1+1', "'=1+1'!$A$1"],
])('the sheet %s is written %s', (sheet, written) => {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(one({ kind: 'area', sheet, area: cell })).toEqual([written, written]);
});

test.each([
  ['Jan', 'Dec', 'Plan[[Jan]:[Dec]]'],
  ['Line', 'Line', 'Plan[Line]'],
  ['Cost centre', 'Cost centre', 'Plan[[Cost centre]]'],
  ["Owner's #1 [old] @HQ", 'Total', "Plan[[Owner''s '#1 '[old'] '@HQ]:[Total]]"],
])('the columns %s to %s of a table are written %s, and by address in Sheets', (from, to, written) => {
  expect(one({ kind: 'columns', table: 'Plan', from, to, sheet: 'Budget', area })).toEqual([
    written,
    'Budget!$E$5:$P$76',
  ]);
});

test('columns that lie apart are stacked, and blanks filled from above', () => {
  const first: Argument = { kind: 'area', sheet: 'Budget', area: { ...area, columns: 3 } };
  const second: Argument = { kind: 'area', sheet: 'Budget', area: { ...area, column: 8, columns: 3 } };
  expect(one({ kind: 'beside', parts: [first, second] })).toEqual([
    'HSTACK(Budget!$E$5:$G$76,Budget!$I$5:$K$76)',
    'HSTACK(Budget!$E$5:$G$76;Budget!$I$5:$K$76)',
  ]);
  expect(one({ kind: 'below', parts: [first, second] })[0]).toBe('VSTACK(Budget!$E$5:$G$76,Budget!$I$5:$K$76)');
  expect(one({ kind: 'filledDown', of: { ...first, area: { ...area, columns: 1 } } })).toEqual([
    'SCAN("",Budget!$E$5:$E$76,LAMBDA(a,v,IF(v="",a,v)))',
    'SCAN("";Budget!$E$5:$E$76;LAMBDA(a;v;IF(v="";a;v)))',
  ]);
});

test('numbers need no decimal point in Sheets, whose locale may have a comma', () => {
  expect(one({ kind: 'number', value: 0.125 })).toEqual(['0.125', '125/1000']);
  expect(one({ kind: 'number', value: 7 })).toEqual(['7', '7']);
});

test('a formula given as text gets the separators of the host, and keeps decimal commas', () => {
  expect(formulaText('=ALIGNSCORE(A1:B2, C1:C2, "a,b")', 'excel')).toBe('=ALIGNSCORE(A1:B2, C1:C2, "a,b")');
  expect(formulaText('=ALIGNSCORE(A1:B2, C1:C2, "a,b")', 'sheets')).toBe('=ALIGNSCORE(A1:B2; C1:C2; "a,b")');
  expect(formulaText('=ALIGNSCORE(A1:B2;C1:C2;0,5)', 'sheets')).toBe('=ALIGNSCORE(A1:B2;C1:C2;0,5)');
});
