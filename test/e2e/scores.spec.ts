import expected from '../golden/sample.json' with { type: 'json' };
import { close, expect, test } from './fixture';

const score = 'Scorecard!C6';
const { budget } = expected;

test('the sample opens with its scores, as an independent source has them', async ({ open }) => {
  const { read } = await open();
  close(await read(score), budget.low);
  close(await read('Scorecard!C7'), budget.high);
  close(await read('Scorecard!C13'), expected.territory.low);
  const table: any[][] = await read('Scorecard!B18:I40');
  for (const [name, money] of Object.entries(budget.money)) close(table.find(([label]) => label === name)?.[4], money);
  const moves: any[][] = await read('Scorecard!K6:M11');
  moves.forEach((move, i) => close(move[2], budget.moves[i][2] as number));
});

test('an amount, a tag and a weight each change the score, and putting them back restores it', async ({ open }) => {
  const { read, write } = await open();
  const before = await read(score);
  const tags: string[][] = await read('Budget!C5:C101');
  const row = 5 + tags.findIndex(([tag]) => tag === 'BAU');
  for (const [cell, entry] of [
    [`Budget!E${row}`, 5_000_000],
    [`Budget!C${row}`, 'Cut churn'],
    ['Strategy!C2', 60],
  ] as const) {
    const held = await read(cell);
    await write(cell, entry);
    expect(await read(score)).not.toBe(before);
    await write(cell, held);
    expect(await read(score)).toBe(before);
  }
});

test('moving money by the size of a line changes the score by its share', async ({ open }) => {
  const { read, write } = await open();
  const rows: any[][] = await read('Budget!C5:P101');
  const at = rows.findIndex(
    ([tag, , ...months]) => tag === 'BAU' && months.every((month) => typeof month === 'number'),
  );
  const line = rows[at].slice(2).reduce((sum, month) => sum + month, 0);
  await write(`Budget!C${5 + at}`, 'Cut churn');
  close(await read(score), budget.low + line / budget.total);
});

test('a person types an amount into the grid and sees the new score', async ({ open }) => {
  const { page, read } = await open();
  const before = await read(score);
  await page.evaluate(() => window.workbench.select('Strategy!C2'));
  await page.keyboard.type('90');
  await page.keyboard.press('Enter');
  await expect.poll(() => read('Strategy!C2')).toBe(90);
  await page.evaluate(() => window.workbench.calculated());
  expect(await read(score)).not.toBe(before);
});
