import { Workbook } from '@cj-tech-master/excelts';
import type { Argument, Dialect } from '../../src/planning/formula';
import { formulaText } from '../../src/planning/write/formulaText';
import { close, expect, test, type Opened } from './fixture';

const plan = [
  ['Line', 'Team', 'Jan', "Owner's [new] #1", 'Note', 'Mar @HQ'],
  ['Retail', 'East', 10, 20, 'a', 5],
  ['Desk', '', 30, 40, 'b', 5],
  ['Both', 'West', 5, 5, 'c', 5],
  ['Total East', '', 40, 60, 'd', 10],
  ['Churny', '', 50, 60, 'e', 5],
];
const strategy = [
  ['Imperative', 'Owner', 'Weight'],
  ['Win retail', '', 0.5],
  ['Cut churn', '', 0.5],
];
const map = [
  ['Sheet', 'Column', 'Label', 'Imperative'],
  ['Budget', 'Line', 'Retail', 'Win retail'],
  ['Budget', 'Line', 'Desk', 'BAU'],
  ['Other', 'Line', 'Retail', 'Cut churn'],
  ['Budget', 'Line', 'Both', 'Win retail:50%; Cut churn:50%'],
  ['Budget', 'Line', 'Total East', 'Exclude'],
  ['Budget', 'Line', 'Churny', 'Cut churn'],
];

