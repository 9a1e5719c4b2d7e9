import { Workbook } from '@cj-tech-master/excelts';
import type { FrameLocator, Page } from '@playwright/test';
import { paneFrame, type Opened } from './fixture';

type Row = (string | number)[];

/** An .xlsx file with these sheets, each given as its rows. */
export async function planFile(sheets: Record<string, Row[]>): Promise<Buffer> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows);
  return Buffer.from((await workbook.xlsx.writeBuffer()) as any);
}

/** The workbench with a workbook of the test's own in place of the sample, from the first moment of the pane on. */
export async function openPlan(
  page: Page,
  open: () => Promise<Opened>,
  sheets: Record<string, Row[]>,
): Promise<{ pane: FrameLocator; opened: Opened }> {
  const body = await planFile(sheets);
  await page.route('**/samples/go-to-market-plan.xlsx', (route) => route.fulfill({ body }));
  return { opened: await open(), pane: page.frameLocator(paneFrame) };
}

/** The pane alone on the page, at a width. */
export const widen = (page: Page, width: number | null) =>
  page.addStyleTag({
    content: `.top, .message, #grid { visibility: hidden } #pane iframe { position: fixed; inset: 0 auto 0 0; z-index: 9; width: ${width}px !important }`,
  });

/** A small plan with a subtotal and no tags, as finance would send it. */
export const budget: Record<string, Row[]> = {
  Budget: [
    ['Budget 2027'],
    ['USD'],
    [],
    ['Line', 'Team', 'Q1', 'Q2', 'Q3', 'Q4'],
    ['Retail campaign', 'Marketing', 100, 100, 100, 100],
    ['Brand sponsorship', 'Marketing', 50, 50, 50, 50],
    ['Marketing total', '', 150, 150, 150, 150],
    ['Field reps', 'Sales', 200, 200, 200, 200],
    ['Service engineers', 'Sales', 80, 80, 80, 80],
  ],
  Priorities: [
    ['Imperative', 'Weight'],
    ['Win retail', 3],
    ['Grow services', 1],
  ],
};
