import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { chartOf, chartsInExcel, chartSheet, drawChart, openChartFile, pane } from './chartPage';
import { expect, test, type Opened } from './fixture';

const saved = ({ page }: Opened) =>
  page.evaluate(async () => [...new Uint8Array(await window.workbench.save())]).then((bytes) => Buffer.from(bytes));
const reopen = ({ page }: Opened, file: Buffer) =>
  page.evaluate((bytes) => window.workbench.open(new Uint8Array(bytes).buffer, 'saved.xlsx'), [...file]);
const cell = (address: string) => `'${chartSheet.replace("'", "''")}'!${address}`;
const spoken = /^Shares by priority\. Win retail: Money 40%, Time 0\.25\. Cut churn: Money 20%, Time 0\.5\./;

/** The keyboard goes to the grid once something in it was clicked. */
async function focusGrid({ page }: Opened): Promise<void> {
  await page.mouse.click(200, 700);
}

test('a chart is drawn from its cells, and in words', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  await drawChart(opened);
  await expect(page.getByRole('img', { name: spoken })).toBeVisible();
  const drawn = await chartOf(opened);
  expect(drawn.title).toBe('Shares by priority');
  expect(drawn.labels).toEqual(['Win retail', 'Cut churn', 'None']);
  expect(drawn.labelTops).toEqual([...drawn.labelTops].sort((one, other) => one - other));
  expect(drawn.values).toEqual(['40%', '20%', '5%', '0.25', '0.5', '0.1']);
  expect(drawn.legend).toEqual(['Money', 'Time']);
  expect(drawn.colors).toEqual(['#8A8886', '#0F6CBD']);
  const longest = Math.max(...drawn.bars);
  [0.4, 0.2, 0.05, 0.25, 0.5, 0.1].forEach((value, at) => expect(drawn.bars[at] / longest).toBeCloseTo(value / 0.5, 3));
  expect(await chartsInExcel(opened)).toEqual({
    count: 1,
    charts: [
      { name: 'Shares', title: 'Shares by priority', showValue: true, firstAtTop: true, series: ['Money', 'Time'] },
    ],
  });
});

test('without the axis reversed the first row is at the bottom, as in Excel', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  await drawChart(opened, { firstAtTop: false });
  await expect(page.getByRole('img', { name: spoken })).toBeVisible();
  const { labels, labelTops } = await chartOf(opened);
  expect(labels[0]).toBe('Win retail');
  expect(labelTops).toEqual([...labelTops].sort((one, other) => other - one));
});

test('a chart drawn again under its name takes the place of the old one', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  await drawChart(opened);
  await drawChart(opened, { title: 'Drawn again' });
  await expect(page.getByRole('img', { name: /^Drawn again\./ })).toBeVisible();
  await expect(page.locator('.chart')).toHaveCount(1);
});

test('bars follow what is typed and what is calculated', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  await opened.write(cell('C4'), '=B2/2');
  await drawChart(opened);
  await expect(page.getByRole('img', { name: /None: Money 5%, Time 0\.2/ })).toBeVisible();
  await focusGrid(opened);
  await page.evaluate((address) => window.workbench.select(address), cell('B2'));
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: /Win retail: Money 100%, .* None: Money 5%, Time 0\.5/ })).toBeVisible();
  const { bars } = await chartOf(opened);
  expect(bars[0]).toBe(Math.max(...bars));
  expect(bars[5] / bars[0]).toBeCloseTo(0.5, 3);
});

test('a row put in before the cells moves the chart along, and what it shows stays', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  await drawChart(opened);
  const chart = page.getByRole('img', { name: spoken });
  const top = async () => (await chart.boundingBox())?.y ?? 0;
  const before = await top();
  await pane(opened).evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange('1:1').insert('Down');
        await context.sync();
      }),
    chartSheet,
  );
  await expect.poll(top).toBeGreaterThan(before + 10);
  await opened.write(cell('B4'), 0.3);
  await expect(page.getByRole('img', { name: /Cut churn: Money 30%/ })).toBeVisible();
  await focusGrid(opened);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(top).toBe(before);
  await expect(chart).toBeVisible();
});

test('one Ctrl+Z takes the chart away with what was written beside it, and Ctrl+Y brings it back', async ({
  open,
  page,
}) => {
  const opened = await openChartFile(page, open);
  await pane(opened).evaluate(
    (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A6').values = [['written with it']];
        const added = sheet.charts.add('BarClustered', sheet.getRange('A1:C4'), 'Columns');
        added.name = 'Shares';
        added.title.text = 'Undone';
        added.setPosition('E2', 'K20');
        await context.sync();
      }),
    chartSheet,
  );
  const chart = page.getByRole('img', { name: /^Undone\./ });
  await expect(chart).toBeVisible();
  const place = await chart.boundingBox();
  await focusGrid(opened);
  await page.keyboard.press('Control+z');
  await expect(chart).toHaveCount(0);
  expect(await opened.read(cell('A6'))).toBe('');
  expect((await chartsInExcel(opened)).count).toBe(0);
  await page.keyboard.press('Control+y');
  await expect(chart).toBeVisible();
  expect(await chart.boundingBox()).toEqual(place);
  expect(await opened.read(cell('A6'))).toBe('written with it');
});

