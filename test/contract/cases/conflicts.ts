import type { Block, Conflict, TablePlan } from '../../../src/planning/writePlan';
import { holds, same } from '../check';
import { everything, planOf, type ContractCase } from '../stage';

const at = (...blocks: Block[]) => planOf({ cells: [{ sheet: 'Sheet1', blocks, formats: [] }] });
const inBrief = (conflicts: Conflict[]): string[] => conflicts.map(({ kind, address }) => `${kind} ${address}`);

export const strategy = (...rows: [string, number][]): TablePlan => ({
  name: 'Strategy',
  sheet: 'Sheet1',
  at: 'B2',
  rows: [['Imperative', 'Weight'], ...rows],
});

export const conflicts: ContractCase[] = [
  {
    name: 'nothing stands in the way of free cells, and asking writes nothing',
    async run(begin) {
      const { workbook } = await begin({ Sheet1: [['a', 'b']] });
      const before = await everything(workbook);
      const plan = planOf({
        addSheets: [{ name: 'New', blocks: [{ at: 'A1', values: [['x']] }], formats: [], widths: {} }],
        tables: [strategy(['Win retail', 1])],
        names: [{ name: 'Costs', place: { sheet: 'New', area: { row: 0, column: 0, rows: 2, columns: 1 } } }],
        cells: [{ sheet: 'New', blocks: [{ at: 'A2', formula: '=1+1' }], formats: [] }],
      });
      same(await workbook.conflicts(plan), []);
      same(await everything(workbook), before);
    },
  },
  {
    name: 'a filled cell is told with what it holds, neighbours as one rectangle',
    async run(begin) {
      const { workbook } = await begin({
        Sheet1: [
          ['tbc', '', '=1+1'],
          [1, 2, ''],
          [3, 4, ''],
          [5, 6, 'note'],
        ],
      });
      const values = [
        ['x', 'x', 'x'],
        ['x', 'x', 'x'],
        ['x', 'x', 'x'],
        ['x', 'x', 'x'],
      ];
      same(await workbook.conflicts(at({ at: 'A1', values })), [
        { kind: 'filled', address: 'Sheet1!A1', says: 'tbc' },
        { kind: 'filled', address: 'Sheet1!C1', says: '=1+1' },
        { kind: 'filled', address: 'Sheet1!A2:B3', says: '“1” and 3 more filled cells', holds: ['1', '2', '3', '4'] },
        { kind: 'filled', address: 'Sheet1!A4:C4', says: '“5” and 2 more filled cells', holds: ['5', '6', 'note'] },
      ]);
    },
  },
  {
    name: 'a formula that shows nothing fills its cell, and a blank would clear it',
    async run(begin) {
      const { workbook } = await begin({ Sheet1: [['=IF(1=1,"","x")', 'b']] });
      same(inBrief(await workbook.conflicts(at({ at: 'A1', values: [['', '']] }))), ['filled Sheet1!A1:B1']);
    },
  },
  {
    name: 'filled cells that the plan names, alone or in a range, are free',
    async run(begin) {
      const odd = "Jan 'plan' 26";
      const { workbook } = await begin({
        Sheet1: [],
        [odd]: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      });
      const values = [
        [1, 2],
        [3, 4],
      ];
      const plan = planOf({ cells: [{ sheet: odd, blocks: [{ at: 'A1', values }], formats: [] }] });
      const named = (...overwrite: string[]) => workbook.conflicts({ ...plan, overwrite });
      same(inBrief(await named("'Jan ''plan'' 26'!A1")), [
        "filled 'Jan ''plan'' 26'!B1",
        "filled 'Jan ''plan'' 26'!A2:B2",
      ]);
      same(inBrief(await named("'Jan ''plan'' 26'!$A$1:B1", "'Jan ''plan'' 26'!B2")), ["filled 'Jan ''plan'' 26'!A2"]);
      same(await named("'Jan ''plan'' 26'!A1:B2"), []);
      holds((await named('Sheet1!A1:B2')).length === 1, 'The cells of another sheet were taken for these.');
    },
  },
  {
    name: 'cells that a formula will spill into must be free',
    async run(begin) {
      const { workbook } = await begin({ Sheet1: [[''], ['', ''], ['', 'here']] });
      const formula = (spills: Block['spills']) =>
        workbook.conflicts(at({ at: 'A1', formula: '=SEQUENCE(3,2)', spills }));
      same(await formula({ rows: 2, columns: 2 }), []);
      same(await formula(undefined), []);
      same(inBrief(await formula({ rows: 3, columns: 2 })), ['filled Sheet1!B3']);
    },
  },
  {
    name: 'a formula is replaced after a yes, together with what it spills now',
    only: 'excel',
    async run(begin) {
      const { workbook } = await begin({ Sheet1: [['=SEQUENCE(3,2)'], [], [], ['end']] });
      const plan = (rows: number) => ({
        ...at({ at: 'A1', formula: '=SEQUENCE(2)', spills: { rows, columns: 2 } }),
        overwrite: ['Sheet1!A1'],
      });
      same(await workbook.conflicts(plan(3)), []);
      same(inBrief(await workbook.conflicts(plan(4))), ['filled Sheet1!A4']);
      const unasked = { ...plan(3), overwrite: [] };
      same(await workbook.conflicts(unasked), [{ kind: 'filled', address: 'Sheet1!A1', says: '=SEQUENCE(3,2)' }]);
    },
  },
  {
    name: 'sheets that are there already, and sheets that are missing, are named',
    async run(begin) {
      const { workbook } = await begin({ Sheet1: [] });
      const found = await workbook.conflicts(
        planOf({
          addSheets: [{ name: 'SHEET1', blocks: [], formats: [], widths: {} }],
          cells: [{ sheet: 'Budget', blocks: [{ at: 'A1', values: [[1]] }], formats: [] }],
        }),
      );
      same(inBrief(found), ['sheet SHEET1', 'missing Budget']);
      holds(
        found.every(({ says }) => /^[A-Z].*\.$/.test(says)),
        'Not all are sentences.',
      );
    },
  },
  {
    name: 'on a protected sheet the range is named, and who can unprotect it',
    async run(begin) {
      const stage = await begin({ Sheet1: [], Locked: [] });
      await stage.protect('Locked');
      const plan = planOf({
        cells: [{ sheet: 'Locked', blocks: [{ at: 'B2', values: [[1, 2]] }], formats: [] }],
        overwrite: ['Locked!A1:Z99'],
      });
      const [found, ...others] = await stage.workbook.conflicts(plan);
      same([others, found.kind, found.address], [[], 'protected', 'Locked!B2:C2']);
      const who = stage.workbook.dialect === 'excel' ? 'Unprotect Sheet' : 'owner';
      for (const word of ['“Locked”', 'B2:C2', who])
        holds(found.says.includes(word), `“${found.says}” does not say ${word}.`);
    },
  },
  {
    name: 'merged cells take a value in their first cell only',
    async run(begin) {
      const stage = await begin({ Sheet1: [] });
      await stage.merge('Sheet1!B2:C2');
      const blocks: [Block, string[]][] = [
        [{ at: 'B2', values: [[1]] }, []],
        [{ at: 'B2', values: [[1], [2]] }, []],
        [{ at: 'B2', formula: '=1+1' }, []],
        [{ at: 'C2', values: [[1]] }, ['merged Sheet1!B2:C2']],
        [
          {
            at: 'B1',
            values: [
              [1, 2],
              [3, 4],
            ],
          },
          ['merged Sheet1!B2:C2'],
        ],
        [{ at: 'B2', formula: '=SEQUENCE(2)', spills: { rows: 2, columns: 1 } }, ['merged Sheet1!B2:C2']],
      ];
      for (const [block, wanted] of blocks)
        same(inBrief(await stage.workbook.conflicts(at(block))), wanted, JSON.stringify(block));
    },
  },
  {
    name: 'a table of its own name is no conflict, cells that it would grow over are',
    async run(begin) {
      const stage = await begin({
        Sheet1: [
          ['', 'above'],
          ['', 'Imperative', 'Weight'],
          ['', 'Win retail', 1],
        ],
      });
      await stage.table('Strategy', 'Sheet1!B2:C3');
      const grown = strategy(['Win retail', 0.5], ['Cut churn', 0.3], ['Grow services', 0.2]);
      same(await stage.workbook.conflicts(planOf({ tables: [grown] })), []);
      await stage.fill('Sheet1', 'C5', [['note']]);
      same(inBrief(await stage.workbook.conflicts(planOf({ tables: [grown] }))), ['filled Sheet1!C5']);
      same(await stage.workbook.conflicts(planOf({ tables: [strategy(['Win retail', 1])] })), []);
    },
  },
  {
    name: 'another table can be neither covered nor spilled into, whatever may be overwritten',
    only: 'excel',
    async run(begin) {
      const stage = await begin({
        Sheet1: [
          ['', '', ''],
          ['', '', ''],
          ['', 'Line', 'Cost'],
          ['', 'Rent', 1],
        ],
      });
      await stage.table('Costs', 'Sheet1!B3:C4');
      const overwrite = ['Sheet1!A1:Z99'];
      const table = planOf({ tables: [strategy(['Win retail', 1])], overwrite });
      same(inBrief(await stage.workbook.conflicts(table)), ['table Sheet1!B3:C4']);
      const spill = at({ at: 'A1', formula: '=SEQUENCE(3,2)', spills: { rows: 3, columns: 2 } });
      same(inBrief(await stage.workbook.conflicts({ ...spill, overwrite })), ['table Sheet1!B3:C4']);
    },
  },
  {
    name: 'a name that stands for something else is not taken away',
    only: 'excel',
    async run(begin) {
      const stage = await begin({
        Sheet1: [
          ['Line', 'Cost'],
          ['Rent', 1],
        ],
      });
      await stage.table('Costs', 'Sheet1!A1:B2');
      await stage.name('Strategy', 'Sheet1!D1:E9');
      const place = { sheet: 'Sheet1', area: { row: 0, column: 7, rows: 1, columns: 1 } };
      const found = await stage.workbook.conflicts(
        planOf({ tables: [{ ...strategy(['Win retail', 1]), at: 'G2' }], names: [{ name: 'Costs', place }] }),
      );
      same(inBrief(found), ['name Strategy', 'name Costs']);
    },
  },
];
