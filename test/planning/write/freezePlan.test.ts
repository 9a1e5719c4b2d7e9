import { freezePlan } from '../../../src/planning/write/freezePlan';
import { MemoryWorkbook } from '../../contract/memoryWorkbook';

test('a frozen copy holds what the sheet shows, without its formulas', async () => {
  const workbook = new MemoryWorkbook(
    {
      Score: [
        ['', '', ''],
        ['', 'Score', '=ALIGNSCORE(A1,B1,C1)'],
        ['', '=x', 3],
      ],
    },
    () => 0.8,
  );
  workbook.sheet('Score').putFormat({ row: 1, column: 2, rows: 2, columns: 1 }, '0%');
  const plan = freezePlan(await workbook.read('Score'), ['Score', 'score (VALUES)']);
  await workbook.write(plan);
  const copy = workbook.sheet('Score (values) 2');
  expect([copy.value(1, 1), copy.value(1, 2), copy.value(2, 2)]).toEqual(['Score', 0.8, 3]);
  expect([copy.formula(1, 2), copy.formula(2, 1)]).toEqual(['', '']);
  expect(plan.addSheets[0].formats).toEqual([{ range: 'C2:C3', numberFormat: '0%' }]);
});

test('the name of a copy fits, and an empty sheet has one too', async () => {
  const workbook = new MemoryWorkbook({ 'A sheet whose name is 31 letters': [['']] });
  const plan = freezePlan(await workbook.read('A sheet whose name is 31 letters'), []);
  expect(plan.addSheets[0].name.length).toBeLessThanOrEqual(31);
  expect(plan.addSheets[0].blocks).toEqual([]);
});