test('a chart on a sheet that comes with it goes and returns with that sheet', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  await pane(opened).evaluate(
    (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Result');
        const source = context.workbook.worksheets.getItem(name).getRange('A1:C4');
        // Columns that grow in the same request: the chart covers them as they are afterwards.
        sheet.getRange('A:B').format.columnWidth = 200;
        const added = sheet.charts.add('BarClustered', source, 'Columns');
        added.title.text = 'On its own sheet';
        added.setPosition('B2', 'C15');
        sheet.activate();
        await context.sync();
      }),
    chartSheet,
  );
  const chart = page.getByRole('img', { name: /^On its own sheet\./ });
  await expect.poll(async () => (await chart.boundingBox())?.width).toBeGreaterThan(300);
  const place = await chart.boundingBox();
  await focusGrid(opened);
  await page.keyboard.press('Control+z');
  await expect(chart).toHaveCount(0);
  expect(await page.evaluate(() => window.workbench.sheetNames())).toEqual([chartSheet, 'Other']);
  await page.keyboard.press('Control+y');
  await expect.poll(() => page.evaluate(() => window.workbench.sheetNames())).toContain('Result');
  await page.evaluate(() => window.workbench.select('Result!A1'));
  await expect(chart).toBeVisible();
  expect(await chart.boundingBox()).toEqual(place);
  await reopen(opened, await saved(opened));
  await page.evaluate(() => window.workbench.select('Result!A1'));
  await expect(chart).toBeVisible();
  await expect.poll(() => chart.boundingBox()).toEqual(place);
});

test('a chart leaves with its sheet and comes back with it', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  await drawChart(opened);
  const chart = page.getByRole('img', { name: spoken });
  await expect(chart).toBeVisible();
  await page.evaluate(() => window.workbench.select('Other!A1'));
  await expect(chart).toHaveCount(0);
  await page.evaluate((address) => window.workbench.select(address), cell('A1'));
  await expect(chart).toBeVisible();
});

test('a saved chart is opened again as it was', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  await drawChart(opened);
  const chart = page.getByRole('img', { name: spoken });
  await expect(chart).toBeVisible();
  const [place, drawn, told] = [await chart.boundingBox(), await chartOf(opened), await chartsInExcel(opened)];
  for (const round of ['first', 'second']) {
    await reopen(opened, await saved(opened));
    await expect(chart, round).toBeVisible();
    expect(await chart.boundingBox()).toEqual(place);
    expect(await chartOf(opened)).toEqual(drawn);
    expect(await chartsInExcel(opened)).toEqual(told);
  }
  await expect(page.getByRole('status')).not.toContainText('charts');
});

test('a chart far from all cells is opened where it was', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  await drawChart(opened, { place: ['Y210', 'AF228'] });
  const shown = async () => {
    await page.evaluate((address) => window.workbench.select(address), cell('Y210'));
    return page.getByRole('img', { name: spoken }).boundingBox();
  };
  const place = await shown();
  expect(place?.width).toBeGreaterThan(500);
  await reopen(opened, await saved(opened));
  await expect.poll(shown).toEqual(place);
});

test('charts on two sheets are saved, also of cells of another sheet', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  await drawChart(opened);
  await drawChart(opened, { on: 'Other', name: 'Elsewhere', title: 'From another sheet' });
  await reopen(opened, await saved(opened));
  expect((await chartsInExcel(opened)).charts.map(({ name }) => name)).toEqual(['Shares']);
  expect((await chartsInExcel(opened, 'Other')).charts).toMatchObject([
    { name: 'Elsewhere', series: ['Money', 'Time'] },
  ]);
  await page.evaluate(() => window.workbench.select('Other!A1'));
  await expect(page.getByRole('img', { name: /^From another sheet\. Win retail: Money 40%/ })).toBeVisible();
});

test('charts the workbench can’t draw are said to be lost', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  installChartSupport();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Pie');
  sheet.addRows([['a'], [1], [2]]);
  sheet.addPieChart({ series: [{ values: 'Pie!$A$2:$A$3' }] }, 'C2:F9');
  await reopen(opened, Buffer.from((await workbook.xlsx.writeBuffer()) as any));
  await expect(page.getByRole('status')).toContainText('Not shown here, and not in a file saved from here: charts.');
  expect((await chartsInExcel(opened, 'Pie')).count).toBe(0);
});

test('markup in a title or a cell is shown as text', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  const hostile = '<img src=x onerror="window.hit=1">';
  await opened.write(cell('A2'), hostile);
  await drawChart(opened, { title: hostile });
  await expect(page.getByRole('img', { name: `${hostile}. ${hostile}: Money` })).toBeVisible();
  const { title, labels } = await chartOf(opened);
  expect(title).toBe(hostile);
  expect(labels[0]).toContain('<img src=x');
  expect(await page.evaluate(() => [document.querySelectorAll('.chart img').length, 'hit' in window])).toEqual([
    0,
    false,
  ]);
});

test('another kind of chart is refused in words', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  await expect(drawChart(opened, { type: 'Pie' })).rejects.toThrow(
    'A chart of the type Pie is not available in the workbench.',
  );
});

test('on a protected sheet no chart is drawn', async ({ open, page }) => {
  const opened = await openChartFile(page, open);
  await page.evaluate((name) => window.workbench.protect(name), chartSheet);
  await expect(drawChart(opened)).rejects.toThrow(`The sheet ${chartSheet} is protected.`);
  expect((await chartsInExcel(opened)).count).toBe(0);
});
