import type { Area, Cell, SheetContent } from '../../src/planning/sheet';
import type { ChartPlan } from '../../src/planning/writePlan';
import { rowsWithFormats } from '../../src/planning/sheet';
import { intersection } from '../../src/workbook/touched';

/** A cell with something in it. A cell filled by a formula elsewhere knows that formula's place. */
interface Filled {
  value: Cell;
  formula?: string;
  spill?: Area;
  from?: number;
}

/** What a formula gives: a value, or a table that spills. The in-memory workbook calculates nothing itself. */
export type Calculate = (formula: string) => Cell | Cell[][];

const width = 16_384;
const key = (row: number, column: number): number => row * width + column;

export class MemorySheet {
  visible = true;
  protected = false;
  connected = false;
  merged: Area[] = [];
  charts: readonly ChartPlan[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  private cells = new Map<number, Filled>();
  private formats = new Map<number, string>();

  constructor(
    public name: string,
    private readonly calculate: Calculate,
  ) {}

  /** Cells are replaced and never changed, so that a copy of the maps is a copy of the sheet. */
  copy(): MemorySheet {
    const copy = Object.assign(new MemorySheet(this.name, this.calculate), this);
    copy.merged = [...this.merged];
    copy.hiddenRows = new Set(this.hiddenRows);
    copy.hiddenColumns = new Set(this.hiddenColumns);
    copy.cells = new Map(this.cells);
    copy.formats = new Map(this.formats);
    return copy;
  }

  /** The rectangle around all filled cells. */
  used(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const at of this.cells.keys()) {
      const [row, column] = [Math.floor(at / width), at % width];
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  value(row: number, column: number): Cell {
    return this.cells.get(key(row, column))?.value ?? '';
  }

  formula(row: number, column: number): string {
    return this.cells.get(key(row, column))?.formula ?? '';
  }

  format(row: number, column: number): string {
    return this.formats.get(key(row, column)) ?? 'General';
  }

  /** Where the formula in this cell spills to. */
  spill(row: number, column: number): Area | null {
    return this.cells.get(key(row, column))?.spill ?? null;
  }

  /** Writes a value as it is, never as a formula. Blanks hold nothing. */
  put(row: number, column: number, value: Cell): void {
    this.empty(row, column);
    if (value !== '') this.cells.set(key(row, column), { value });
  }

  putFormula(row: number, column: number, formula: string): void {
    this.empty(row, column);
    const result = this.calculate(formula);
    if (!Array.isArray(result)) {
      this.cells.set(key(row, column), { value: result, formula });
      return;
    }
    const spill = { row, column, rows: result.length, columns: result[0].length };
    const blocked = allCells(spill).some(([r, c]) => this.cells.has(key(r, c)));
    if (blocked) {
      this.cells.set(key(row, column), { value: '#SPILL!', formula });
      return;
    }
    for (const [r, c] of allCells(spill))
      this.cells.set(key(r, c), { value: result[r - row][c - column], from: key(row, column) });
    this.cells.set(key(row, column), { value: result[0][0], formula, spill });
  }

  putFormat({ row, column, rows, columns }: Area, format: string): void {
    for (const [r, c] of allCells({ row, column, rows, columns })) this.formats.set(key(r, c), format);
  }

  /** One of that title in that corner is replaced. */
  putChart(chart: ChartPlan): void {
    const [corner] = chart.place.split(':');
    const others = this.charts.filter(({ title, place }) => title !== chart.title || place.split(':')[0] !== corner);
    this.charts = [...others, chart];
  }

  /** Empties a cell, and what its formula has filled. */
  private empty(row: number, column: number): void {
    const { spill } = this.cells.get(key(row, column)) ?? {};
    for (const [r, c] of spill ? allCells(spill) : [[row, column]]) this.cells.delete(key(r, c));
  }

  /** Keeps the value of the first cell only, as merging does. */
  merge(area: Area): void {
    for (const [row, column] of allCells(area).slice(1)) this.put(row, column, '');
    this.merged.push(area);
  }

  insertRow(before: number): void {
    const moved = [...this.cells].map(([at, cell]) => [at >= key(before, 0) ? at + width : at, cell] as const);
    this.cells = new Map(moved);
  }

  content(asked: Area | undefined): SheetContent {
    const used = this.used();
    const area = used && asked ? intersection(used, asked) : used;
    const { row, column, rows, columns } = area ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const matrix = <T>(lines: number, read: (row: number, column: number) => T): T[][] =>
      Array.from({ length: lines }, (_, r) => Array.from({ length: columns }, (__, c) => read(row + r, column + c)));
    const first = { row, column, rows: Math.min(rows, rowsWithFormats), columns };
    return {
      name: this.name,
      area: { row, column, rows, columns },
      cells: this.valuesIn({ row, column, rows, columns }),
      formats: matrix(first.rows, (r, c) => this.format(r, c)),
      formulas: allCells(first).flatMap(([r, c]) => {
        const formula = this.formula(r, c);
        return formula ? [{ row: r, column: c, formula }] : [];
      }),
      merged: this.merged.filter((one) => intersection(one, { row, column, rows, columns })),
      hiddenRows: [...this.hiddenRows].filter((one) => one >= row && one < row + rows).sort((a, b) => a - b),
      hiddenColumns: [...this.hiddenColumns]
        .filter((one) => one >= column && one < column + columns)
        .sort((a, b) => a - b),
      protected: this.protected,
    };
  }

  /** Blanks first: a column may be a million rows long and hold two cells. */
  private valuesIn({ row, column, rows, columns }: Area): Cell[][] {
    const values = Array.from({ length: rows }, () => new Array<Cell>(columns).fill(''));
    for (const [at, { value }] of this.cells) {
      const [r, c] = [Math.floor(at / width) - row, (at % width) - column];
      if (r >= 0 && r < rows && c >= 0 && c < columns) values[r][c] = value;
    }
    return values;
  }

  /** The formulas of the sheet, by row and column. */
  *allFormulas(): Generator<{ row: number; column: number; formula: string; value: Cell }> {
    const places = [...this.cells].sort(([a], [b]) => a - b);
    for (const [at, { formula, value }] of places)
      if (formula) yield { row: Math.floor(at / width), column: at % width, formula, value };
  }
}

export function allCells({ row, column, rows, columns }: Area): [row: number, column: number][] {
  return Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)]);
}
