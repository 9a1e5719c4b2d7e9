import { createRequire } from 'node:module';

// Univer's CommonJS builds are the ones that run in Node.
const require = createRequire(import.meta.url);

/** @typedef {import('./plan.js').Plan} Plan */
/** @typedef {{ row: number, column: number, formula?: string, value?: string | number }} NativeCell */

/** Letters of a column, counted from 0. @param {number} column */
export const letters = (column) => String.fromCharCode(65 + column);

/**
 * A workbook of the workbench's engine that holds a plan: tags in A, months from B on, strategy and formulas beside.
 * The score is written in native formulas only, and `edit` changes one cell and waits for the new score.
 * @param {Plan} plan
 */
export async function engineWorkbook({ amounts, tags, strategy }) {
  const { Univer, LocaleType, LogLevel } = require('@univerjs/core');
  const { FUniver } = require('@univerjs/core/facade');
  const { UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
  const { UniverSheetsPlugin } = require('@univerjs/sheets');
  const { UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');
  for (const facade of ['sheets', 'engine-formula', 'sheets-formula']) require(`@univerjs/${facade}/facade`);

  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  /** @type {any} The facade gets its methods from the packages required above. */
  const api = FUniver.newAPI(univer);
  const score = { row: 0, column: amounts[0].length + 5 };
  api.createWorkbook({
    id: 'bench',
    name: 'bench',
    sheetOrder: ['plan'],
    styles: {},
    sheets: {
      plan: {
        id: 'plan',
        name: 'plan',
        rowCount: amounts.length + 10,
        columnCount: score.column + 5,
        cellData: cells({ amounts, tags, strategy }, score.column),
      },
    },
  });
  const sheet = api.getActiveWorkbook().getActiveSheet();
  const read = () => sheet.getRange(score.row, score.column).getValue();
  /** @param {number} value */
  const edit = async (value) => {
    const applied = api.getFormula().onCalculationResultApplied();
    sheet.getRange(0, 1).setValue(value);
    await applied;
    return read();
  };
  return { edit, read, dispose: () => univer.dispose() };
}

/**
 * The cells of the sheet, with the score and its parts as native formulas.
 * @param {Plan} plan
 * @param {number} scoreColumn
 */
function cells({ amounts, tags, strategy }, scoreColumn) {
  /** @type {Record<number, Record<number, { v?: string | number, f?: string }>>} */
  const data = {};
  amounts.forEach((row, i) => {
    data[i] = { 0: { v: tags[i][0] } };
    row.forEach((value, j) => (data[i][j + 1] = { v: value }));
  });
  nativeFormulas(amounts.length, amounts[0].length, strategy, scoreColumn).forEach(
    ({ row, column, formula, value }) => {
      data[row] ??= {};
      data[row][column] = formula ? { f: formula } : { v: value };
    },
  );
  return data;
}

/**
 * ALIGNSCORE without us: the strategy's names and weights, each imperative's money by SUMPRODUCT, the total, and the
 * score in the first row of the last column. Without reserve, non-strategic money earns nothing.
 * @param {number} rows
 * @param {number} months
 * @param {[string, number][]} strategy
 * @param {number} scoreColumn
 * @returns {NativeCell[]}
 */
export function nativeFormulas(rows, months, strategy, scoreColumn) {
  const last = letters(months);
  const [name, weight, money] = [scoreColumn - 3, scoreColumn - 2, scoreColumn - 1];
  /** @param {number} column */
  const list = (column) => `${letters(column)}$1:${letters(column)}$${strategy.length}`;
  const formulas = strategy.flatMap(([label, size], k) => [
    { row: k, column: name, value: label },
    { row: k, column: weight, value: size },
    { row: k, column: money, formula: `=SUMPRODUCT(($A$1:$A$${rows}=${letters(name)}${k + 1})*$B$1:$${last}$${rows})` },
  ]);
  const share = `${list(money)}/SUM($B$1:$${last}$${rows})`;
  const target = `${list(weight)}/SUM(${list(weight)})`;
  // min(a, t) = (a + t − |a − t|) / 2
  const score = `=SUMPRODUCT((${share}+${target}-ABS(${share}-${target}))/2)`;
  return [...formulas, { row: 0, column: scoreColumn, formula: score }];
}
