import type { Measured } from './measure';

const groups: [string, (sheet: Measured) => boolean][] = [
  ['Looked at while it was written', ({ heldOut }) => heldOut === 0],
  ['Held out, first share', ({ heldOut }) => heldOut === 1],
  ['Held out, second share', ({ heldOut }) => heldOut === 2],
  ['All sheets', () => true],
];

const sum = (sheets: Measured[], count: (sheet: Measured) => number): number =>
  sheets.reduce((total, sheet) => total + count(sheet), 0);

const part = (right: number, of: number): string => (of === 0 ? '–' : `${right}/${of}`);
const yes = (right: boolean): string => (right ? 'yes' : 'no');

/** The tables of docs/detection.md, from what was measured. */
export const report = (sheets: Measured[]): string =>
  [
    summary(sheets),
    '',
    ...groups.slice(0, 3).flatMap(([title, isIn]) => [`### ${title}`, '', bySheet(sheets.filter(isIn)), '']),
  ]
    .join('\n')
    .trim();

function summary(all: Measured[]): string {
  const rows = groups.map(([title, isIn]) => {
    const sheets = all.filter(isIn);
    const count = (is: (sheet: Measured) => boolean) =>
      part(
        sum(sheets, (sheet) => (is(sheet) ? 1 : 0)),
        sheets.length,
      );
    return [
      title,
      count(({ header }) => header),
      count(({ data }) => data),
      part(
        sum(sheets, ({ columns }) => columns.right),
        sum(sheets, ({ columns }) => columns.of),
      ),
      part(
        sum(sheets, ({ sums }) => sums.found),
        sum(sheets, ({ sums }) => sums.of),
      ),
      String(sum(sheets, ({ sums }) => sums.suspected)),
      part(
        sum(sheets, ({ others }) => others.right),
        sum(sheets, ({ others }) => others.of),
      ),
      count(({ purpose, shape }) => purpose && shape),
      count(({ currencies, decimalComma }) => currencies && decimalComma),
      String(sum(sheets, ({ sureAndWrong }) => sureAndWrong.length)),
    ];
  });
  return table(
    [
      'Sheets',
      'Header rows',
      'Data rows',
      'Columns',
      'Subtotals and totals',
      'Lines taken for sums',
      'Captions, blanks, notes',
      'Purpose and shape',
      'Number format',
      'Sure, and wrong',
    ],
    rows,
  );
}

const bySheet = (sheets: Measured[]): string =>
  table(
    ['Sheet', 'Header', 'Columns', 'Sums', 'Not found, or found wrong'],
    sheets.map(({ name, header, columns, sums, wrong }) => [
      name,
      yes(header),
      part(columns.right, columns.of),
      part(sums.found, sums.of),
      wrong.map((one) => one.replace(/\|/g, '/')).join('; '),
    ]),
  );

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
