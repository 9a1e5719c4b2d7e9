import * as fc from 'fast-check';
import { labelKey, tidy } from '../../../src/cells/label';
import type { Dialect } from '../../../src/planning/formula';
import type { Cell } from '../../../src/planning/sheet';
import type { Action } from '../../../src/planning/state/action';
import { initialState } from '../../../src/planning/state/initialState';
import { reduce } from '../../../src/planning/state/reduce';
import type { State } from '../../../src/planning/state/state';
import { mapRows, strategyRows } from '../../../src/planning/views/given';
import { rangesOf } from '../../../src/planning/views/ranges';
import { tellingFunctions } from '../../../src/planning/write/formulasFound';
import { formulaText } from '../../../src/planning/write/formulaText';
import { heldTables } from '../../../src/planning/write/heldTables';
import { resultPlan } from '../../../src/planning/write/resultPlan';
import type { ResultName } from '../../../src/planning/write/results';
import { restore } from '../../../src/planning/write/restore';
import { MemoryWorkbook } from '../../contract/memoryWorkbook';

const run = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state);

const hostile = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '"quoted"',
    "it's",
    '[x]',
    "'[a]'",
    '  blanks  ',
    '💶 money',
    'a;b',
    'a,b',
    '@x',
    '-3',
    'TRUE',
  ),
  fc.constantFrom('__proto__', 'constructor', 'Straße', 'Line\nbreak', '=HYPERLINK("http://x")', '+1', '2027', '1/2'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);
const isLabel = (text: string): boolean => tidy(text) !== '' && !/^#/.test(text) && Number.isNaN(Number(text));
const label = hostile.filter(isLabel);
const sheetName = fc
  .oneof(hostile, fc.constantFrom('Budget', 'Go to market', "It's", '2027', 'Q1', 'R1C1'))
  .map((name) => name.replace(/[[\]:*?/\\\n]|^'|'$/g, '').slice(0, 31))
  .filter((name) => tidy(name) === name && name !== '' && name !== 'Home');
const distinct = (texts: string[]): string[] => [...new Map(texts.map((one) => [labelKey(one), one])).values()];
const isName = (text: string): boolean => isLabel(text) && !/[;|:=\n%]/.test(text);

