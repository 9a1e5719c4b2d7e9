import type { Value, WritePlan } from '../../../src/planning/writePlan';
import { same } from '../check';
import { planOf, type ContractCase } from '../stage';

/** Text that spreadsheets like to take for something else. */
const hostile = [
  '=1+1',
  '+1',
  '-1+2',
  '@SUM(1)',
  '+',
  "'quoted'",
  "'",
  '00123',
  '1/2',
  '1-2',
  '3 May',
  'Mar 5',
  '12:30',
  '5%',
  '$5',
  '1,200',
  '1E5',
  'TRUE',
  'false',
  '#N/A',
  ' =1+1',
  ' padded ',
  'Win retail; Cut churn:50%',
  'two\nlines',
  '🎯 aim',
  '=HYPERLINK("http://example.invalid","x")',
  '<b>bold</b>',
];

export const newSheet = (values: Value[][]): WritePlan['addSheets'] => [
  { name: "Sam's map", blocks: [{ at: 'A1', values }], formats: [], widths: { A: 30 } },
];

export const writing: ContractCase[] = [
  {
    name: 'a new sheet comes with its values, formulas, formats, and is shown',
    async run(begin) {
      const stage = await begin({ Sheet1: [] });
      const blocks = [
        { at: 'B2', values: [['Share', 0.25]] },
        { at: 'B3', formula: '=1+1' },
      ];
      const formats = [{ range: 'C2', bold: true, fill: '#E8EDF2', numberFormat: '0%' }];
      const plan = planOf({
        addSheets: [{ name: "Sam's map", blocks, formats, widths: { B: 30 } }],
        show: { sheet: "Sam's map", cell: 'C2' },
      });
      await stage.workbook.write(plan);
      const content = await stage.workbook.read("Sam's map");
      same(content.cells, [
        ['Share', 0.25],
        [2, ''],
      ]);
      same([content.formulas, content.formats[0][1]], [[{ row: 2, column: 1, formula: '=1+1' }], '0%']);
      same(
        (await stage.workbook.sheets()).map(({ name }) => name),
        ['Sheet1', "Sam's map"],
      );
      same(await stage.workbook.selection(), {
        sheet: "Sam's map",
        area: { row: 1, column: 2, rows: 1, columns: 1 },
      });
    },
  },
  {
    name: 'text stays the text it is, whatever it looks like',
    async run(begin) {
      const stage = await begin({ Sheet1: [] });
      const values = hostile.map((text) => [text]);
      await stage.workbook.write(
        planOf({
          addSheets: newSheet(values),
          tables: [{ name: 'Strategy', sheet: 'Sheet1', at: 'A1', rows: [['Imperative'], ...values] }],
        }),
      );
      same(await stage.values(`'Sam''s map'!A1:A${hostile.length}`), values);
      same(await stage.values(`Sheet1!A2:A${hostile.length + 1}`), values);
      const { formulas, cells } = await stage.workbook.read("Sam's map");
      same([formulas, cells], [[], values]);
    },
  },
  {
    name: 'numbers come back exactly as they went',
    async run(begin) {
      const stage = await begin({ Sheet1: [] });
      const numbers = [0.1 + 0.2, 1e21, -1 / 3, 1e-7, 37500, 0, 2 ** 53];
      await stage.workbook.write(
        planOf({ cells: [{ sheet: 'Sheet1', blocks: [{ at: 'A1', values: [numbers] }], formats: [] }] }),
      );
      same(await stage.values('Sheet1!A1:G1'), [numbers]);
    },
  },
  {
    name: 'formulas are written as formulas, in one cell each, and may spill',
    async run(begin) {
      const stage = await begin({ Sheet1: [['Amount'], [10]] });
      const area = { row: 1, column: 0, rows: 3, columns: 1 };
      const blocks = [
        { at: 'C1', formula: '=SEQUENCE(3,2)', spills: { rows: 3, columns: 2 } },
        { at: 'F1', formula: { name: 'FOCUSCOUNT', arguments: [{ kind: 'area' as const, sheet: 'Sheet1', area }] } },
      ];
      await stage.workbook.write(planOf({ cells: [{ sheet: 'Sheet1', blocks, formats: [] }] }));
      same(await stage.values('Sheet1!C1:F3'), [
        [1, 2, '', 1],
        [3, 4, '', ''],
        [5, 6, '', ''],
      ]);
      const { formulas } = await stage.workbook.read('Sheet1');
      same(
        formulas.map(({ formula }) => formula),
        ['=SEQUENCE(3,2)', '=FOCUSCOUNT(Sheet1!$A$2:$A$4)'],
      );
    },
  },
  {
    name: 'filled cells that the plan names are overwritten, a blank clears one, others stay',
    async run(begin) {
      const stage = await begin({
        Sheet1: [
          ['tbc', 'old', 'kept'],
          ['', '=1+1', 'kept'],
        ],
      });
      await stage.workbook.write(
        planOf({
          cells: [
            {
              sheet: 'Sheet1',
              blocks: [
                { at: 'A1', values: [['new', '']] },
                { at: 'B2', values: [[7]] },
              ],
              formats: [],
            },
          ],
          overwrite: ['Sheet1!A1:B1', 'Sheet1!B2'],
        }),
      );
      same(await stage.values('Sheet1!A1:C2'), [
        ['new', '', 'kept'],
        ['', 7, 'kept'],
      ]);
      same((await stage.workbook.read('Sheet1')).formulas, []);
    },
  },
  {
    name: 'a name is added, and moved when it is there already',
    async run(begin) {
      const { workbook } = await begin({ Sheet1: [], "It's here": [] });
      const name = (sheet: string, rows: number) => ({
        name: 'Costs',
        place: { sheet, area: { row: 1, column: 2, rows, columns: 1 } },
      });
      for (const wanted of [name('Sheet1', 4), name("It's here", 7)]) {
        await workbook.write(planOf({ names: [wanted] }));
        same(await workbook.named(), [{ ...wanted, kind: 'name' }]);
      }
    },
  },
];
