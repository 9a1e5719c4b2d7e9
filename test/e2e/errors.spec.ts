import { expect, test } from './fixture';

test('an error says why in words when its cell is selected, and goes when the input is mended', async ({ open }) => {
  const { page, read, write, sentence } = await open();
  const tags: string[][] = await read('Budget!C5:C101');
  const index = tags.findIndex(([tag]) => tag === 'Cut churn');
  const cell = `Budget!F${5 + index}`;
  const held = await read(cell);
  await write(cell, 'see note');
  expect(await read('Scorecard!C6')).toBe('#VALUE!');
  const said = `Row ${index + 1}, column 2 of amounts (tagged “Cut churn”): “see note” is not a number. Type a number or clear the cell.`;
  expect(await sentence('Scorecard!C6')).toBe(said);
  await page.evaluate(() => window.workbench.select('Scorecard!C6'));
  await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
  await write(cell, held);
  expect(typeof (await read('Scorecard!C6'))).toBe('number');
});

test('a broken link in the budget is seen in the score', async ({ open }) => {
  const { read, write, sentence } = await open();
  for (const [formula, code] of [
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['=INDEX(A1:A2, 9)', '#REF!'],
  ]) {
    await write('Budget!E9', formula);
    expect(await read('Budget!E9')).toBe(code);
    expect(await read('Scorecard!C6')).toBe(code);
    expect(await sentence('Scorecard!C6')).toContain('Row 5, column 1 of amounts');
  }
});

test("through office.js's dispatcher an error cell stays itself, and sentences arrive", async ({ open }) => {
  const { read, write, sentence } = await open('/?dispatch=office');
  await write('Budget!E9', '=INDEX(A1:A2, 9)');
  expect(await read('Scorecard!C6')).toBe('#REF!');
  await write('Budget!E9', 'see note');
  await write('Budget!C9', 'Cut churn');
  expect(await read('Scorecard!C6')).toBe('#VALUE!');
  expect(await sentence('Scorecard!C6')).toContain('Row 5, column 1 of amounts (tagged “Cut churn”)');
});

test('nothing to score is #N/A, a wrong input #VALUE!, and both can be caught by a formula around them', async ({
  open,
}) => {
  const { read, write } = await open();
  await write('Strategy!H20', '=ALIGNSCORE()');
  expect(await read('Strategy!H20')).toBe('#VALUE!');
  await write('Strategy!H21', '=ALIGNSCORE(Strategy!J1:J3, Strategy!K1:K3, Strategy!A1:C6)');
  expect(await read('Strategy!H21')).toBe('#N/A');
  await write('Strategy!H22', '=IFERROR(ALIGNSCORE(Strategy!J1:J3, Strategy!K1:K3, Strategy!A1:C6), "not yet")');
  expect(await read('Strategy!H22')).toBe('not yet');
  await write('Strategy!H23', '=ROUND(100*ALIGNSCORE(Budget!E5:P101, Budget!C5:C101, Strategy!A:C, , Reserve), 1)');
  expect(await read('Strategy!H23')).toBe(66.4);
});

test('cell text is data: markup and formulas in a label stay text', async ({ open }) => {
  const { page, read, write } = await open();
  const hostile = '<img src=x onerror="window.owned=1">';
  await write('Budget!C9', hostile);
  const table: any[][] = await read('Scorecard!B18:I45');
  expect(table.map(([label]) => label)).toContain(`Unrecognised: ${hostile}`);
  expect(await page.evaluate(() => 'owned' in window)).toBe(false);
});