const imperatives = fc
  .array(
    fc.record({
      name: fc.oneof(fc.constantFrom('Win retail', 'Grow services', 'Cut churn'), hostile.filter(isName)),
      owner: fc.constantFrom('', 'Dana Whitfield, CRO', '007', '=me'),
      weight: fc.constantFrom('50%', '12.5%', '3', '0.25', '', '33.3%'),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((list) => [...new Map(list.map((one) => [labelKey(one.name), one])).values()])
  .filter((list) => list.some(({ weight }) => weight !== ''));

interface Case {
  sheet: string;
  rows: Cell[][];
  imperatives: { name: string; owner: string; weight: string }[];
  reserve: string;
  tags: Record<string, string>;
  choices: Action[];
  dialect: Dialect;
  what: ResultName;
}

/** A title, a header, lines with a label, a team and months; some months, and some rows, taken out by the user. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    sheet: sheetName,
    labels: fc.array(label, { minLength: 4, maxLength: 12 }),
    titles: fc.nat(2),
    months: fc.integer({ min: 2, max: 5 }),
    imperatives,
    reserve: fc.constantFrom('', '10%', '0.05'),
    tagged: fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
    without: fc.option(fc.nat(4)),
    settled: fc.array(fc.nat(11), { maxLength: 2 }),
    dialect: fc.constantFrom<Dialect>('excel', 'sheets'),
    what: fc.constantFrom<ResultName>('score', 'table', 'moves', 'teams', 'drops'),
  })
  .map(({ labels, titles, months, imperatives: list, tagged, without, settled, ...rest }) => {
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May'].slice(0, months);
    const rows: Cell[][] = [
      ...Array.from({ length: titles }, (_, i): Cell[] => [i ? '' : 'Plan of the year', ...names.map(() => ''), '']),
      ['Line', 'Team', ...names],
      ...labels.map((one, i): Cell[] => [one, i % 2 ? 'East' : 'West', ...names.map((_, j) => 100 + 7 * i + j)]),
    ];
    const first = titles + 1;
    const tags = Object.fromEntries(
      distinct(labels).flatMap((one, i) => {
        const tag = list[tagged[i] % (list.length + 1)]?.name;
        return tag ? [[labelKey(one), tag]] : [];
      }),
    );
    const roles: Action[] = [
      { type: 'columnRoleChosen', column: 0, role: 'label' },
      { type: 'columnRoleChosen', column: 1, role: 'team' },
      ...names.map((_, i): Action => ({
        type: 'columnRoleChosen',
        column: 2 + i,
        role: i === without ? 'other' : 'amount',
      })),
    ];
    const choices: Action[] = [
      { type: 'shapeChosen', shape: 'long' },
      ...roles,
      { type: 'dataChosen', firstRow: first, lastRow: first + labels.length - 1 },
      { type: 'rowsSettled', rows: settled.filter((i) => i < labels.length).map((i) => first + i), role: 'subtotal' },
      { type: 'columnsConfirmed' },
    ];
    return { ...rest, rows, imperatives: list, tags, choices };
  });

async function mapped(one: Case, workbook: MemoryWorkbook): Promise<State> {
  const strategy = one.imperatives.flatMap((change, i): Action[] => [
    { type: 'imperativeAdded' },
    { type: 'imperativeChanged', id: i + 1, change },
  ]);
  return run(
    initialState,
    { type: 'workbookSeen', sheets: await workbook.sheets(), named: await workbook.named() },
    ...strategy,
    { type: 'reserveChanged', reserve: one.reserve },
    { type: 'sheetRead', content: await workbook.read(one.sheet) },
    { type: 'purposeChosen', purpose: 'resources' },
    ...one.choices,
    { type: 'labelsTagged', tags: one.tags },
  );
}

const typed = ({ strategy }: State) => strategy.imperatives.map(({ name, owner }) => [tidy(name), tidy(owner)]);
const tagsOf = (state: State) => new Map(mapRows(state).map(([text, tag]) => [labelKey(text), tag]));

test('a workbook that is written and opened again has the same strategy, tags and cells', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const workbook = new MemoryWorkbook({ Home: [['']], [one.sheet]: one.rows }, () => 0, one.dialect);
      const before = await mapped(one, workbook);
      const place = { sheet: 'Home', area: { row: 0, column: 0, rows: 1, columns: 1 } };
      fc.pre(rangesOf(before)?.amounts !== undefined);
      await workbook.write(resultPlan(before, one.what, place, await heldTables(workbook, before)));

      const after = run(
        initialState,
        { type: 'workbookSeen', sheets: await workbook.sheets(), named: await workbook.named() },
        { type: 'restored', restored: await restore(workbook) },
        { type: 'sheetRead', content: await workbook.read(one.sheet) },
      );
      expect(strategyRows(after)).toEqual(strategyRows(before));
      expect(typed(after)).toEqual(typed(before));
      expect(after.strategy.home).toEqual({ kind: 'table' });
      expect(after.strategy.reserve).toBe(before.strategy.reserve);
      expect(tagsOf(after)).toEqual(tagsOf(before));
      const { amounts, tags, teams, lines } = rangesOf(before)!;
      const taken = rangesOf(after)!;
      expect([taken.amounts, taken.tags]).toEqual([amounts, tags]);
      if (one.what === 'teams') expect(taken.teams).toEqual(teams);
      if (one.what === 'drops') expect(taken.lines).toEqual(lines);

      // Written again, nothing of the strategy or the map is due.
      const again = resultPlan(after, one.what, place, await heldTables(workbook, after));
      expect([again.addSheets, again.tables, again.names]).toEqual([[], [], []]);
      const [written] = await workbook.formulas(tellingFunctions);
      expect(formulaText(again.cells[0].blocks[0].formula!, one.dialect)).toBe(written.formula);
    }),
    { numRuns: 100 },
  );
});
