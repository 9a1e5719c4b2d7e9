import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nativeFormulas } from './engine.js';

/** LibreOffice's command where it is installed, or null. */
export function libreOffice() {
  for (const command of ['soffice', 'libreoffice']) {
    try {
      execFileSync(command, ['--version'], { stdio: 'ignore', timeout: 60_000 });
      return command;
    } catch {
      continue;
    }
  }
  return null;
}

/**
 * What LibreOffice needs for the native score: a flat sheet with the formulas less the same sheet without them, so that
 * starting and reading the file do not count. Milliseconds, and the score it found.
 * @param {string} command
 * @param {import('./plan.js').Plan} plan
 */
export function timeLibreOffice(command, plan) {
  const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-bench-'));
  try {
    convert(command, folder, 'warm', flatSheet(plan, false));
    const without = convert(command, folder, 'without', flatSheet(plan, false));
    const withFormulas = convert(command, folder, 'with', flatSheet(plan, true));
    const score = Number(readFileSync(path.join(folder, 'with.csv'), 'utf8').split('\n')[0].split(',').pop());
    return { milliseconds: Math.max(0, withFormulas - without), score };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Opens a flat sheet and writes it as CSV; milliseconds.
 * @param {string} command
 * @param {string} folder
 * @param {string} name
 * @param {string} content
 */
function convert(command, folder, name, content) {
  const file = path.join(folder, `${name}.fods`);
  writeFileSync(file, content);
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const start = performance.now();
  execFileSync(command, [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, file], { stdio: 'ignore' });
  return performance.now() - start;
}

/**
 * The plan as a flat OpenDocument sheet (its formulas carry no values, so they are calculated when it is opened).
 * @param {import('./plan.js').Plan} plan
 * @param {boolean} formulas
 */
function flatSheet({ amounts, tags, strategy }, formulas) {
  const months = amounts[0].length;
  /** @type {Map<number, import('./engine.js').NativeCell[]>} */
  const extra = new Map();
  for (const cell of nativeFormulas(amounts.length, months, strategy, months + 5)) {
    extra.set(cell.row, [...(extra.get(cell.row) ?? []), cell]);
  }
  /** @param {number} value */
  const number = (value) => `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  /** @param {string | undefined} value */
  const text = (value) => `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  /** @param {string} formula */
  const openFormula = (formula) =>
    `of:${formula.replaceAll(',', ';').replace(/\$?([A-Z]+)\$?(\d+)(:\$?([A-Z]+)\$?(\d+))?/g, reference)}`;
  const rows = amounts.map((row, i) => {
    const cells = (extra.get(i) ?? []).sort((one, other) => one.column - other.column);
    const beside = cells.map(({ formula, value, column }, k) => {
      const gap = column - (k ? cells[k - 1].column + 1 : months + 1);
      const blank = gap > 0 ? `<table:table-cell table:number-columns-repeated="${gap}"/>` : '';
      if (formula)
        return (
          blank + (formulas ? `<table:table-cell table:formula="${openFormula(formula)}"/>` : '<table:table-cell/>')
        );
      return blank + (typeof value === 'number' ? number(value) : text(value));
    });
    return `<table:table-row>${text(tags[i][0])}${row.map(number).join('')}${beside.join('')}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="plan">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document>`;
}

/** An A1 reference in OpenFormula's brackets. @type {(...parts: string[]) => string} */
function reference(_all, column, row, range, lastColumn, lastRow) {
  return range ? `[.$${column}$${row}:.$${lastColumn}$${lastRow}]` : `[.${column}${row}]`;
}
