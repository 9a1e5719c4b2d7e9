import type { Value } from '../../../src/planning/writePlan';
import { same } from '../check';
import { everything, planOf, tableKind, type ContractCase } from '../stage';
import { strategy } from './conflicts';

export const tables: ContractCase[] = [
  {
    name: 'a table is made, grows, shrinks and stays a table; rows it no longer has are cleared',
    async run(begin) {
      const stage = await begin({ Sheet1: [], 'Far away': [] });
      const table = (...rows: [string, number][]) => stage.workbook.write(planOf({ tables: [strategy(...rows)] }));
      const tableIs = async (rows: number) =>
        same(await stage.workbook.named(), [
          {
            name: 'Strategy',
            kind: tableKind(stage),
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
    name: 'a named range that the plan takes for its table grows and shrinks as one, and keeps its name',
    async run(begin) {
      const stage = await begin({
        Sheet1: [],
        Elsewhere: [
          ['Imperative', 'Weight'],
          ['Win retail', 0.5],
          ['Cut churn', 0.5],
        ],
      });
      await stage.name('Strategy', 'Elsewhere!A1:B3');
      const before = await everything(stage.workbook);
      const write = (...rows: [string, number][]) =>
        stage.workbook.write(planOf({ tables: [{ ...strategy(...rows), isRange: true }] }));
      const rangeIs = async (rows: number) =>
        same(await stage.workbook.named(), [
          {
            name: 'Strategy',
            kind: 'name',
            place: { sheet: 'Elsewhere', area: { row: 0, column: 0, rows, columns: 2 } },
          },
        ]);
      await write(['Win retail', 0.5], ['Cut churn', 0.3], ['Grow services', 0.2]);
      await rangeIs(4);
      same(await stage.values('Elsewhere!A4:B4'), [['Grow services', 0.2]]);
      if (stage.workbook.dialect === 'excel') {
        await stage.undo();
        same(await everything(stage.workbook), before);
      }
      await write(['Cut churn', 1]);
      await rangeIs(2);
      same(await stage.values('Elsewhere!A1:B4'), [
        ['Imperative', 'Weight'],
        ['Cut churn', 1],
        ['', ''],
        ['', ''],
      ]);
      await stage.fill('Elsewhere', 'A3', [['note']]);
      const grown = planOf({ tables: [{ ...strategy(['Win retail', 0.5], ['Cut churn', 0.5]), isRange: true }] });
      same(
        (await stage.workbook.conflicts(grown)).map(({ kind, address }) => `${kind} ${address}`),
        ['filled Elsewhere!A3'],
      );
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
    name: 'a table of one row shrinks to its header and a blank row, and one undo brings it back',
    only: 'excel',
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
