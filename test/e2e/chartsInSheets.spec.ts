import type { Page } from '@playwright/test';
import { chartOf, chartSheet, openChartFile } from './chartPage';
import { expect, paneFrame, test, type Opened } from './fixture';

/** Functions that the test adds to the script project: they reach Google's services as the script's own do. */
const script = `
function sheetOfCharts() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(${JSON.stringify(chartSheet)}); }
function drawBars() {
  const sheet = sheetOfCharts();
  const bars = sheet.newChart().asBarChart().setTitle('<b>Shares</b>').setColors(['#8A8886', '#0F6CBD']);
  const chart = bars
    .addRange(sheet.getRange(1, 1, 4, 3))
    .setNumHeaders(1)
    .setOption('series', { 0: { dataLabel: 'value' }, 1: { dataLabel: 'value' } })
    .setOption('width', 420)
    .setOption('height', 300)
    .setPosition(2, 5, 10, 4)
    .build();
  sheet.insertChart(chart);
}
function removeBars() { const sheet = sheetOfCharts(); sheet.getCharts().forEach((chart) => sheet.removeChart(chart)); }
function tellBars() {
  return sheetOfCharts().getCharts().map((chart) => ({
    title: chart.getOptions().get('title'),
    width: chart.getOptions().get('width'),
    row: chart.getContainerInfo().getAnchorRow(),
    column: chart.getContainerInfo().getAnchorColumn(),
    ranges: chart.getRanges().map((range) => range.getA1Notation()),
  }));
}
function drawLines() { sheetOfCharts().newChart().addRange(sheetOfCharts().getRange(1, 1, 4, 3)).build(); }
`;
const added = ['drawBars', 'removeBars', 'tellBars', 'drawLines'];

async function openInSheets(page: Page, open: (address?: string) => Promise<Opened>): Promise<Opened> {
  await page.route('**/sheets/script.js', async (route) => {
    const body = await (await route.fetch()).text();
    const end = body.lastIndexOf('return {');
    await route.fulfill({
      contentType: 'text/javascript',
      body: `${body.slice(0, end)}${script}return { ${added.join(', ')}, ${body.slice(end + 8)}`,
    });
  });
  return openChartFile(page, () => open('/?host=sheets'));
}

/** Calls a function of the script as the sidebar does. */
async function run(page: Page, name: string): Promise<unknown> {
  const sidebar = await (await page.locator(paneFrame).elementHandle())?.contentFrame();
  return sidebar?.evaluate(
    (called) =>
      new Promise((resolve, reject) => {
        const { run: runner } = (window as any).google.script;
        runner.withSuccessHandler(resolve).withFailureHandler(reject)[called]();
      }),
    name,
  );
}

const drawing = /^<b>Shares<\/b>\. Win retail: Money 0\.4, Time 0\.25\./;

test('a chart that the script puts on a sheet is drawn, told of and taken away', async ({ open, page }) => {
  const opened = await openInSheets(page, open);
  await run(page, 'drawBars');
  const chart = page.getByRole('img', { name: drawing });
  await expect(chart).toBeVisible();
  const { labels, labelTops, values, colors } = await chartOf(opened);
  expect(labels).toEqual(['Win retail', 'Cut churn', 'None']);
  expect(labelTops).toEqual([...labelTops].sort((one, other) => one - other));
  expect(values).toEqual(['0.4', '0.2', '0.05', '0.25', '0.5', '0.1']);
  expect(colors).toEqual(['#8A8886', '#0F6CBD']);
  expect(await run(page, 'tellBars')).toEqual([
    { title: '<b>Shares</b>', width: 420, row: 2, column: 5, ranges: ['A1:C4'] },
  ]);
  await run(page, 'removeBars');
  await expect(chart).toHaveCount(0);
  expect(await run(page, 'tellBars')).toEqual([]);
});

test('one Ctrl+Z takes back the script’s chart', async ({ open, page }) => {
  await openInSheets(page, open);
  await run(page, 'drawBars');
  const chart = page.getByRole('img', { name: drawing });
  await expect(chart).toBeVisible();
  await page.mouse.click(200, 700);
  await page.keyboard.press('Control+z');
  await expect(chart).toHaveCount(0);
});

test('another kind of chart is refused in words', async ({ open, page }) => {
  await openInSheets(page, open);
  await expect(run(page, 'drawLines')).rejects.toThrow('The emulation draws bar charts only.');
});
