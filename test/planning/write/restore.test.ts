import type { Cell } from '../../../src/planning/sheet';
import { restore } from '../../../src/planning/write/restore';
import { MemoryWorkbook } from '../../contract/memoryWorkbook';

const at = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const column = (first: number, count: number, row: number, rows: number) => ({
  rows: [{ first: row, count: rows }],
  columns: [{ first, count }],
  filledDown: false,
});
const strategy: Cell[][] = [
  ['Imperative', 'Owner', 'Weight', '', '', ''],
  ['Win retail', 'Dana', 0.6, '', '', 0.1],
  ['Cut churn', '', 0.4, '', '', ''],
];

/** A workbook of a person's own: formulas in addresses, several sheets, other formulas about. */
function workbookOf(scores: Cell[][]): MemoryWorkbook {
  const map = [
    ['Sheet', 'Column', 'Label', 'Imperative'],
    ['budget', 'Line', ' Ads', 'Win retail'],
    ['Hours', 'Who', 'Ads', 'Cut churn'],
    ['Budget', 'Line', 'Desk', ''],
    ['Budget', 'Other', 'Desk', 'BAU'],
  ];
  const goals = [
    ['', '', ''],
    ['', 'Goal', 'Weight'],
    ['', 'Grow', 2],
    ['', 'Keep', 1],
  ];
  const workbook = new MemoryWorkbook({
    Scores: scores,
    Strategy: strategy,
    Map: map,
    Goals: goals,
    Budget: [[1]],
    Hours: [[1]],
  });
  workbook.sheet('Strategy').putFormat(at(1, 2, 2, 1), '0%');
  workbook.sheet('Strategy').putFormat(at(1, 5, 1, 1), '0%');
  workbook.name('table', 'Strategy', { sheet: 'Strategy', area: at(0, 0, 3, 3) });
  workbook.name('table', 'Alignment_map', { sheet: 'Map', area: at(0, 0, 5, 4) });
  workbook.name('name', 'Reserve', { sheet: 'Strategy', area: at(1, 5, 1, 1) });
  return workbook;
}
const mapOf = (sheet: string, of: string) =>
  `FILTER(Alignment_map[[Label]:[Imperative]],(Alignment_map[Sheet]="${sheet}")*(Alignment_map[Column]="${of}"),"")`;

test('formulas in addresses restore their cells, and the table over the same cells as the strategy', async () => {
  const restored = await restore(
    workbookOf([
      ['=ALIGNTEAMS(Budget!$E$5:$P$101,Budget!$C$5:$C$101,Budget!$B$5:$B$101,Strategy!$A$1:$C$3,,Reserve)'],
      ['=1-ALIGNSCORE(Budget!$E$5:$P$101, Budget!$C$5:$C$101, Strategy!$A$1:$C$3, , Reserve)'],
      ['=SUM(Budget!A1:A9)'],
    ]),
  );
  expect(restored).toMatchObject({
    sheet: 'Budget',
    purpose: 'resources',
    given: { amounts: column(4, 12, 4, 97), tags: column(2, 1, 4, 97), teams: column(1, 1, 4, 97) },
    strategy: {
      home: { kind: 'table' },
      imperatives: [
        { id: 1, name: 'Win retail', owner: 'Dana', weight: '60%' },
        { id: 2, name: 'Cut churn', owner: '', weight: '40%' },
      ],
      reserve: '10%',
      reserveHome: { sheet: 'Strategy', area: at(1, 5, 1, 1) },
    },
  });
});

test('each sheet gets the tags of its own rows, and of the column that its formula takes', async () => {
  const workbook = workbookOf([
    [`=ALIGNSCORE(Budget!C1:C9,Budget!A1:A9,Strategy,${mapOf('Budget', 'Line')},Reserve)`],
    [`=ALIGNSCORE(Hours!C1:C9,Hours!A1:A9,Strategy,${mapOf('Hours', 'Who')})`],
  ]);
  expect(await restore(workbook)).toMatchObject({
    tags: { ads: 'Win retail' },
    map: {
      column: 'Line',
      rows: [
        ['Ads', 'Win retail'],
        ['Desk', ''],
      ],
    },
  });
  expect(await restore(workbook, 'Hours')).toMatchObject({
    sheet: 'Hours',
    tags: { ads: 'Cut churn' },
    strategy: { reserve: '', reserveHome: null },
  });
  expect(await restore(workbook, 'Elsewhere')).toMatchObject({ sheet: 'Elsewhere', given: null, tags: {}, map: null });
});

test('a formula that another host has wrapped or mangled says the same as the one it was', async () => {
  const map =
    'IFNA(FILTER(CHOOSECOLS(Alignment_map,3,4),(INDEX(Alignment_map,0,1)="Budget")*(INDEX(Alignment_map,0,2)="Line")),"")';
  const plain = await restore(workbookOf([[`=ALIGNSCORE(Budget!C5:D7,Budget!A5:A7,Strategy,${map},Reserve)`]]));
  expect(plain).toMatchObject({ sheet: 'Budget', purpose: 'resources', tags: { ads: 'Win retail' } });
  const inner = `ALIGNSCORE(Budget!C5:D7,Budget!A5:A7,Strategy,${map},Reserve)`;
  const others = [`=IFERROR(__xludf.DUMMYFUNCTION("${inner.replace(/"/g, '""')}"),0.8)`, `=_xldudf_${inner}`];
  for (const formula of others) expect(await restore(workbookOf([[formula]]))).toEqual(plain);
});

test('a strategy of the user’s own and a reserve that is typed into the formula', async () => {
  const restored = await restore(workbookOf([['=ALIGNSCORE(Budget!C1:C9,Budget!A1:A9,Goals!$B$2:$C$4,,12.5%)']]));
  expect(restored.strategy).toMatchObject({
    home: { kind: 'range', place: { sheet: 'Goals', area: at(1, 1, 3, 2) } },
    imperatives: [
      { name: 'Grow', weight: '2' },
      { name: 'Keep', weight: '1' },
    ],
    reserve: '12.5%',
    reserveHome: null,
  });
});

test('a workbook without formulas gives back its strategy and what it has mapped', async () => {
  const restored = await restore(workbookOf([['']]));
  expect(restored).toMatchObject({ sheet: 'budget', purpose: null, given: null, strategy: { reserve: '10%' } });
  const nothing = await restore(new MemoryWorkbook({ Sheet1: [['']] }));
  expect(nothing).toMatchObject({ sheet: null, strategy: null, given: null, tags: {} });
});

test('a survey and prices give back what was chosen', async () => {
  const survey = await restore(workbookOf([['=PERCEPTIONGAP(Budget!B2:F9,Budget!A2:A9,"Executive ""C""",,0,10)']]));
  expect(survey).toMatchObject({
    purpose: 'ratings',
    given: { ratings: column(1, 5, 1, 8), roles: column(0, 1, 1, 8) },
    survey: { leader: 'Executive "C"', rep: '', min: 0, max: 10 },
  });
  const prices = await restore(workbookOf([['=PRICETABLE(Hours!A2:A9;Hours!B2:B9;;125/1000;Hours!C2:C9)']]));
  expect(prices).toMatchObject({
    purpose: 'prices',
    prices: { weighted: false, bySegment: true, tolerance: 0.125 },
    given: { prices: column(0, 1, 1, 8), values: column(1, 1, 1, 8), segments: column(2, 1, 1, 8) },
  });
});
