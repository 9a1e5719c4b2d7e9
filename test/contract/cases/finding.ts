import { same } from '../check';
import { tableKind, type ContractCase } from '../stage';

export const finding: ContractCase[] = [
  {
    name: 'tables and named ranges are told with their places; names for anything else are not',
    async run(begin) {
      const stage = await begin({
        Sheet1: [],
        "It's here": [
          ['Imperative', 'Weight'],
          ['Win retail', 1],
        ],
      });
      await stage.table('Strategy', "'It''s here'!A1:B2");
      await stage.name('Costs', 'Sheet1!B2:D9');
      await stage.constant('Reserve_share', 0.5);
      const named = (await stage.workbook.named()).sort((one, other) => (one.name < other.name ? -1 : 1));
      same(named, [
        { name: 'Costs', kind: 'name', place: { sheet: 'Sheet1', area: { row: 1, column: 1, rows: 8, columns: 3 } } },
        {
          name: 'Strategy',
          kind: tableKind(stage),
          place: { sheet: "It's here", area: { row: 0, column: 0, rows: 2, columns: 2 } },
        },
      ]);
    },
  },
  {
    name: 'formulas that call a function are found on every sheet with what they show, mangled ones too',
    async run(begin) {
      const data = [['Amount'], [10]];
      const stage = await begin({ Sheet1: data, Second: data, Empty: [] });
      await stage.fill('Sheet1', 'C2', [['=FOCUSCOUNT(A2:A4)', '=1+1', '=focuscount(A2:A4)+1']]);
      await stage.fill('Second', 'D5', [
        ['=_xldudf_FOCUSCOUNT(A2:A4)'],
        ['=IFERROR(__xludf.DUMMYFUNCTION("FOCUSCOUNT(A2:A4)"),3)'],
        ['="FOCUSCOUNT(A2:A4)"'],
        ["'=FOCUSCOUNT(A2:A4)"],
      ]);
      const found = await stage.workbook.formulas(['ALIGNSCORE', 'FOCUSCOUNT']);
      same(found, [
        { sheet: 'Sheet1', row: 1, column: 2, formula: '=FOCUSCOUNT(A2:A4)', value: 1 },
        { sheet: 'Sheet1', row: 1, column: 4, formula: '=focuscount(A2:A4)+1', value: 2 },
        { sheet: 'Second', row: 4, column: 3, formula: '=_xldudf_FOCUSCOUNT(A2:A4)', value: '#NAME?' },
        {
          sheet: 'Second',
          row: 5,
          column: 3,
          formula: '=IFERROR(__xludf.DUMMYFUNCTION("FOCUSCOUNT(A2:A4)"),3)',
          value: 3,
        },
      ]);
      same(await stage.workbook.formulas(['COUNT']), []);
      same(await stage.workbook.formulas([]), []);
    },
  },
  {
    name: 'a formula whose result spills is found once, where it stands',
    async run(begin) {
      const { workbook } = await begin({
        Sheet1: [
          ['', ''],
          ['', '=SEQUENCE(3,2)'],
        ],
      });
      same(await workbook.formulas(['SEQUENCE']), [
        { sheet: 'Sheet1', row: 1, column: 1, formula: '=SEQUENCE(3,2)', value: 1 },
      ]);
    },
  },
];
