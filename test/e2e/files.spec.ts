import { readFileSync } from 'node:fs';
import { Workbook } from '@cj-tech-master/excelts';
import { expect, test, type Opened } from './fixture';

const saved = ({ page }: Opened) =>
  page.evaluate(async () => [...new Uint8Array(await window.workbench.save())]).then((bytes) => Buffer.from(bytes));
const reopen = ({ page }: Opened, file: Buffer) =>
  page.evaluate((bytes) => window.workbench.open(new Uint8Array(bytes).buffer, 'saved.xlsx'), [...file]);

test('a saved workbook stores formulas as Excel does, and opens again with the same scores', async ({ open }) => {
  const opened = await open();
  const scores = await opened.read('Scorecard!B5:N45');
  const file = await saved(opened);

  const workbook = new Workbook();
  await workbook.xlsx.load(file as any);
  const cell = workbook.getWorksheet('Scorecard')?.getCell('B18') as any;
  expect(cell.formula).toMatch(/^_xldudf_ALIGNTABLE\(/);
  expect(cell.value).toMatchObject({ shareType: 'array', isDynamicArray: true, result: 'Imperative' });
  expect(cell.value.ref).toMatch(/^B18:I\d+$/);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(
    await opened.page.evaluate(() => window.workbench.sheetNames()),
  );

  await reopen(opened, file);
  expect(await opened.read('Scorecard!B5:N45')).toEqual(scores);
  await opened.write('Strategy!C2', 60);
  expect(await opened.read('Scorecard!C6')).not.toBe(scores[1][1]);
});

test('a file dropped on the page is opened', async ({ open }) => {
  const { page, read } = await open();
  await page.evaluate(() => window.workbench.write('Scorecard!B1', 'changed'));
  const bytes = [...readFileSync(new URL('../../samples/go-to-market-plan.xlsx', import.meta.url))];
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], 'plan.xlsx'));
    return data;
  }, bytes);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect.poll(() => read('Scorecard!B1')).toBe('Does our money follow our strategy?');
});

test('a file that is no workbook is refused in words, and what was open stays', async ({ open }) => {
  const { page, read } = await open();
  const before = await read('Scorecard!C6');
  await page.setInputFiles('input[type=file]', {
    name: 'notes.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('not a zip'),
  });
  await expect(page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: 'notes.xlsx' })).toBeVisible();
  expect(await read('Scorecard!C6')).toBe(before);
});
