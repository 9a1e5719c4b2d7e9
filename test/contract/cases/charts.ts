import type { ChartPlan } from '../../../src/planning/writePlan';
import { rejected, same } from '../check';
import { everything, planOf, type ContractCase } from '../stage';

const shares = [
  ['Imperative', 'Target', 'Actual'],
  ['Win retail', 0.5, 0.4],
  ['Cut churn', 0.5, 0.6],
];
const chart = (place: string, title = 'Shares'): ChartPlan => ({
  sheet: 'Sheet1',
  title,
  source: 'A1:C3',
  place,
  colors: ['#8A8886', '#0F6CBD'],
});

/** Charts lie over cells: they hide none, and one that is written again takes the place of the first. */
export const charts: ContractCase[] = [
  {
    name: 'a chart is drawn, and written again it is drawn anew: the same title in the same corner',
    async run(begin) {
      const stage = await begin({ Sheet1: shares });
      const before = await everything(stage.workbook);
      const write = (one: ChartPlan) => stage.workbook.write(planOf({ charts: [one] }));
      await write(chart('E1:L14'));
      same(await stage.charts('Sheet1'), ['Shares']);
      await write(chart('E1:L20'));
      same(await stage.charts('Sheet1'), ['Shares']);
      await write(chart('E1:L14', 'Other'));
      await write(chart('E30:L44'));
      same((await stage.charts('Sheet1')).sort(), ['Other', 'Shares', 'Shares']);
      same(await everything(stage.workbook), before);
    },
  },
  {
    name: 'a chart is drawn of cells that the same plan writes, on a sheet that it adds',
    async run(begin) {
      const stage = await begin({ Sheet1: [] });
      const sheet = { name: 'New', blocks: [{ at: 'A1', values: shares }], formats: [], widths: {} };
      await stage.workbook.write(planOf({ addSheets: [sheet], charts: [{ ...chart('E1:L14'), sheet: 'New' }] }));
      same(await stage.charts('New'), ['Shares']);
    },
  },
  {
    name: 'a chart is drawn of cells that a formula of the same plan fills',
    async run(begin) {
      const stage = await begin({ Sheet1: [] });
      const spills = { rows: 3, columns: 2 };
      const blocks = [{ at: 'A1', formula: '=SEQUENCE(3,2)', spills }];
      const one = { ...chart('E1:L14'), source: 'A1:B3', colors: ['#0F6CBD'] };
      const overwrite = ['Sheet1!A1'];
      for (const times of [1, 2]) {
        await stage.workbook.write(
          planOf({ cells: [{ sheet: 'Sheet1', blocks, formats: [] }], charts: [one], overwrite }),
        );
        same(await stage.charts('Sheet1'), ['Shares'], `${times}`);
        same(await stage.values('Sheet1!A1:C4'), [
          [1, 2, ''],
          [3, 4, ''],
          [5, 6, ''],
          ['', '', ''],
        ]);
      }
    },
  },
  {
    name: 'a chart over filled cells is refused, and what it would hide is told',
    async run(begin) {
      const stage = await begin({ Sheet1: shares });
      await stage.fill('Sheet1', 'F5', [['tbc', '', '=1+1']]);
      const plan = planOf({ charts: [chart('E1:L14')] });
      const [{ kind, address, says }, ...others] = await stage.workbook.conflicts(plan);
      same([kind, address, others], ['covered', 'Sheet1!F5', []]);
      same(says.includes('Sheet1!F5 on (“tbc” and 1 more filled cell)'), true);
      await rejected(stage.workbook.write(plan), 'Nothing was written', 'tbc');
      same(await stage.charts('Sheet1'), []);
      same(await stage.workbook.conflicts(planOf({ charts: [chart('E6:L19')] })), []);
    },
  },
  {
    name: 'one undo takes a chart back with its cells',
    only: 'excel',
    async run(begin) {
      const stage = await begin({ Sheet1: [] });
      const before = await everything(stage.workbook);
      const cells = [{ sheet: 'Sheet1', blocks: [{ at: 'A1', values: shares }], formats: [] }];
      await stage.workbook.write(planOf({ cells, charts: [chart('E1:L14')] }));
      same(await stage.charts('Sheet1'), ['Shares']);
      await stage.undo();
      same(await stage.charts('Sheet1'), []);
      same(await everything(stage.workbook), before);
    },
  },
];
