import type { Area, Place } from '../../../src/planning/sheet';
import type { Edit } from '../../../src/workbook/workbook';
import { rejected, same, until } from '../check';
import type { ContractCase } from '../stage';

const odd = "Jan 'plan' 26";
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

export const following: ContractCase[] = [
  {
    name: 'edits are told with their sheet and cells, until nobody wants to know',
    async run(begin) {
      const stage = await begin({ Sheet1: [], [odd]: [] });
      const edits: Edit[] = [];
      const later: Edit[] = [];
      // Sheets can be asked only for what was read, and not for which cells.
      for (const sheet of ['Sheet1', odd]) await stage.workbook.read(sheet);
      const told = (sheet: string, area: Area): Edit => ({
        sheet,
        area: stage.workbook.dialect === 'excel' ? area : null,
      });
      const stop = await stage.workbook.onEdit((edit) => edits.push(edit));
      const stopLater = await stage.workbook.onEdit((edit) => later.push(edit));
      await stage.fill(odd, 'B3', [[1, 2]]);
      await until(() => edits.length > 0 && later.length > 0, 'an edit was told');
      same(edits[0], told(odd, { row: 2, column: 1, rows: 1, columns: 2 }));
      stop();
      const [before, beforeLater] = [edits.length, later.length];
      await stage.fill('Sheet1', 'A1', [['x']]);
      await until(() => later.length > beforeLater, 'the second edit was told');
      same([edits.length, later[beforeLater]], [before, told('Sheet1', cell(0, 0))]);
      stopLater();
    },
  },
  {
    name: 'an inserted row is told as an edit of the whole sheet',
    async run(begin) {
      const stage = await begin({ Sheet1: [['a'], ['b']] });
      const edits: Edit[] = [];
      await stage.workbook.read('Sheet1');
      const stop = await stage.workbook.onEdit((edit) => edits.push(edit));
      await stage.insertRow('Sheet1', 1);
      await until(() => edits.some(({ sheet, area }) => sheet === 'Sheet1' && area === null), 'the row was told');
      same((await stage.workbook.read('Sheet1')).cells, [['a'], [''], ['b']]);
      stop();
    },
  },
  {
    name: 'cells can be selected, and a selection is told',
    async run(begin) {
      const { workbook } = await begin({ Sheet1: [], [odd]: [['x']] });
      const selections: Place[] = [];
      const stop = await workbook.onSelect((selection) => selections.push(selection));
      const wanted = { sheet: odd, area: { row: 4, column: 2, rows: 3, columns: 2 } };
      await workbook.select(wanted);
      same(await workbook.selection(), wanted);
      await until(() => JSON.stringify(selections[selections.length - 1]) === JSON.stringify(wanted), 'it was told');
      stop();
      const told = selections.length;
      await workbook.select({ sheet: 'Sheet1', area: cell(0, 0) });
      same([await workbook.selection(), selections.length], [{ sheet: 'Sheet1', area: cell(0, 0) }, told]);
    },
  },
  {
    name: 'a hidden sheet is not shown unasked',
    async run(begin) {
      const stage = await begin({ Sheet1: [], Hidden: [['x']] });
      await stage.hideSheet('Hidden');
      await rejected(stage.workbook.select({ sheet: 'Hidden', area: cell(0, 0) }), '“Hidden”', 'hidden', 'Unhide');
      same((await stage.workbook.selection()).sheet, 'Sheet1');
    },
  },
];
