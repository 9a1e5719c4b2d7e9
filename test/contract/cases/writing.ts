import type { Value, WritePlan } from '../../../src/planning/writePlan';
import { rejected, same } from '../check';
import { everything, planOf, type ContractCase } from '../stage';
import { strategy } from './conflicts';

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

const newSheet = (values: Value[][]): WritePlan['addSheets'] => [
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
    name: 'a table is made, grows, shrinks and stays a table; rows it no longer has are cleared',
    async run(begin) {
      const stage = await begin({ Sheet1: [], 'Far away': [] });
      const table = (...rows: [string, number][]) => stage.workbook.write(planOf({ tables: [strategy(...rows)] }));
      const tableIs = async (rows: number) =>
        same(await stage.workbook.named(), [
          {
            name: 'Strategy',
            kind: 'table',
            place: { sheet: 'Sheet1', area: { row: 1, column: 1, rows, columns: 2 } },
          },
        ]);
      await table(['Win retail', 0.5], ['Cut churn', 0.5]);
      await tableIs(3);
      await table(['Win retail', 0.5], ['Cut churn', 0.3], ['Grow services', 0.2], ['Hire', 0]);
      await tableIs(5);
      same(await stage.values('Sheet1!B5:C6'), [
        ['Grow services', 0.2],
        ['Hire', 0],
      ]);
      await table(['Cut churn', 1]);
      await tableIs(2);
      same(await stage.values('Sheet1!B2:C6'), [
        ['Imperative', 'Weight'],
        ['Cut churn', 1],
        ['', ''],
        ['', ''],
        ['', ''],
      ]);
    },
  },
  {
    name: 'a table is rewritten where it stands, and a column that somebody added to it stays',
    async run(begin) {
      const stage = await begin({
        Sheet1: [],
        Elsewhere: [
          ['Imperative', 'Weight', 'My notes'],
          ['Win retail', 0.5, 'ask Sam'],
          ['Cut churn', 0.5, ''],
        ],
      });
      await stage.table('Strategy', 'Elsewhere!A1:C3');
      await stage.workbook.write(planOf({ tables: [strategy(['Win retail', 1])] }));
      same(await stage.values('Elsewhere!A1:C3'), [
        ['Imperative', 'Weight', 'My notes'],
        ['Win retail', 1, 'ask Sam'],
        ['', '', ''],
      ]);
      same((await stage.workbook.named())[0].place.area, { row: 0, column: 0, rows: 2, columns: 3 });
      same((await stage.workbook.sheets())[0].used, null);
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
  {
    name: 'a large table is written whole, and tells how far it is',
    async run(begin) {
      const stage = await begin({ Sheet1: [] });
      const rows: Value[][] = Array.from({ length: 5000 }, (_, row) => ['Budget', 'Line', `Label ${row}`, row]);
      const table = {
        name: 'Alignment_map',
        sheet: 'Sheet1',
        at: 'A1',
        rows: [['Sheet', 'Column', 'Label', 'Row'], ...rows],
      };
      let [done, of] = [0, 0];
      await stage.workbook.write(planOf({ tables: [table] }), { onProgress: (...now) => ([done, of] = now) });
      same(await stage.values('Sheet1!A2:D5001'), rows);
      same([done > 0, done], [true, of]);
    },
  },
  {
    name: 'a plan that meets a conflict is refused in a sentence and leaves everything as it was',
    async run(begin) {
      const stage = await begin({ Sheet1: [['tbc']], Locked: [['x']] });
      await stage.protect('Locked');
      const before = await everything(stage.workbook);
      const rest = { addSheets: newSheet([['x']]), tables: [{ ...strategy(['Win retail', 1]), at: 'H1' }] };
      const cells = (sheet: string, cell: string) => ({
        ...rest,
        cells: [
          {
            sheet,
            blocks: [
              { at: 'D9', values: [[1]] },
              { at: cell, values: [[1]] },
            ],
            formats: [],
          },
        ],
      });
      const refused: [Partial<WritePlan>, string[]][] = [
        [cells('Sheet1', 'A1'), ['Sheet1!A1', 'tbc']],
        [cells('Locked', 'B2'), ['“Locked”', 'protected']],
        [cells('Gone', 'B2'), ['“Gone”']],
        [
          { ...rest, addSheets: [...rest.addSheets, ...newSheet([]).map((one) => ({ ...one, name: 'locked' }))] },
          ['“locked”'],
        ],
      ];
      for (const [plan, words] of refused) {
        await rejected(stage.workbook.write(planOf(plan)), 'Nothing was written', ...words);
        same(await everything(stage.workbook), before);
      }
    },
  },
  {
    name: 'a stop before the first cell leaves everything as it was',
    async run(begin) {
      const { workbook } = await begin({ Sheet1: [] });
      const before = await everything(workbook);
      const signal = AbortSignal.abort(new Error('Enough'));
      same((await rejected(workbook.write(planOf({ addSheets: newSheet([['x']]) }), { signal }))).message, 'Enough');
      same(await everything(workbook), before);
    },
  },
  {
    name: 'one undo takes back a whole plan: sheets, tables, names and cells',
    async run(begin) {
      const stage = await begin({
        Sheet1: [
          ['', '', '', 'tbc'],
          ['', 'Imperative', 'Weight'],
          ['', 'Win retail', 1],
          ['', 'Cut churn', 2],
        ],
      });
      await stage.table('Strategy', 'Sheet1!B2:C4');
      await stage.name('Costs', 'Sheet1!A1:A9');
      const before = await everything(stage.workbook);
      const place = { sheet: "Sam's map", area: { row: 0, column: 0, rows: 2, columns: 1 } };
      const plan = planOf({
        addSheets: newSheet([['Label'], ['Rent']]),
        tables: [
          strategy(['Grow services', 1], ['Win retail', 2], ['Cut churn', 3], ['Hire', 4]),
          {
            name: 'Alignment_map',
            sheet: "Sam's map",
            at: 'D1',
            rows: [
              ['Sheet', 'Label'],
              ['Budget', 'Rent'],
            ],
          },
        ],
        names: [
          { name: 'Costs', place },
          { name: 'Labels', place },
        ],
        cells: [
          {
            sheet: 'Sheet1',
            blocks: [
              { at: 'D1', values: [[7]] },
              { at: 'F1', formula: '=SEQUENCE(3,2)', spills: { rows: 3, columns: 2 } },
            ],
            formats: [{ range: 'D1', bold: true, numberFormat: '0%' }],
          },
        ],
        overwrite: ['Sheet1!D1'],
      });
      await stage.workbook.write(plan);
      same((await stage.workbook.named()).length, 4);
      await stage.undo();
      same(await everything(stage.workbook), before);
      await stage.workbook.write(plan);
      same(await stage.values('Sheet1!B6:G6'), [['Hire', 4, '', '', '', '']]);
      same(await stage.values('Sheet1!F3:G3'), [[5, 6]]);
    },
  },
  {
    name: 'a table of one row shrinks to its header and a blank row, and one undo brings it back',
    async run(begin) {
      const stage = await begin({
        Sheet1: [
          ['', ''],
          ['', 'Imperative', 'Weight'],
          ['', 'Win retail', 1],
          ['', 'Hire', 2],
        ],
      });
      await stage.table('Strategy', 'Sheet1!B2:C4');
      const before = await everything(stage.workbook);
      await stage.workbook.write(planOf({ tables: [strategy()] }));
      same(await stage.values('Sheet1!B2:C4'), [
        ['Imperative', 'Weight'],
        ['', ''],
        ['', ''],
      ]);
      same((await stage.workbook.named())[0].place.area, { row: 1, column: 1, rows: 2, columns: 2 });
      await stage.undo();
      same(await everything(stage.workbook), before);
    },
  },
];
