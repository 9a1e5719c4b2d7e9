import { Workbook } from '@cj-tech-master/excelts';
import { words } from '../../src/functions/generated/words';
import { expect, test, type Opened } from './fixture';

type Example = (typeof words)[number]['examples'][number];

/** Where an example's formula stands: below its data, with room to spill. */
const corner = 'A40';
const spill = 'A40:Z79';

async function blankWorkbook(): Promise<number[]> {
  const workbook = new Workbook();
  workbook.addWorksheet('Sheet1');
  return [...new Uint8Array(await workbook.xlsx.writeBuffer())];
}

/** Formulas that give the errors which examples hold. */
const broken: Record<string, string> = { '#N/A': '=NA()', '#DIV/0!': '=1/0', '#REF!': '=INDEX(Z1:Z2, 9)' };

/** What a person types to get a cell of the data. */
function entryOf(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell ?? '';
  const { error } = cell as { error: string };
  if (!(error in broken)) throw new Error(`No formula is known here that gives ${error}.`);
  return broken[error];
}

/** Types an example into a blank sheet and reads what the grid shows. */
async function show({ page, read, write, sentence }: Opened, { formula, data }: Example, blank: number[]) {
  await page.evaluate((bytes) => window.workbench.open(new Uint8Array(bytes).buffer), blank);
  for (const [address, rows] of Object.entries(data))
    await write(
      `Sheet1!${address}`,
      rows.map((row) => row.map(entryOf)),
    );
  await write(`Sheet1!${corner}`, formula);
  return { cells: (await read(`Sheet1!${spill}`)) as any[][], sentence: await sentence(`Sheet1!${corner}`) };
}

for (const mode of ['direct', 'office']) {
  test(`every documented example gives its result in the grid, ${mode === 'direct' ? 'called directly' : "through office.js's dispatcher"}`, async ({
    open,
  }) => {
    test.setTimeout(240_000);
    const opened = await open(mode === 'office' ? '/?dispatch=office' : '/');
    const blank = await blankWorkbook();
    let shown = 0;
    for (const { name, examples } of words) {
      for (const example of examples) {
        const { cells, sentence } = await show(opened, example, blank);
        const { result } = example;
        const where = `${name}: ${example.formula}`;
        if (typeof result === 'object' && result !== null && 'error' in result) {
          expect(cells[0][0], where).toBe(result.error);
          if (mode === 'direct') expect(sentence, where).toContain(result.message ?? '');
        } else compare(cells, Array.isArray(result) ? result : [[result]], where);
        shown++;
      }
    }
    expect(shown).toBeGreaterThanOrEqual(2 * words.length);
  });
}

function compare(cells: any[][], expected: readonly (readonly unknown[])[], where: string): void {
  expected.forEach((row, i) =>
    row.forEach((wanted, j) => {
      if (typeof wanted === 'number')
        expect(Math.abs(cells[i][j] - wanted), where).toBeLessThan(1e-9 * Math.max(1, Math.abs(wanted)));
      else expect(cells[i][j], where).toBe(wanted);
    }),
  );
}
