import { Workbook } from '@cj-tech-master/excelts';
import { close, expect, paneFrame, test } from './fixture';
import { imperatives, lines, row } from './mappedPlan';

const score =
  'ALIGNSCORE(Budget!$B$2:$B$6,Budget!$A$2:$A$6,Strategy,IFNA(FILTER(CHOOSECOLS(Alignment_map,3,4),(INDEX(Alignment_map,0,1)="Budget")*(INDEX(Alignment_map,0,2)="Line")),""))';

/** A plan as Google exports it: named ranges where Excel has tables, and functions that Excel lacks in a wrapping. */
async function exported(): Promise<Buffer> {
  const workbook = new Workbook();
  const budget = workbook.addWorksheet('Budget');
  budget.addRows(lines);
  const formula = `IFERROR(__xludf.DUMMYFUNCTION("${score.replaceAll('"', '""')}"),0.75)`;
  budget.getCell('E2').value = { formula, result: 0.75 };
  workbook
    .addWorksheet('Strategy')
    .addRows([['Imperative', 'Owner', 'Weight'], ...imperatives.map(([name, weight]) => [name, '', Number(weight)])]);
  workbook.addWorksheet('Alignment map').addRows([
    ['Sheet', 'Column', 'Label', 'Imperative'],
    ['Budget', 'Line', 'Retail campaign', 'Win retail'],
    ['Budget', 'Line', 'Field visits', 'Cut churn'],
    ['Budget', 'Line', 'Services engineers', 'Grow services'],
    ['Budget', 'Line', 'Legacy desk', 'BAU'],
  ]);
  workbook.definedNames.model = [
    { name: 'Strategy', ranges: ['Strategy!$A$1:$C$4'] },
    { name: 'Alignment_map', ranges: ["'Alignment map'!$A$1:$D$5"] },
  ];
  return Buffer.from((await workbook.xlsx.writeBuffer()) as any);
}

test('a workbook from Sheets is repaired in Excel, and its named ranges go on as the strategy and the map', async ({
  page,
  open,
}) => {
  const body = await exported();
  await page.route('**/samples/go-to-market-plan.xlsx', (route) => route.fulfill({ body }));
  const { read } = await open();
  const pane = page.frameLocator(paneFrame);
  const paper = pane.getByRole('dialog');
  const write = async () => {
    await paper.getByRole('button', { name: 'Write', exact: true }).click();
    await expect(paper).toHaveCount(0);
    await page.evaluate(() => window.workbench.calculated());
  };
  await expect(pane.getByRole('tab', { name: 'Result', selected: true })).toBeVisible();
  await pane.getByRole('button', { name: 'More' }).click();
  await pane.getByRole('menuitem', { name: 'Repair formulas' }).click();
  await write();
  expect(await page.evaluate(() => window.workbench.formula('Budget!E2'))).toMatch(/^=ALIGNSCORE\(.*CHOOSECOLS/);
  // By hand: 400 of 500, 150 of 300, 200 of 300 for the 200 that are meant, 50 unmapped.
  close(await read('Budget!E2'), 0.75);

  await pane.getByRole('tab', { name: 'Map' }).click();
  await row(pane, 'Brand film').focus();
  await page.keyboard.press('s');
  await pane.getByRole('textbox', { name: 'Win retail' }).fill('30');
  await pane.getByRole('textbox', { name: 'Grow services' }).fill('70');
  await page.keyboard.press('Enter');
  await expect(row(pane, 'Brand film')).toHaveAccessibleName(/Win retail:30%; Grow services:70%$/);
  await pane.getByRole('tab', { name: 'Result' }).click();
  await pane.getByLabel('Where', { exact: true }).fill('Budget!E3');
  await pane.getByRole('button', { name: 'Write…' }).click();
  await pane.getByRole('menuitem', { name: 'Insert score', exact: true }).click();
  await expect(
    paper.getByText('Plumbline will update the named range “Alignment_map” (5 rows) and write 1 formula.'),
  ).toBeVisible();
  await write();
  for (const cell of ['Budget!E2', 'Budget!E3']) close(await read(cell), 0.8);
});
