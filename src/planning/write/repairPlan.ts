import { cellAddress, placeAddress } from '../address';
import type { Dialect } from '../formula';
import type { Area, FormulaCell, NamedPlace, SheetInfo } from '../sheet';
import type { CellsPlan, NamePlan, Value, WritePlan } from '../writePlan';
import { headingsOf, tablesSpokenOf } from './formulasFound';
import { hasHeadings, mapTable, strategyTable } from './ownTables';
import type { TableHeadings } from './parseFormula';
import type { Reader } from './reader';
import { remainsOf } from './remains';
import { ownFunctions, repairedFormula, sameFormula } from './repairFormula';
import { tokens } from './tokens';

/** The formulas that a host has left broken, and the plan that mends them. */
export interface Repair {
  plan: WritePlan;
  /** What is mended: where, how it stands there now, and how it will. */
  formulas: { address: string; before: string; after: string }[];
  /** How many formulas were looked at. */
  of: number;
}

interface RepairedWorkbook extends Reader {
  readonly dialect: Dialect;
  sheets(): Promise<SheetInfo[]>;
}

/** Reads all formulas with Plumbline's functions and plans what mends those that need it. Null where none does. */
export async function repairPlan(workbook: RepairedWorkbook): Promise<Repair | null> {
  const named = await workbook.named();
  const formulas = await workbook.formulas(ownFunctions);
  const tables: TableHeadings[] = [];
  for (const table of tablesSpokenOf(formulas, named)) {
    const { sheet, area } = table.place;
    tables.push(headingsOf(table, await workbook.read(sheet, { ...area, rows: 1 })));
  }
  const found = broken(formulas, workbook.dialect, named, tables);
  if (found.length === 0) return null;
  const mended: Mended[] = [];
  for (const sheet of new Set(found.map((one) => one.sheet)))
    mended.push(
      await mendedSheet(
        workbook,
        sheet,
        found.filter((one) => one.sheet === sheet),
      ),
    );
  const { sheet, row, column } = found[0];
  return {
    plan: {
      addSheets: [],
      tables: [],
      names: await missingNames(workbook, named, found),
      cells: mended.map(({ cells }) => cells),
      charts: [],
      overwrite: mended.flatMap(({ overwrite }) => overwrite),
      show: { sheet, cell: cellAddress(row, column) },
    },
    formulas: mended.flatMap((one) => one.formulas),
    of: formulas.length,
  };
}

interface Broken extends FormulaCell {
  after: string;
}

/** A formula that is right may still show #NAME?, when it was entered before the functions were there: writing it again helps. */
function broken(
  formulas: readonly FormulaCell[],
  dialect: Dialect,
  named: readonly NamedPlace[],
  tables: readonly TableHeadings[],
): Broken[] {
  return formulas.flatMap((cell) => {
    const after = repairedFormula(cell.formula, { dialect, sheet: cell.sheet, named, tables });
    return sameFormula(after, cell.formula) && cell.value !== '#NAME?' ? [] : [{ ...cell, after }];
  });
}

interface Mended {
  cells: CellsPlan;
  overwrite: string[];
  formulas: Repair['formulas'];
}

async function mendedSheet(workbook: Reader, sheet: string, found: readonly Broken[]): Promise<Mended> {
  const content = await workbook.read(sheet);
  const mended: Mended = { cells: { sheet, blocks: [], formats: [] }, overwrite: [], formulas: [] };
  const done: Area[] = [];
  for (const cell of [...found].sort((one, other) => one.row - other.row || one.column - other.column)) {
    // A cell that the formula above or to the left had filled goes with it.
    if (done.some((area) => holds(area, cell.row, cell.column))) continue;
    const area = remainsOf(cell, content);
    const at = cellAddress(cell.row, cell.column);
    done.push(area);
    if (area.rows * area.columns > 1) mended.cells.blocks.push({ at, values: blank(area) });
    mended.cells.blocks.push({ at, formula: cell.after });
    mended.overwrite.push(placeAddress(sheet, area));
    mended.formulas.push({
      address: placeAddress(sheet, { ...area, rows: 1, columns: 1 }),
      before: cell.formula,
      after: cell.after,
    });
  }
  return mended;
}

const holds = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

const blank = ({ rows, columns }: Area): Value[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));

/**
 * Tables that became plain cells on the way from one host to the other get their names back, where the cells can be told:
 * by the sheet's name and the headings in its first row.
 */
async function missingNames(
  workbook: RepairedWorkbook,
  named: readonly NamedPlace[],
  found: readonly Broken[],
): Promise<NamePlan[]> {
  const names: NamePlan[] = [];
  for (const { name, sheet, headings } of [strategyTable, mapTable]) {
    const isSpokenOf = found.some(({ after }) => tokens(after).includes(name));
    if (!isSpokenOf || named.some((one) => one.name.toLowerCase() === name.toLowerCase())) continue;
    const used = (await workbook.sheets()).find((one) => one.name === sheet)?.used;
    if (!used) continue;
    const area = { ...used, columns: Math.min(used.columns, headings.length) };
    const { cells } = await workbook.read(sheet, area);
    if (!hasHeadings(cells, headings)) continue;
    const end = cells.findIndex((row) => row.every((cell) => cell === ''));
    names.push({ name, place: { sheet, area: { ...area, rows: end < 0 ? area.rows : end } } });
  }
  return names;
}
