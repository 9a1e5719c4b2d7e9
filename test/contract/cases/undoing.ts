import type { WritePlan } from '../../../src/planning/writePlan';
import { rejected, same } from '../check';
import { everything, planOf, type ContractCase } from '../stage';
import { strategy } from './conflicts';
import { newSheet } from './writing';

/** A plan is carried out as a whole, or not at all, and taken back as a whole. */
export const undoing: ContractCase[] = [
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
    only: 'excel',
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
];
