import { ALIGNTABLE } from '../../src/functions/align';
import { words } from '../../src/functions/generated/words';
import type { Cell } from '../../src/planning/sheet';
import { withoutResults } from '../../src/planning/withoutResults';
import { contentOf } from './sheets';

const plan: Cell[][] = [
  ['Line', 'Amount'],
  ['Ads', 300],
  ['Field reps', 150],
];
const table = ALIGNTABLE(
  [[300], [150]],
  [['Win retail'], ['Cut churn']],
  [
    ['Win retail', 1],
    ['Cut churn', 1],
  ],
) as Cell[][];

/** The plan, and a result two columns beside it, filled from its formula on. */
const beside = (result: Cell[][], formula: string) => {
  const cells = Array.from({ length: Math.max(plan.length, result.length) }, (_, row) => [
    ...(plan[row] ?? ['', '']),
    '',
    ...(result[row] ?? result[0].map(() => '')),
  ]);
  return contentOf(cells, { formulas: [{ row: 0, column: 3, formula }] });
};

test('a table that a formula has filled beside the plan is no part of it', () => {
  const { area, cells, formats, formulas } = withoutResults(beside(table, '=ALIGNTABLE(B2:B3,A2:A3,Strategy)'));
  expect([area, cells, formulas]).toEqual([contentOf(plan).area, plan, []]);
  expect(formats).toEqual(contentOf(plan).formats);
});

test('in Sheets’ words as in Excel’s, whatever stands round the arguments', () => {
  const formulas = [
    '=aligntable( B2:B3 ;A2:A3;Strategy)',
    '=ALIGNTABLE(B2:B3,FILTER(Map[[Label]:[Imperative]],(Map[Sheet]="(")),"")',
  ];
  for (const formula of formulas) expect(withoutResults(beside(table, formula)).cells).toEqual(plan);
});

test('one number, or what is made of a table, leaves what stands below it alone', () => {
  const scores = [
    '=ALIGNSCORE(B2:B3,A2:A3,Strategy)',
    '=INDEX(ALIGNTABLE(B2:B3,A2:A3,Strategy),2,3)',
    '=ALIGNTABLE(B2:B3)&""',
  ];
  for (const formula of scores) {
    const content = contentOf([['Score', 0.8], ...plan], { formulas: [{ row: 0, column: 1, formula }] });
    expect(withoutResults(content)).toBe(content);
  }
});

test('formulas of a person’s own right beside the result stay', () => {
  const content = beside(
    [
      ['Imperative', 'Target', 'Mine'],
      ['Win retail', 1, 2],
    ],
    '=ALIGNTABLE(B2:B3,A2:A3,Strategy)',
  );
  const own = { row: 0, column: 5, formula: '="Mine"' };
  const { cells, formulas } = withoutResults({ ...content, formulas: [...content.formulas, own] });
  expect([cells[0], cells[1]]).toEqual([
    ['Line', 'Amount', '', '', '', 'Mine'],
    ['Ads', 300, '', '', '', 2],
  ]);
  expect(formulas).toEqual([own]);
});

test('every table of Plumbline has headings throughout and something in the first cell of each row', () => {
  const results = words.flatMap(({ name, isTable, examples }) =>
    examples.flatMap(({ result }) => (isTable && Array.isArray(result) ? [{ name, rows: result as Cell[][] }] : [])),
  );
  expect(results.length).toBeGreaterThan(4);
  const isGap = (cell: Cell | null) => cell === '' || cell === null;
  const gaps = results.filter(({ rows }) => rows[0].some(isGap) || rows.some(([cell]) => isGap(cell)));
  expect(gaps.map(({ name }) => name)).toEqual([]);
});
