import { Workbook } from '@cj-tech-master/excelts';
import type { Page } from '@playwright/test';

type Cells = (string | number | boolean)[][];

/** Everything the open workbook holds: sheets with their values and formulas; tables and names as a saved file has them. */
export async function snapshot(page: Page): Promise<object> {
  const sheets = await page.evaluate(() =>
    window.workbench.sheetNames().map((name) => {
      const cells = window.workbench.read(`'${name}'!A1:Z130`) as Cells;
      const formulas = cells.flatMap((row, i) =>
        row.map((_, j) => window.workbench.formula(`'${name}'!${String.fromCharCode(65 + j)}${i + 1}`)),
      );
      return { name, cells, formulas: formulas.filter(Boolean) };
    }),
  );
  const saved = new Workbook();
  const bytes = await page.evaluate(async () => Array.from(new Uint8Array(await window.workbench.save())));
  await saved.xlsx.load(Buffer.from(bytes) as any);
  return {
    sheets,
    tables: saved.worksheets.flatMap((sheet) => sheet.getTables().map(({ table }) => table.name)),
    names: saved.definedNames.model.map(({ name }) => name),
  };
}