/** A workbook as the pane leaves it, with a table of the user's; `Map_range` is what Sheets has in place of the map's table. */
async function file(): Promise<Buffer> {
  const workbook = new Workbook();
  const add = (sheet: string, name: string, rows: unknown[][]) => {
    const columns = rows[0].map((heading) => ({ name: String(heading) }));
    const into = workbook.addWorksheet(sheet);
    into.addTable({ name, ref: 'A1', headerRow: true, columns, rows: rows.slice(1) as never });
    return into;
  };
  add('Budget', 'Plan_2027', plan);
  add('Strategy', 'Strategy', strategy).getCell('F1').value = 0.1;
  const mapped = add('Alignment map', 'Alignment_map', map);
  map.slice(1).forEach(([sheet, , label, tag], i) => {
    // The map of one sheet in plain cells, to compare with.
    if (sheet !== 'Budget') return;
    mapped.getCell(`H${i + 1}`).value = label;
    mapped.getCell(`I${i + 1}`).value = tag;
  });
  workbook.definedNames.add('Strategy!$F$1', 'Reserve');
  workbook.definedNames.add(`'Alignment map'!$A$1:$D$${map.length}`, 'Map_range');
  workbook.addWorksheet('Scores');
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const open = ({ page }: Opened, bytes: Buffer) =>
  page.evaluate((list) => window.workbench.open(new Uint8Array(list).buffer, 'plan.xlsx'), [...bytes]);

const cells = (column: number, columns = 1, row = 1, rows = 5): Argument => ({
  kind: 'area',
  sheet: 'Budget',
  area: { row, column, rows, columns },
});
const columns = (from: string, to = from): Argument => {
  const [first, last] = [plan[0].indexOf(from), plan[0].indexOf(to)];
  const area = { row: 1, rows: 5, column: first, columns: last - first + 1 };
  return { kind: 'columns', table: 'Plan_2027', from, to, sheet: 'Budget', area };
};
const mapOf = (is: 'table' | 'range', sheet = 'Budget'): Argument => ({
  kind: 'map',
  name: is === 'table' ? 'Alignment_map' : 'Map_range',
  is,
  sheet,
  column: 'Line',
});
const name = (text: string): Argument => ({ kind: 'name', name: text });
const stack = (kind: 'beside' | 'below', ...parts: Argument[]): Argument => ({ kind, parts });
const amounts = columns('Jan', "Owner's [new] #1");
const apart = stack('beside', amounts, columns('Mar @HQ'));
const withoutTotal = (column: number, width: number) =>
  stack('below', cells(column, width, 1, 3), cells(column, width, 5, 1));

/** Each form as the pane writes it, and the same in plain ranges. */
const score = (...given: Argument[]) => ({ name: 'ALIGNSCORE', arguments: given });
const forms: Record<string, { formula: { name: string; arguments: Argument[] }; plain: string }> = {
  'the map of a sheet, columns of a table': {
    formula: score(amounts, columns('Line'), name('Strategy'), mapOf('table'), name('Reserve')),
    plain: "ALIGNSCORE(Budget!C2:D6,Budget!A2:A6,Strategy!A1:C3,'Alignment map'!H1:I7,0.1)",
  },
  'the map as a range': {
    formula: score(amounts, columns('Line'), name('Strategy'), mapOf('range'), name('Reserve')),
    plain: "ALIGNSCORE(Budget!C2:D6,Budget!A2:A6,Strategy!A1:C3,'Alignment map'!H1:I7,0.1)",
  },
  'a map without rows of this sheet': {
    formula: score(amounts, columns('Line'), name('Strategy'), mapOf('table', 'Nowhere')),
    plain: 'ALIGNSCORE(Budget!C2:D6,Budget!A2:A6,Strategy!A1:C3)',
  },
  'columns apart': {
    formula: score(apart, columns('Line'), name('Strategy'), mapOf('table')),
    plain: "ALIGNSCORE(Scores!P1:R5,Budget!A2:A6,Strategy!A1:C3,'Alignment map'!H1:I7)",
  },
  'rows cut out': {
    formula: score(withoutTotal(2, 2), withoutTotal(0, 1), name('Strategy'), mapOf('table')),
    plain: "ALIGNSCORE(Budget!C2:D6,Budget!A2:A6,Strategy!A1:C3,'Alignment map'!H1:I7)",
  },
  'teams filled down': {
    formula: {
      name: 'ALIGNTEAMS',
      arguments: [
        amounts,
        columns('Line'),
        { kind: 'filledDown', of: columns('Team') },
        name('Strategy'),
        mapOf('table'),
        name('Reserve'),
      ],
    },
    plain: "ALIGNTEAMS(Budget!C2:D6,Budget!A2:A6,Scores!T1:T5,Strategy!A1:C3,'Alignment map'!H1:I7,0.1)",
  },
  'a table of results': {
    formula: { name: 'ALIGNTABLE', arguments: [apart, columns('Line'), name('Strategy'), mapOf('table')] },
    plain: "ALIGNTABLE(Scores!P1:R5,Budget!A2:A6,Strategy!A1:C3,'Alignment map'!H1:I7)",
  },
};

/** Sheets shows semicolons as commas where decimals have a point; the grid knows commas alone. */
const typed = (formula: (typeof forms)[string]['formula'], dialect: Dialect) =>
  dialect === 'excel'
    ? formulaText(formula, dialect)
    : formulaText(formula, dialect).replace(/;(?=(?:[^"]|"[^"]*")*$)/g, ',');

for (const dialect of ['excel', 'sheets'] as const) {
  test(`what is written for ${dialect} gives what plain ranges give, and follows edits`, async ({ open: start }) => {
    const opened = await start();
    await open(opened, await file());
    const { read, write } = opened;
    // Plain ranges to compare with: the months side by side, the teams filled down by hand.
    await write(
      'Scores!P1:R5',
      plan.slice(1).map((row) => [row[2], row[3], row[5]]),
    );
    await write('Scores!T1:T5', [['East'], ['East'], ['West'], ['West'], ['West']]);
    for (const [form, { formula, plain }] of Object.entries(forms)) {
      // Where nothing is found, the grid's FILTER gives Excel's #CALC! and not Google's #N/A, which is what is caught.
      if (dialect === 'sheets' && form === 'a map without rows of this sheet') continue;
      const inHost = dialect === 'sheets' ? withRange(formula) : formula;
      await write('Scores!A1', typed(inHost, dialect));
      const given = await read('Scores!A1:H12');
      await write('Scores!A1', `=${plain}`);
      expect([form, given]).toEqual([form, await read('Scores!A1:H12')]);
      expect(typeof given[0][0] === 'number' || given.length > 1).toBe(true);
      await write('Scores!A1', '');
    }
    // By hand: 30 retail, 110 churn and 5 of each of both of 220 in all; 90% of it is to be shared half and half.
    const { formula } = forms['the map of a sheet, columns of a table'];
    await write('Scores!A1', typed(dialect === 'sheets' ? withRange(formula) : formula, dialect));
    close(await read('Scores!A1'), (35 + 99 + 22) / 220);
    await write('Alignment map!D3', 'Cut churn');
    close(await read('Scores!A1'), (35 + 99) / 220);
  });
}

/** In Sheets the map is the named range. */
const withRange = (formula: (typeof forms)[string]['formula']) => ({
  ...formula,
  arguments: formula.arguments.map((one) => (one.kind === 'map' ? { ...one, name: 'Map_range' } : one)),
});

test('saving stores the forms as Excel does, and opening the file again gives the same values', async ({
  open: start,
}) => {
  const opened = await start();
  await open(opened, await file());
  const { page, read, write } = opened;
  const written = Object.values(forms).filter(({ formula }) => formula.name === 'ALIGNSCORE');
  for (const [i, { formula }] of written.entries()) await write(`Scores!A${i + 1}`, formulaText(formula, 'excel'));
  await write('Scores!A20', formulaText(forms['teams filled down'].formula, 'excel'));
  const before = await read('Scores!A1:D30');
  const saved = Buffer.from(await page.evaluate(async () => [...new Uint8Array(await window.workbench.save())]));

  const workbook = new Workbook();
  await workbook.xlsx.load(saved as never);
  const stored = (cell: string) => workbook.getWorksheet('Scores')?.getCell(cell).formula;
  expect(stored('A1')).toBe(
    "_xldudf_ALIGNSCORE(Plan_2027[[Jan]:[Owner''s '[new'] '#1]],Plan_2027[Line],Strategy," +
      '_xlfn._xlws.FILTER(Alignment_map[[Label]:[Imperative]],(Alignment_map[Sheet]="Budget")*(Alignment_map[Column]="Line"),""),Reserve)',
  );
  expect(stored('A2')).toContain('_xlfn._xlws.FILTER(_xlfn.CHOOSECOLS(Map_range,3,4),(INDEX(Map_range,0,1)="Budget")');
  expect(stored('A4')).toContain('_xlfn.HSTACK(');
  expect(stored('A5')).toContain('_xlfn.VSTACK(');
  expect(stored('A20')).toContain(
    '_xlfn.SCAN("",Plan_2027[Team],_xlfn.LAMBDA(_xlpm.a,_xlpm.v,IF(_xlpm.v="",_xlpm.a,_xlpm.v)))',
  );

  await open(opened, saved);
  expect(await read('Scores!A1:D30')).toEqual(before);
  expect(await page.evaluate(() => window.workbench.formula('Scores!A1'))).toBe(
    formulaText(written[0].formula, 'excel'),
  );
  await write('Budget!C2', 1000);
  expect(await read('Scores!A1')).not.toBe(before[0][0]);
});
