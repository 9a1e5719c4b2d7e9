// What it costs to find how a sheet is laid out, as a multiple of looking at its cells: both in one run.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { inTurn } from './timing.js';

const sizes = [2_500, 20_000, 100_000];
const columns = 12;
const imperatives = ['Win retail', 'Grow services', 'Cut churn'];
const linesInBlock = 20;

/** @typedef {(string | number)[][]} Cells */
/** @typedef {(content: object, imperatives: readonly string[]) => { special: { role: { is: string } }[] }} FindLayout */

/** The pane's own code for it, minified as in the pane. @returns {Promise<FindLayout>} */
async function builtFindLayout() {
  const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-layout-'));
  const swc = { loader: 'swc-loader', options: { jsc: { target: 'es2020', parser: { syntax: 'typescript' } } } };
  /** @type {import('webpack').Configuration} */
  const configuration = {
    mode: 'production',
    target: 'node',
    entry: fileURLToPath(new URL('../src/planning/detect/findLayout.ts', import.meta.url)),
    output: { path: folder, filename: 'layout.cjs', library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: swc }] },
  };
  await new Promise((resolve, reject) =>
    webpack(configuration, (error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString('errors-only'))) : resolve(stats),
    ),
  );
  const { findLayout } = createRequire(import.meta.url)(path.join(folder, 'layout.cjs'));
  rmSync(folder, { recursive: true });
  return findLayout;
}

/** A plan with a subtotal after every 20 lines, and some numbers written as text. @param {number} rows */
function contentOf(rows) {
  const months = Array.from({ length: columns - 3 }, (_, j) => `${2025 + Math.floor(j / 12)}-${(j % 12) + 1}`);
  /** @type {Cells} */
  const cells = [['Line', 'Imperative', 'Team', ...months]];
  let block = months.map(() => 0);
  for (let i = 0; cells.length <= rows; i++) {
    const amounts = block.map((_, j) => 1 + ((i * 7919 + j * 104_729) % 100_000));
    block = block.map((sum, j) => sum + amounts[j]);
    const written = i % 50 === 0 ? amounts.map((amount) => `${amount} USD`) : amounts;
    cells.push([`Line ${i} of the plan`, imperatives[i % 3], `Team ${i % 12}`, ...written]);
    if (i % linesInBlock !== linesInBlock - 1) continue;
    cells.push([`Subtotal ${i}`, '', '', ...block]);
    block = block.map(() => 0);
  }
  return {
    name: 'Plan',
    area: { row: 0, column: 0, rows: cells.length, columns },
    cells,
    formats: [],
    formulas: [],
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
  };
}

/** Looks at every cell once: numbers are added, texts trimmed and tried as numbers. @param {Cells} cells */
function bareLook(cells) {
  let sum = 0;
  for (const row of cells) for (const cell of row) sum += typeof cell === 'number' ? cell : Number(cell.trim()) || 0;
  return sum;
}

const findLayout = await builtFindLayout();

const table = sizes.map((size) => {
  const content = contentOf(size);
  // What was found of a sheet is remembered by the sheet: each run gets one that is new to it.
  const find = () => findLayout({ ...content }, imperatives);
  const found = find().special.filter(({ role }) => role.is === 'subtotal').length;
  const wanted = content.cells.filter(([label]) => String(label).startsWith('Subtotal')).length;
  if (found !== wanted) throw new Error(`${found} of ${wanted} subtotals were found in ${size} rows`);
  const { one, other, ratio } = inTurn(9, find, () => bareLook(content.cells));
  const perRow = `${((one / size) * 1000).toFixed(1)} µs`;
  return `| ${size.toLocaleString('en-US')} | ${one.toFixed(0)} ms | ${perRow} | ${other.toFixed(1)} ms | ${ratio.toFixed(1)}× |`;
});

const report = `# What it costs to find a sheet’s layout

\`node bench/layout.js\` on Node ${process.versions.node}; medians of one run. ${columns} columns, a subtotal after every ${linesInBlock} lines; all of them have to be found.

| rows | layout | per row | bare look | layout ÷ bare look |
| ---: | ---: | ---: | ---: | ---: |
${table.join('\n')}

- **layout**: header, lines, what each column holds, subtotals, currencies and decimal marks, as the pane does it.
- **bare look**: adds the numbers among the same cells, and trims the texts and tries them as numbers.
- Aim: a row costs no more in a long sheet than in a short one.
`;
writeFileSync(new URL('layout.md', import.meta.url), report);
console.log(report);
